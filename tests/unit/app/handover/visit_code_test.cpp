#include "app/handover/part_collector.h"
#include "app/handover/visit_code.h"
#include "db/receipt_number.h"
#include "tests/support/suite.h"
#include "tests/support/symbol_picture.h"
#include "tests/unit/app/handover/sample_visits.h"

#include <QTimeZone>

#include <algorithm>
#include <set>

using namespace kakanai;
using namespace kakanai::handover;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(1, 0), QTimeZone::utc());
const QString receipt = u"0001-HYT6"_s;

SenderKeys kioskKeys(bool signing = true) {
    SenderKeys keys{keyOf(KeyKind::Counter, 'c').publicKey(), {}};
    if (signing) {
        keys.kiosk = keyOf(KeyKind::Kiosk, 'k');
    }
    return keys;
}

ReceiverKeys counterKeys() {
    return {keyOf(KeyKind::Counter, 'c'), {keyOf(KeyKind::Kiosk, 'k').publicKey()}};
}

QByteArray messageOf(const QStringList& symbols) {
    PartCollector collector;
    for (const QString& symbol : symbols) {
        const auto collected = collector.add(readPart(symbol).value());
        if (collected && collected->message) {
            return *collected->message;
        }
    }
    return {};
}

} // namespace

class VisitCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void family_fitsThreeSymbols() {
        const QStringList symbols = writeVisitCode(familyVisit(), receipt, now, kioskKeys()).value();
        const QByteArray message = messageOf(symbols);
        qInfo("family of four, eight procedures: %d bytes sealed and signed, %d symbols of %d characters",
              int(message.size()), int(symbols.size()), int(symbols.value(0).size()));
        QVERIFY(!symbols.isEmpty() && symbols.size() <= 3);
        const auto opened = openVisitCode(message, now.addSecs(600), counterKeys());
        QVERIFY(opened);
        QCOMPARE(contentOf(opened->visit), contentOf(familyVisit()));
        QCOMPARE(opened->receipt, receipt);
        QVERIFY(opened->isSigned);
    }
    void anyVisit_comesBack() {
        QRandomGenerator random(7);
        for (int i = 0; i < 100; ++i) {
            const auto visit = randomVisit(random);
            const auto opened = openVisitCode(
                messageOf(writeVisitCode(visit, receipt, now, kioskKeys(i % 2 == 0)).value()), now, counterKeys());
            QVERIFY(opened);
            QCOMPARE(contentOf(opened->visit), contentOf(visit));
            QCOMPARE(opened->isSigned, i % 2 == 0);
        }
    }
    void sameVisit_makesAnotherCodeEachTime() {
        const QByteArray first = messageOf(writeVisitCode(familyVisit(), receipt, now, kioskKeys()).value());
        const QByteArray second = messageOf(writeVisitCode(familyVisit(), receipt, now, kioskKeys()).value());
        QVERIFY(openVisitCode(first, now, counterKeys())->id != openVisitCode(second, now, counterKeys())->id);
        QCOMPARE(openVisitCode(first, now, counterKeys())->id, openVisitCode(first, now, counterKeys())->id);
    }
    /// A long name written slowly: 400 points, and the papers of the family.
    void ink_comesAlongWhileThreeSymbolsHaveRoom() {
        auto visit = familyVisit();
        visit.ink = {{{}, 0.5}};
        QRandomGenerator random(5);
        QPointF pen(0.1, 0.5);
        for (int i = 0; i < 400; ++i) {
            pen += QPointF(random.bounded(0.01) - 0.003, random.bounded(0.02) - 0.01);
            visit.ink[0].points.push_back({std::clamp(pen.x(), 0.0, 1.0), std::clamp(pen.y(), 0.0, 1.0)});
        }
        for (int i = 0; i < 9; ++i) {
            QByteArray digest(32, '\0');
            std::ranges::generate(digest, [&] { return static_cast<char>(random.bounded(256)); });
            visit.inkedDigests.insert(u"F%1-taro.pdf"_s.arg(i), digest.toHex());
        }
        const QStringList symbols = writeVisitCode(visit, receipt, now, kioskKeys()).value();
        qInfo("the same with 400 points of ink: %d bytes, %d symbols of %d characters", int(messageOf(symbols).size()),
              int(symbols.size()), int(symbols.value(0).size()));
        QVERIFY(symbols.size() <= symbolsWithInk);
        const auto opened = openVisitCode(messageOf(symbols), now, counterKeys());
        QVERIFY(opened && opened->visit.ink[0].points.size() == 400);
        QCOMPARE(opened->visit.inkedDigests, visit.inkedDigests);
        for (int i = 0; i < 1200; ++i) {
            visit.ink[0].points.push_back({random.bounded(1.0), random.bounded(1.0)});
        }
        const QStringList without = writeVisitCode(visit, receipt, now, kioskKeys()).value();
        QVERIFY(without.size() <= symbolsWithInk);
        QVERIFY(openVisitCode(messageOf(without), now, counterKeys())->visit.ink.empty());
    }
    void outsideItsTime_isExpired() {
        const QByteArray message = messageOf(writeVisitCode(familyVisit(), receipt, now, kioskKeys()).value());
        QVERIFY(openVisitCode(message, now.addSecs(-60), counterKeys()));
        QVERIFY(openVisitCode(message, now.addSecs(hoursOfACode * 3600), counterKeys()));
        QCOMPARE(openVisitCode(message, now.addSecs(hoursOfACode * 3600 + 1), counterKeys()).error(),
                 HandoverFault::Expired);
        QCOMPARE(openVisitCode(message, now.addSecs(-3600), counterKeys()).error(), HandoverFault::Expired);
    }
    /// As on a screen, and found as a scanner finds it.
    void symbols_drawnAndFound_openTheVisit() {
        const auto visit = familyVisit();
        const QStringList symbols = writeVisitCode(visit, receipt, now, kioskKeys()).value();
        QStringList found;
        for (const QString& symbol : symbols) {
            found << textsIn(pictureOf(printing::drawCode(symbol).value(), 3));
        }
        QCOMPARE(found, symbols);
        const auto opened = openVisitCode(joinSymbols(found).value(), now, counterKeys());
        QVERIFY(opened && opened->visit.facts == visit.facts);
    }
    void nothingOfThePerson_isReadableInIt() {
        const QStringList symbols = writeVisitCode(familyVisit(), receipt, now, kioskKeys()).value();
        const QByteArray message = messageOf(symbols);
        for (const QString& word : {u"𠮷田"_s, u"ヨシダ"_s, u"tennyu"_s, u"taro"_s, receipt}) {
            QVERIFY(!message.contains(word.toUtf8()) && !symbols.join(u' ').contains(word));
        }
    }
    void tooLargeAVisit_makesNoCode() {
        auto visit = familyVisit();
        QRandomGenerator random(3);
        for (int i = 0; i < 12'000; ++i) {
            visit.facts.values[u"dog.name"_s] += QChar(0x4E00 + random.bounded(20'000));
        }
        QCOMPARE(writeVisitCode(visit, receipt, now, kioskKeys()).error(), HandoverFault::Large);
    }
    void receiptsForCodes_areNumbersOfTheUpperHalf() {
        std::set<QString> numbers;
        for (int i = 0; i < 200; ++i) {
            const QString number = receiptForCode(QDate(2026, 11, 21));
            QVERIFY(db::isReceiptNumber(number) && number.first(4).toInt() >= 5000);
            numbers.insert(number);
        }
        QVERIFY(numbers.size() > 150);
    }
    void everyFault_hasACodeOfItsOwn() {
        std::set<base::ProblemCode> codes;
        for (int fault = 0; fault <= int(HandoverFault::Large); ++fault) {
            const auto problem = problemOf(HandoverFault(fault));
            QVERIFY(problem.codeText().startsWith("code.visit."_L1));
            codes.insert(problem.code());
        }
        QCOMPARE(codes.size(), std::size_t(HandoverFault::Large) + 1);
        QCOMPARE(unsignedAlert().kind(), base::ProblemKind::Alert);
    }
};

KAKANAI_SUITE(VisitCodeTest)
#include "visit_code_test.moc"
