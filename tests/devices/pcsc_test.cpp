#include "scanners/individual_number_card.h"
#include "scanners/pcsc/pcsc_card_reader.h"
#include "scanners/simulated/persona_file.h"
#include "tests/devices/pcsc_service.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>

#include <future>

using namespace kakanai::scanners;
using namespace kakanai::scanners::simulated;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

Persona shipped(const QString& id) {
    const auto personas = loadPersonas(shippedPersonas()).value();
    return *std::ranges::find(personas, id, &Persona::id);
}

constexpr int longestMilliseconds = 10000;

} // namespace

/// The road from the PC/SC library of this machine through its service to a card, with nothing of it replaced but the
/// card itself.
class PcscTest : public QObject {
    Q_OBJECT

    using Kind = SimulatedFault::Kind;

    PcscService service_;
    Persona taro_ = shipped(u"taro"_s);
    std::shared_ptr<CardKeys> keys_ = std::make_shared<CardKeys>();
    std::unique_ptr<CardReader> reader_ = pcsc::makePcscReader();

    CardResult<BasicInfo> read(CardSecret kind = CardSecret::Pin, QByteArrayView secret = "1234") {
        QElapsedTimer timer;
        timer.start();
        auto result = readBasicInfo(*reader_, {}, kind, Secret(secret), {});
        if (timer.hasExpired(longestMilliseconds)) {
            QTest::qFail("reading took longer than ten seconds", __FILE__, __LINE__);
        }
        return result;
    }
    void expectFault(SimulatedFault fault, std::optional<int> tries, const CardError& error, int verifications,
                     QByteArrayView pin = "1234") {
        const ServedCard served(taro_, fault,
                                {.tries = tries, .malformed = fault.kind == Kind::Malformed, .keys = keys_});
        QVERIFY(served.isNoticed(*reader_));
        const auto result = read(CardSecret::Pin, pin);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().fault, error.fault);
        QCOMPARE(result.error().triesLeft, error.triesLeft);
        QCOMPARE(served.card().verifications(), verifications);
        const int expected = error.triesLeft >= 0 ? error.triesLeft : tries.value_or(3);
        QCOMPARE(served.card().triesLeft().text, expected);
    }

private Q_SLOTS:
    void initTestCase() {
        const QString problem = service_.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        keys_->make({CardKeys::Role::Root, CardKeys::Role::Records});
    }
    void cleanup() { QVERIFY(readersAreEmpty(*reader_)); }

    void reader_withoutACard_isAbsent() {
        QCOMPARE(read().error().fault, CardFault::Absent);
        const auto status = reader_->status({});
        QVERIFY(status->serviceRunning);
        QVERIFY(!status->readers.empty());
        QCOMPARE(status->readers.front().card, CardKind::None);
    }
    void taro_byPin_isReadExactly() {
        const ServedCard served(taro_, {}, {.keys = keys_});
        QVERIFY(served.isNoticed(*reader_));
        const auto info = read();
        QVERIFY(info.has_value());
        QCOMPARE(info->name, taro_.name);
        QCOMPARE(info->address, taro_.address);
        QCOMPARE(info->birthDate, taro_.birthDate);
        QCOMPARE(info->sex, Sex::Male);
        QCOMPARE(info->authenticity, Authenticity::Consistent);
        QCOMPARE(info->apdus, 9);
        QCOMPARE(served.card().verifications(), 1);
    }
    void taro_byNumberB_isReadAndItsOtherSecretsUntouched() {
        const ServedCard served(taro_, {}, {.keys = keys_});
        QVERIFY(served.isNoticed(*reader_));
        const auto info = read(CardSecret::NumberB, "55021720352285");
        QVERIFY(info.has_value());
        QCOMPARE(info->name, taro_.name);
        const auto status = reader_->status({});
        const auto holding = std::ranges::find(status->readers, CardKind::IndividualNumber, &ReaderStatus::card);
        QVERIFY(holding != status->readers.end());
        QCOMPARE(holding->tries.text, 3);
        QCOMPARE(holding->tries.numberB, 10);
        QCOMPARE(holding->tries.signature, 5);
        QCOMPARE(served.card().verifications(), 1);
    }
    void longAddress_overSeveralReads_isReadWhole() {
        const Persona nagai = shipped(u"nagai"_s);
        const ServedCard served(nagai, {}, {.keys = keys_});
        QVERIFY(served.isNoticed(*reader_));
        const auto info = read(CardSecret::Pin, nagai.pin.toLatin1());
        QVERIFY(info.has_value());
        QCOMPARE(info->address, nagai.address);
        QCOMPARE(info->apdus, 10);
    }
    void pin_wrong_spendsOneTry() { expectFault({}, {}, {CardFault::PinWrong, CardSecret::Pin, 2}, 1, "9999"); }
    void pin_ofTheWrongForm_spendsNone() { expectFault({}, {}, {CardFault::PinForm, CardSecret::Pin, -1}, 0, "999"); }
    void pin_withOneTryLeft_isNotSpent() { expectFault({}, 1, {CardFault::PinLastTry, CardSecret::Pin, 1}, 0); }
    void pin_blocked_isTold() { expectFault({}, 0, {CardFault::PinBlocked, CardSecret::Pin, 0}, 0); }
    void file_malformed_isTold() { expectFault({Kind::Malformed, 0}, {}, {CardFault::DataMalformed}, 1); }
    void card_pulledInTheMiddle_isRemoved_data() {
        QTest::addColumn<int>("exchange");
        QTest::addColumn<int>("verifications");
        QTest::newRow("at SELECT") << 1 << 0;
        QTest::newRow("at VERIFY") << 3 << 0;
        QTest::newRow("at READ") << 4 << 1;
        QTest::newRow("at the last READ") << 9 << 1;
    }
    void card_pulledInTheMiddle_isRemoved() {
        QFETCH(int, exchange);
        QFETCH(int, verifications);
        expectFault({Kind::Pull, exchange}, {}, {CardFault::Removed}, verifications);
    }
    void card_mute_isGivenUpAndTheNextOneReads() {
        expectFault({Kind::Mute, 4}, {}, {CardFault::Timeout}, 1);
        QVERIFY(readersAreEmpty(*reader_));
        const ServedCard next(taro_, {}, {.keys = keys_});
        QVERIFY(next.isNoticed(*reader_));
        QVERIFY(read().has_value());
    }
    void card_slow_isReadAllTheSame() {
        const ServedCard served(taro_, {Kind::Slow, 300}, {.keys = keys_});
        QVERIFY(served.isNoticed(*reader_));
        const auto info = read();
        QVERIFY(info.has_value());
        QVERIFY(info->milliseconds >= 9 * 300);
    }
    void twoReaders_withTwoCards_areReadByName() {
        const Persona nagai = shipped(u"nagai"_s);
        const ServedCard first(taro_, {}, {.keys = keys_});
        const ServedCard second(nagai, {}, {.keys = keys_}, secondReader);
        QVERIFY(cardsAreNoticed(*reader_, 2));
        QCOMPARE(read().error().fault, CardFault::ReaderSeveral);
        const auto status = reader_->status({});
        QVERIFY(status && status->readers.size() >= 2);
        QStringList names;
        for (const ReaderStatus& reader : status->readers) {
            const bool isFirst = names.isEmpty();
            const auto pin = (isFirst ? taro_ : nagai).pin.toLatin1();
            const auto info = readBasicInfo(*reader_, reader.name, CardSecret::Pin, Secret(pin), {});
            QVERIFY2(info, qPrintable(reader.name));
            names << info->name;
        }
        QCOMPARE(names, (QStringList{taro_.name, nagai.name}));
        QCOMPARE(first.card().verifications() + second.card().verifications(), 2);
    }
    void card_swappedUnderTheRead_isNeverMixed() {
        const Persona nagai = shipped(u"nagai"_s);
        std::future<CardResult<BasicInfo>> reading;
        {
            const ServedCard served(taro_, {Kind::Slow, 200}, {.keys = keys_});
            QVERIFY(served.isNoticed(*reader_));
            reading = std::async(std::launch::async, [this] { return read(); });
            QTRY_COMPARE(served.card().verifications(), 1);
        }
        // Sooner than the service looks: it may hold the reader for empty until this card is lifted, too.
        auto next = std::make_unique<ServedCard>(nagai, SimulatedFault{}, SimulatedCardOptions{.keys = keys_});
        const auto result = reading.get();
        QVERIFY(!result.has_value());
        QVERIFY2(result.error().fault == CardFault::Removed || result.error().fault == CardFault::Transmission,
                 QByteArray::number(int(result.error().fault)));
        QCOMPARE(next->card().verifications(), 0);
        QCOMPARE(next->card().triesLeft().text, 3);
        next.reset();
        QVERIFY(readersAreEmpty(*reader_));
        const ServedCard again(nagai, {}, {.keys = keys_});
        QVERIFY(again.isNoticed(*reader_));
        QCOMPARE(read(CardSecret::Pin, nagai.pin.toLatin1())->name, nagai.name);
    }
    void service_restartedUnderTheRead_endsInACodeAndServesTheNext() {
        const ServedCard served(taro_, {Kind::Slow, 200}, {.keys = keys_});
        QVERIFY(served.isNoticed(*reader_));
        auto reading = std::async(std::launch::async, [this] { return read(); });
        QTRY_COMPARE(served.card().verifications(), 1);
        service_.stop();
        const QString problem = service_.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const auto result = reading.get();
        QVERIFY(!result.has_value());
        const auto fault = result.error().fault;
        const bool isNamed =
            fault == CardFault::ServiceMissing || fault == CardFault::Transmission || fault == CardFault::Removed;
        QVERIFY2(isNamed, QByteArray::number(int(fault)));
        QVERIFY(served.isNoticed(*reader_));
        QVERIFY(read().has_value());
        QCOMPARE(served.card().triesLeft().text, 3);
    }
    void service_restartedBetweenTwoReads_isNotNoticed() {
        const ServedCard served(taro_, {}, {.keys = keys_});
        QVERIFY(served.isNoticed(*reader_));
        QVERIFY(read().has_value());
        service_.stop();
        const QString problem = service_.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(served.isNoticed(*reader_));
        QVERIFY(read().has_value());
    }
    void waiting_overARestartOfTheService_seesTheCard() {
        std::stop_source stop;
        auto waiting = std::async(std::launch::async, [&] { return reader_->waitForCard(true, stop.get_token()); });
        QCOMPARE(waiting.wait_for(std::chrono::milliseconds(500)), std::future_status::timeout);
        service_.stop();
        const QString problem = service_.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const ServedCard served(taro_, {}, {.keys = keys_});
        const bool isSeen = QTest::qWaitFor(
            [&] { return waiting.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 10000);
        stop.request_stop();
        QVERIFY(isSeen);
        QCOMPARE(waiting.get().value_or(false), true);
    }
    void waiting_forTheCardToBeTaken_endsWhenItIs() {
        auto served = std::make_unique<ServedCard>(taro_, SimulatedFault{}, SimulatedCardOptions{.keys = keys_});
        QVERIFY(served->isNoticed(*reader_));
        std::stop_source stop;
        auto waiting = std::async(std::launch::async, [&] { return reader_->waitForCard(false, stop.get_token()); });
        QVERIFY(read().has_value());
        QCOMPARE(waiting.wait_for(std::chrono::seconds(0)), std::future_status::timeout);
        served.reset();
        const bool isSeen = QTest::qWaitFor(
            [&] { return waiting.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 5000);
        stop.request_stop();
        QVERIFY(isSeen);
        QCOMPARE(waiting.get().value_or(false), true);
    }
    void service_ended_isMissingAndFoundAgain() {
        service_.stop();
        QCOMPARE(read().error().fault, CardFault::ServiceMissing);
        QVERIFY(!reader_->status({})->serviceRunning);
        QCOMPARE(reader_->waitForCard(true, {}).error().fault, CardFault::ServiceMissing);
        const QString problem = service_.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const ServedCard served(taro_, {}, {.keys = keys_});
        QVERIFY(served.isNoticed(*reader_));
        QVERIFY(read().has_value());
    }
};

KAKANAI_SUITE(PcscTest)
#include "pcsc_test.moc"
