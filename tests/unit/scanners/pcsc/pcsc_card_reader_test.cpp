#include "scanners/individual_number_card.h"
#include "scanners/pcsc/pcsc_card_reader.h"
#include "scanners/pcsc/pcsc_limits.h"
#include "scanners/simulated/simulated_card.h"
#include "tests/support/suite.h"
#include "tests/unit/scanners/pcsc/fake_service.h"

#include <future>

using namespace kakanai::scanners;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const simulated::Persona person{u"p"_s,  u"1234"_s,   u"55021720352285"_s, u"ABC123"_s,
                                u"𠮷"_s, u"青梅市"_s, u"1980-02-17"_s,     u"male"_s};
constexpr pcsc::PcscLimits shortLimits{.call = 200ms, .busy = 120ms, .presence = 60ms, .watch = 20ms};

} // namespace

class PcscCardReaderTest : public QObject {
    Q_OBJECT

    std::shared_ptr<simulated::CardKeys> keys_ = std::make_shared<simulated::CardKeys>();
    std::shared_ptr<simulated::SimulatedCard> card_;
    std::shared_ptr<FakeService> service_;
    std::unique_ptr<CardReader> reader_;

    CardResult<BasicInfo> read(const QString& name = {}) {
        return readBasicInfo(*reader_, name, CardSecret::Pin, Secret("1234"), {});
    }
    void expectFault(CardFault fault) {
        const auto result = read();
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().fault, fault);
    }

private Q_SLOTS:
    /// Making them takes longer than the short limits allow an exchange.
    void initTestCase() { keys_->make({simulated::CardKeys::Role::Root, simulated::CardKeys::Role::Records}); }
    void init() {
        card_ = std::make_shared<simulated::SimulatedCard>(person, simulated::SimulatedCardOptions{.keys = keys_});
        service_ = std::make_shared<FakeService>(card_);
        reader_ = pcsc::makePcscReader([this] { return service_->functions(); }, shortLimits);
    }
    void cleanup() { service_->release(); }

    void card_read_isHeldInOneTransactionAndResetAfterIt() {
        const auto info = read();
        QVERIFY(info.has_value());
        QCOMPARE(QByteArray(service_->calls().data()), "cbtttttttttxdf");
    }
    void status_asked_leavesTheCardAsItWas() {
        const auto status = reader_->status({});
        QVERIFY(status->serviceRunning);
        QCOMPARE(status->readers.front().name, u"One"_s);
        QCOMPARE(status->readers.front().card, CardKind::IndividualNumber);
        QCOMPARE(status->readers.front().tries.signature, 5);
        QVERIFY(service_->calls().find('e') != std::string::npos);
        QVERIFY(service_->calls().find('x') == std::string::npos);
    }
    void library_missing_isTheService() {
        reader_ = pcsc::makePcscReader([] { return nullptr; }, shortLimits);
        expectFault(CardFault::ServiceMissing);
        QVERIFY(!reader_->status({})->serviceRunning);
        QCOMPARE(reader_->waitForCard(true, {}).error().fault, CardFault::ServiceMissing);
    }
    void service_missingOrOfAnotherVersion_isTold() {
        service_->establishing = SCARD_E_NO_SERVICE;
        expectFault(CardFault::ServiceMissing);
        QVERIFY(!reader_->status({})->serviceRunning);
        service_->establishing = SCARD_E_SERVICE_STOPPED;
        expectFault(CardFault::ServiceVersion);
        QCOMPARE(reader_->status({}).error().fault, CardFault::ServiceVersion);
    }
    void readers_noneSeveralOrUnknown_areTold() {
        service_->readers.push_back({"Two", SCARD_STATE_EMPTY});
        QVERIFY(read().has_value());
        service_->readers[1].state = SCARD_STATE_PRESENT;
        expectFault(CardFault::ReaderSeveral);
        QVERIFY(read(u"Two"_s).has_value());
        QCOMPARE(read(u"Three"_s).error().fault, CardFault::ReaderNone);
        service_->readers = {{"One", SCARD_STATE_EMPTY}};
        expectFault(CardFault::Absent);
        service_->readers.clear();
        expectFault(CardFault::ReaderNone);
        QVERIFY(reader_->status({})->readers.empty());
    }
    void reader_heldByAnother_isWaitedForAndThenBusy() {
        service_->connecting = {SCARD_E_SHARING_VIOLATION};
        QVERIFY(read().has_value());
        service_->connecting.assign(100, SCARD_E_SHARING_VIOLATION);
        expectFault(CardFault::ReaderBusy);
        service_->connecting.clear();
        service_->beginning = {FakeService::never};
        expectFault(CardFault::ReaderBusy);
    }
    void connecting_failsInItsOwnWays() {
        service_->connecting = {SCARD_E_NO_SMARTCARD};
        expectFault(CardFault::Absent);
        service_->connecting = {SCARD_E_PROTO_MISMATCH};
        expectFault(CardFault::Unknown);
        service_->connecting = {FakeService::never};
        expectFault(CardFault::ReaderStuck);
        QVERIFY(read().has_value());
    }
    void card_thatCannotBeSwitchedOn_isTriedAgainAndThenSilent() {
        service_->connecting = {SCARD_W_UNRESPONSIVE_CARD, SCARD_W_UNPOWERED_CARD};
        QVERIFY(read().has_value());
        service_->connecting.assign(100, SCARD_W_UNRESPONSIVE_CARD);
        expectFault(CardFault::Timeout);
    }
    void readers_ofTheSameModel_areToldApartByTheirCards() {
        service_->readers = {{"Model [CCID] 00 00", SCARD_STATE_EMPTY}, {"Model [CCID] 01 00", SCARD_STATE_PRESENT}};
        QVERIFY(read(u"Model [CCID]"_s).has_value());
        QVERIFY(read(u"Model [CCID] 01 00"_s).has_value());
        QCOMPARE(read(u"Model [CCID] 00 00"_s).error().fault, CardFault::Absent);
        service_->readers[0].state = SCARD_STATE_PRESENT;
        QCOMPARE(read(u"Model [CCID]"_s).error().fault, CardFault::ReaderSeveral);
        QCOMPARE(read(u"Model"_s).error().fault, CardFault::ReaderNone);
    }
    void reader_pluggedInElsewhere_isFoundByItsModel() {
        service_->readers = {{"Model [CCID] (77) 00 00", SCARD_STATE_PRESENT}};
        QVERIFY(read(u"Model [CCID] (77)"_s).has_value());
        service_->readers = {{"Model [CCID] (77) 02 01", SCARD_STATE_PRESENT}};
        QVERIFY(read(u"Model [CCID] (77)"_s).has_value());
        QCOMPARE(read(u"Model [CCID] (77) 00 00"_s).error().fault, CardFault::ReaderNone);
    }
    void reader_ofANameThatIsNoUtf8_isShownAndFound() {
        service_->readers = {{"Model \xe9 00 00", SCARD_STATE_PRESENT}};
        QCOMPARE(reader_->status({})->readers.front().name, u"Model é 00 00"_s);
        QVERIFY(read(u"Model é 00 00"_s).has_value());
    }
    void read_ofFourItems_isFourCommandsThenTheSignature() {
        std::vector<QByteArray> sent;
        service_->losesAnswer = [&sent](const QByteArray& command) {
            sent.push_back(command);
            return false;
        };
        QVERIFY(read().has_value());
        // SELECT, tries, VERIFY, one READ of 256; only then what proves them, files 3 and 4.
        QVERIFY(sent.size() > 4);
        QCOMPARE(sent[0].toHex(), "00a4040c0ad3921000310001010408");
        QCOMPARE(sent[1].toHex(), "00200091");
        QCOMPARE(sent[2].first(5).toHex(), "0020009104");
        QCOMPARE(sent[3].toHex(), "00b0820000");
        QCOMPARE(sent[4].toHex(), "00b0830000");
        QVERIFY(std::all_of(sent.begin() + 4, sent.end(), [](const QByteArray& command) {
            const bool byShortId = (command.at(2) & 0x80) != 0;
            return command.at(1) == char(0xB0) && (!byShortId || (command.at(2) & 0x1F) >= 3);
        }));
    }
    void card_resetBeforeWeBegin_isTakenAgain() {
        service_->beginning = {SCARD_W_RESET_CARD};
        QVERIFY(read().has_value());
        QVERIFY(service_->calls().starts_with("cbrbt"));
    }
    void card_resetWhileRead_startsOver() {
        service_->transmitting = {SCARD_W_RESET_CARD};
        QVERIFY(read().has_value());
        QVERIFY(service_->calls().starts_with("cbtrbt"));
    }
    void exchange_endingWithoutAByte_isRemovedOnceTheReaderIsEmpty() {
        service_->transmitting = {SCARD_S_SUCCESS};
        service_->onMishap = [this] { service_->readers[0].state = SCARD_STATE_EMPTY; };
        expectFault(CardFault::Removed);
        QVERIFY(service_->calls().ends_with("xdf"));
    }
    void exchange_failingWithTheReaderGone_isRemoved() {
        service_->transmitting = {SCARD_E_NOT_TRANSACTED};
        service_->onMishap = [this] { service_->readers.clear(); };
        expectFault(CardFault::Removed);
    }
    void exchange_failingForGood_isTransmission() {
        service_->transmitting = {SCARD_E_NOT_TRANSACTED, SCARD_E_NOT_TRANSACTED};
        expectFault(CardFault::Transmission);
        QCOMPARE(card_->verifications(), 0);
    }
    void exchange_failingOnce_isDoneAgain() {
        service_->transmitting = {SCARD_F_COMM_ERROR};
        QVERIFY(read().has_value());
    }
    void card_thatIsMute_isGivenUpAndANewContextServes() {
        service_->transmitting = {FakeService::never};
        expectFault(CardFault::Timeout);
        QCOMPARE(QByteArray(service_->calls().data()), "cbt");
        QVERIFY(read().has_value());
        service_->release();
        QTRY_COMPARE(std::ranges::count(service_->calls(), 'f'), 2);
    }
    void service_endingMeanwhile_isMissing() {
        service_->transmitting = {SCARD_E_NO_SERVICE};
        expectFault(CardFault::ServiceMissing);
    }
    void status_withOneReaderStuck_stillTellsTheOthers() {
        service_->readers.push_back({"Two", SCARD_STATE_PRESENT});
        service_->connecting = {FakeService::never};
        const auto status = reader_->status({});
        QCOMPARE(status->readers[0].card, CardKind::Unknown);
        QCOMPARE(status->readers[1].card, CardKind::IndividualNumber);
    }
    void waitForCard_untilStopped_isFalse() {
        service_->readers[0].state = SCARD_STATE_EMPTY;
        std::stop_source stop;
        auto waiting = std::async(std::launch::async, [&] { return reader_->waitForCard(true, stop.get_token()); });
        stop.request_stop();
        QCOMPARE(waiting.get().value(), false);
        QCOMPARE(reader_->waitForCard(false, {}).value(), true);
    }
    void stop_whileACardIsMute_givesUpAtOnce() {
        service_->transmitting = {FakeService::never};
        std::stop_source stop;
        service_->onMishap = [&stop] { stop.request_stop(); };
        const auto result = readBasicInfo(*reader_, {}, CardSecret::Pin, Secret("1234"), stop.get_token());
        QCOMPARE(result.error().fault, CardFault::Timeout);
    }
};

KAKANAI_SUITE(PcscCardReaderTest)
#include "pcsc_card_reader_test.moc"
