#include "app/handover/part_collector.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <algorithm>

using namespace kakanai::handover;
using namespace Qt::StringLiterals;

namespace {

QByteArray message(int size, unsigned seed = 1) {
    QRandomGenerator random(seed);
    QByteArray bytes(size, '\0');
    std::ranges::generate(bytes, [&] { return static_cast<char>(random.bounded(256)); });
    return bytes;
}

std::vector<Part> partsOf(const QByteArray& bytes) {
    std::vector<Part> parts;
    for (const QString& text : splitMessage(bytes)) {
        parts.push_back(readPart(text).value());
    }
    return parts;
}

/// What the collector has after these parts in this order.
std::optional<QByteArray> joined(const std::vector<Part>& parts) {
    PartCollector collector;
    std::optional<QByteArray> whole;
    for (const Part& part : parts) {
        const auto collected = collector.add(part);
        if (collected && collected->message) {
            whole = collected->message;
        }
    }
    return whole;
}

} // namespace

class PartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyMessage_splitAndJoined_isTheSame() {
        for (const int size : {1, 2, 3, 500, 947, 948, 949, 1896, 1897, 3000, 7000}) {
            const QStringList texts = splitMessage(message(size));
            QVERIFY2(!texts.isEmpty(), qPrintable(QString::number(size)));
            for (const QString& text : texts) {
                QVERIFY(text.size() <= longestSymbol && isVisitCode(text));
            }
            QCOMPARE(joined(partsOf(message(size))), std::optional(message(size)));
        }
        QVERIFY(splitMessage({}).isEmpty());
        QVERIFY(splitMessage(message(20'000)).isEmpty());
    }
    void everyOrder_andEveryMissingPart() {
        const QByteArray bytes = message(3000);
        std::vector<Part> parts = partsOf(bytes);
        QCOMPARE(parts.size(), std::size_t(4));
        std::vector<int> order{0, 1, 2, 3};
        do {
            std::vector<Part> shown;
            for (const int index : order) {
                shown.push_back(parts[std::size_t(index)]);
            }
            QCOMPARE(joined(shown), std::optional(bytes));
            for (std::size_t length = 0; length < shown.size(); ++length) {
                QVERIFY(!joined({shown.begin(), shown.begin() + std::ptrdiff_t(length)}));
            }
        } while (std::ranges::next_permutation(order).found);
    }
    void repeatedAndForeignParts_doNoHarm() {
        const std::vector<Part> ours = partsOf(message(1800));
        const std::vector<Part> theirs = partsOf(message(1800, 2));
        QCOMPARE(joined({ours[0], ours[0], theirs[1], ours[0], ours[1]}), std::optional(message(1800)));
        PartCollector collector;
        QCOMPARE(collector.add(ours[0])->seen, 1);
        QCOMPARE(collector.add(ours[0])->seen, 1);
        QCOMPARE(collector.add(theirs[0])->of, 2);
        QVERIFY(collector.isWaiting());
        QVERIFY(collector.add(theirs[1])->message && collector.add(ours[1])->message);
        QVERIFY(!collector.isWaiting());
    }
    void manyUnfinishedMessages_areForgottenFromTheOldest() {
        PartCollector collector;
        for (unsigned seed = 1; seed <= 5; ++seed) {
            QVERIFY(collector.add(partsOf(message(1800, seed))[0]));
        }
        QVERIFY(!collector.add(partsOf(message(1800, 1))[1])->message);
        QVERIFY(collector.add(partsOf(message(1800, 5))[1])->message);
    }
    void contradictingParts_areDamaged() {
        std::vector<Part> parts = partsOf(message(1800));
        Part wrong = parts[0];
        wrong.bytes[0] = static_cast<char>(wrong.bytes[0] ^ 1);
        PartCollector collector;
        QVERIFY(collector.add(parts[0]));
        QCOMPARE(collector.add(wrong).error(), HandoverFault::Damaged);
        wrong = parts[1];
        wrong.count = 3;
        QCOMPARE(collector.add(wrong).error(), HandoverFault::Damaged);
        collector.clear();
        wrong = parts[0];
        wrong.bytes[0] = static_cast<char>(wrong.bytes[0] ^ 1);
        QVERIFY(collector.add(wrong));
        QCOMPARE(collector.add(parts[1]).error(), HandoverFault::Damaged);
    }
    void symbolsReadTogether_areJoinedOrCounted() {
        const QStringList texts = splitMessage(message(3000));
        QCOMPARE(joinSymbols(texts).value(), message(3000));
        const auto torn = joinSymbols(texts.first(3));
        QCOMPARE(torn.error().codeText(), "code.visit.incomplete"_L1);
        QCOMPARE(torn.error().number(kakanai::base::DetailKey::Count), std::optional(1));
        QCOMPARE(joinSymbols({}).error().number(kakanai::base::DetailKey::Count), std::optional(1));
        QCOMPARE(joinSymbols({u"KKN1:BB8."_s}).error().codeText(), "code.visit.damaged"_L1);
    }
    void everyChangedCharacter_isRefused() {
        const QString text = splitMessage(message(700))[0];
        for (qsizetype i = 0; i < text.size(); ++i) {
            QString wrong = text;
            wrong[i] = wrong[i] == u'A' ? u'B' : u'A';
            QVERIFY2(!readPart(wrong), qPrintable(QString::number(i)));
        }
        for (qsizetype length = 0; length < text.size(); ++length) {
            QVERIFY(!readPart(text.first(length)));
        }
        QVERIFY(readPart(u' ' + text + u"\r\n"_s));
    }
    void otherTexts_areRefused() {
        QCOMPARE(readPart(u"KKN2:BB8.").error(), HandoverFault::Version);
        QCOMPARE(readPart(u"KKN1:.").error(), HandoverFault::Damaged);
        QCOMPARE(readPart(u"KKN").error(), HandoverFault::Damaged);
        QCOMPARE(readPart(QString(u"KKN1:"_s + u"0"_s.repeated(100'000) + u'.')).error(), HandoverFault::Damaged);
        QVERIFY(!isVisitCode(u"kkn1:BB8.") && !isVisitCode(u"0001-HYT6") && !isVisitCode(u""));
    }
};

KAKANAI_SUITE(PartsTest)
#include "parts_test.moc"
