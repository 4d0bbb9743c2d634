#include "app/visit/runner.h"
#include "app/visit/visit_json.h"
#include "app/wiring/demo_devices.h"
#include "app/wiring/executor.h"
#include "app/wiring/handover/code_watch.h"
#include "tests/support/suite.h"
#include "tests/support/symbol_picture.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>

using namespace kakanai;
using namespace kakanai::wiring;
using namespace Qt::StringLiterals;

namespace {

QByteArray example(const QString& name) {
    QFile file(QStringLiteral(KAKANAI_SOURCE_DIR "/docs/examples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

procedures::Case family(const procedures::Catalogue& catalogue) {
    const auto card = procedures::readPerson(example(u"taro.json"_s));
    return procedures::readAnswers(example(u"family.yaml"_s), catalogue, card.value(), QDate(2026, 11, 22))
        .value()
        .facts;
}

/// One place without a window: devices, executor, runner.
struct Room {
    Room(visit::Place place, const Devices& given)
        : devices(given), executor(devices, slot), runner(*devices.catalogue, place, executor, *devices.clock) {}
    ~Room() { executor.stop(); }

    bool reaches(visit::StepKind kind) {
        return QTest::qWaitFor([&] { return visit::kindOf(runner.visit().step) == kind; }, 20'000);
    }
    bool says(QLatin1StringView code) {
        return QTest::qWaitFor([&] { return runner.visit().trouble && runner.visit().trouble->codeText() == code; },
                               20'000);
    }

    Devices devices;
    SecretSlot slot;
    Executor executor;
    visit::Runner runner;
};

} // namespace

/// The bridge of light from end to end: a kiosk without a store, symbols drawn and found, a counter's desk.
class BridgeTest : public QObject {
    Q_OBJECT

    std::shared_ptr<base::ManualClock> clock_ =
        std::make_shared<base::ManualClock>(QDateTime(QDate(2026, 11, 22), QTime(1, 0), QTimeZone::utc()));
    std::unique_ptr<DemoDevices> demo_;
    visit::HandedOver handed_;
    procedures::Case answers_;

    /// What the effect of a kiosk's ReceiptChosen comes to.
    visit::HandedOver handOver(const Devices& devices, const procedures::Case& facts) {
        Room kiosk(visit::Place::Kiosk, devices);
        visit::Visit visit = kiosk.runner.visit();
        visit.facts = facts;
        visit.reviewed = true;
        std::optional<visit::Event> answer;
        kiosk.executor.execute(visit::KeepVisit{}, visit, [&](visit::VisitId, const visit::Event& event) {
            QMetaObject::invokeMethod(QCoreApplication::instance(), [&answer, event] { answer = event; });
        });
        const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
        const auto* handed = came ? std::get_if<visit::HandedOver>(&*answer) : nullptr;
        return handed ? *handed : visit::HandedOver();
    }

    /// Drawn as on the kiosk's screen, and found again.
    static QStringList shownAndFound(const QStringList& codes) {
        QStringList found;
        for (const QString& code : codes) {
            found << tests::textsIn(tests::pictureOf(printing::drawCode(code).value(), 4));
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase() {
        cli::WindowRequest request;
        request.demo = true;
        request.simulation = {{u"handover"_s, u"code"_s}};
        auto demo = DemoDevices::make(request, clock_);
        QVERIFY(demo);
        demo_ = std::move(*demo);
        const auto kiosk = demo_->forPlace(visit::Place::Kiosk);
        QVERIFY(kiosk && !kiosk->store && kiosk->sender);
        answers_ = family(*kiosk->catalogue);
        handed_ = handOver(*kiosk, answers_);
        QVERIFY(!handed_.receipt.isEmpty() && !handed_.codes.isEmpty() && handed_.codes.size() <= 3);
        QVERIFY(handed_.codesSigned);
    }
    void symbols_shownAndScanned_openTheVisitAtTheDesk() {
        Room counter(visit::Place::Counter, demo_->forPlace(visit::Place::Counter).value());
        const QStringList found = shownAndFound(handed_.codes);
        QCOMPARE(found, handed_.codes);
        for (const QString& text : found) {
            counter.runner.post(visit::CodeScanned{text});
        }
        QVERIFY(counter.reaches(visit::StepKind::Working));
        const visit::Visit& visit = counter.runner.visit();
        QCOMPARE(visit.receipt, handed_.receipt);
        QVERIFY(visit.facts == answers_);
        QVERIFY(visit.reviewed && !visit.trouble && visit.ink.empty());
        QVERIFY(visit.decisions.rows.size() >= 8);
    }
    void theSameSymbols_openNothingASecondTime() {
        Room counter(visit::Place::Counter, demo_->forPlace(visit::Place::Counter).value());
        for (const QString& text : handed_.codes) {
            counter.runner.post(visit::CodeScanned{text});
        }
        QVERIFY(counter.says("code.visit.replayed"_L1));
        QCOMPARE(visit::kindOf(counter.runner.visit().step), visit::StepKind::Listing);
    }
    void aScannersText_reachesTheCounterAndAFailureIsToldOnce() {
        auto scanner = std::make_shared<scanners::simulated::SimulatedCodeScanner>();
        std::vector<visit::Event> events;
        const CodeWatch watch(scanner, [&](const visit::Event& event) { events.push_back(event); });
        scanner->show({.text = u"0001-HYT6"_s});
        QVERIFY(QTest::qWaitFor([&] { return events.size() == 1; }));
        QCOMPARE(std::get<visit::CodeScanned>(events[0]).text, u"0001-HYT6"_s);
        scanner->unplug();
        QVERIFY(QTest::qWaitFor([&] { return events.size() == 2; }));
        QCOMPARE(std::get<visit::CodeFailed>(events[1]).problem.codeText(), "code.scanner.lost"_L1);
    }
    void aReceiptNumber_opensWhatLiesInTheStore() {
        Room counter(visit::Place::Counter, demo_->forPlace(visit::Place::Counter).value());
        counter.runner.post(visit::CodeScanned{handed_.receipt.toLower() + u"\r\n"_s});
        QVERIFY(counter.reaches(visit::StepKind::Working));
        QVERIFY(counter.runner.visit().facts == answers_);
    }
    void anUnsignedCode_opensAndSaysSo() {
        Devices kiosk = demo_->forPlace(visit::Place::Kiosk).value();
        kiosk.sender = std::make_shared<handover::SenderKeys>(kiosk.sender->counter, std::nullopt);
        const visit::HandedOver handed = handOver(kiosk, answers_);
        QVERIFY(!handed.codesSigned);
        Room counter(visit::Place::Counter, demo_->forPlace(visit::Place::Counter).value());
        for (const QString& text : handed.codes) {
            counter.runner.post(visit::CodeScanned{text});
        }
        QVERIFY(counter.reaches(visit::StepKind::Working));
        QVERIFY(counter.says("code.visit.unsigned"_L1));
    }
    void aLateCode_isExpired() {
        const visit::HandedOver handed = handOver(demo_->forPlace(visit::Place::Kiosk).value(), answers_);
        Devices late = demo_->forPlace(visit::Place::Counter).value();
        late.clock =
            std::make_shared<base::ManualClock>(clock_->now().addSecs(qint64{handover::hoursOfACode} * 3600 + 60));
        Room counter(visit::Place::Counter, late);
        for (const QString& text : handed.codes) {
            counter.runner.post(visit::CodeScanned{text});
        }
        QVERIFY(counter.says("code.visit.expired"_L1));
    }
    void textThatIsNoneOfOurs_isNamedAndForgotten() {
        Room counter(visit::Place::Counter, demo_->forPlace(visit::Place::Counter).value());
        counter.runner.post(visit::CodeScanned{u"https://example.jp/"_s});
        QVERIFY(counter.says("code.unknown"_L1));
        counter.runner.post(visit::CodeScanned{u"氏名,生年月日,転出予定年月日\r\n見本,19800217,20261115\r\n"_s});
        QVERIFY(counter.says("code.elsewhere"_L1));
        counter.runner.post(visit::CodeScanned{u"KKN1:BB8."_s});
        QVERIFY(counter.says("code.visit.damaged"_L1));
    }
};

KAKANAI_SUITE(BridgeTest)
#include "bridge_test.moc"
