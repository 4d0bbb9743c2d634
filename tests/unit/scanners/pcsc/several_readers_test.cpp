#include "scanners/individual_number_card.h"
#include "scanners/pcsc/pcsc_card_reader.h"
#include "scanners/pcsc/pcsc_limits.h"
#include "scanners/simulated/simulated_card.h"
#include "tests/support/suite.h"
#include "tests/unit/scanners/pcsc/fake_service.h"

#include <atomic>
#include <future>

using namespace kakanai::scanners;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr pcsc::PcscLimits shortLimits{
    .call = 2000ms, .busy = 20ms, .presence = 8ms, .watch = 8ms, .restart = 20ms, .again = 2ms};
const simulated::Persona person{u"p"_s,          u"1234"_s,           u"55021720352285"_s, u"ABC123"_s,
                                u"架空　太郎"_s, u"青梅市九十九番"_s, u"1980-02-17"_s,     u"male"_s};

const FakeService::Reader withCard{"One", SCARD_STATE_PRESENT};
const FakeService::Reader empty{"Two", SCARD_STATE_EMPTY};
const FakeService::Reader third{"Three", SCARD_STATE_EMPTY};

/// Something that happens to a reader while another one is used.
struct Event {
    const char* name;
    std::function<void(FakeService&)> happens;
    bool isEmptyReaders = true; ///< nobody can mistake which reader holds the card
};

std::vector<Event> events() {
    return {
        {"another reader unplugged", [](FakeService& service) { service.unplug("Two", false); }},
        {"another reader plugged in", [](FakeService& service) { service.plug(third); }},
        {"another reader unplugged and plugged in elsewhere",
         [](FakeService& service) {
             service.unplug("Two", false);
             service.plug({"Two 01 00", SCARD_STATE_EMPTY});
         }},
        {"a card on a reader plugged in", [](FakeService& service) { service.plug({"Three", SCARD_STATE_PRESENT}); },
         false},
    };
}

} // namespace

/// Several readers on one machine: what happens to one of them, at every call of a read, is not the fault of the
/// others.
class SeveralReadersTest : public QObject {
    Q_OBJECT

    std::shared_ptr<simulated::CardKeys> keys_ = std::make_shared<simulated::CardKeys>();
    std::shared_ptr<simulated::SimulatedCard> card_ =
        std::make_shared<simulated::SimulatedCard>(person, simulated::SimulatedCardOptions{.keys = keys_});

    struct Desk {
        std::shared_ptr<FakeService> service;
        std::unique_ptr<CardReader> reader;
        std::shared_ptr<std::atomic<int>> calls = std::make_shared<std::atomic<int>>(0);
    };
    /// Two readers; `happens` once, before call number `at`.
    Desk desk(int at, const std::function<void(FakeService&)>& happens) const {
        Desk desk{std::make_shared<FakeService>(card_), {}};
        desk.service->readers = {withCard, empty};
        desk.service->hook = [service = desk.service.get(), calls = desk.calls, at, happens](char) {
            if ((*calls)++ == at) {
                happens(*service);
            }
            return std::optional<LONG>();
        };
        desk.reader = pcsc::makePcscReader([service = desk.service] { return service->functions(); }, shortLimits);
        return desk;
    }
    static CardResult<BasicInfo> read(const Desk& desk, const QString& name) {
        return readBasicInfo(*desk.reader, name, CardSecret::Pin, Secret("1234"), {});
    }
    static void eachEvent() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < events().size(); ++i) {
            QTest::addRow("%s", events()[i].name) << int(i);
        }
    }

private Q_SLOTS:
    /// What it signs is made at the first read, which takes longer than the short limits allow.
    void initTestCase() { keys_->make({simulated::CardKeys::Role::Root, simulated::CardKeys::Role::Records}); }

    void reading_whileAnotherReaderComesOrGoes_isNotDisturbed_data() { eachEvent(); }
    void reading_whileAnotherReaderComesOrGoes_isNotDisturbed() {
        QFETCH(int, index);
        const Event event = events()[std::size_t(index)];
        for (const QString& name : event.isEmptyReaders ? QStringList{u"One"_s, {}} : QStringList{u"One"_s}) {
            int at = 0;
            for (int calls = 1; at < calls; ++at) {
                const Desk now = desk(at, event.happens);
                const auto info = read(now, name);
                QVERIFY2(info, QByteArray(event.name) + " at call " + QByteArray::number(at));
                QCOMPARE(info->name, person.name);
                QCOMPARE(info->authenticity, Authenticity::Consistent);
                calls = *now.calls;
            }
            QVERIFY(at > 15);
        }
        QCOMPARE(card_->triesLeft().text, 3);
    }
    void readerInUse_unpluggedAtEachCall_leavesTheOther() {
        int at = 0;
        for (int calls = 1; at < calls; ++at) {
            const Desk now = desk(at, [](FakeService& service) {
                service.unplug("One", true);
                service.unplug("Two", false);
                service.plug({"Two", SCARD_STATE_PRESENT});
            });
            const auto lost = read(now, u"One"_s);
            calls = *now.calls;
            const QByteArray place = "at call " + QByteArray::number(at);
            // The last calls only put the handles back.
            const bool isTold =
                !lost && (lost.error().fault == CardFault::Removed || lost.error().fault == CardFault::ReaderNone);
            QVERIFY2(isTold || (lost && lost->name == person.name), place);
            const auto status = now.reader->status({});
            QVERIFY2(status && status->readers.size() == 1, place);
            QCOMPARE(status->readers.front().name, u"Two"_s);
            QCOMPARE(status->readers.front().card, CardKind::IndividualNumber);
            QVERIFY2(read(now, u"Two"_s), place);
            QVERIFY2(read(now, {}), place);
        }
        QVERIFY(at > 15);
        QCOMPARE(card_->triesLeft().text, 3);
    }
    void status_whileAReaderGoes_tellsTheOthers() {
        int at = 0;
        for (int calls = 1; at < calls; ++at) {
            const Desk now = desk(at, [](FakeService& service) { service.unplug("Two", false); });
            const auto status = now.reader->status({});
            QVERIFY2(status, QByteArray::number(at));
            const auto one = std::ranges::find(status->readers, u"One"_s, &ReaderStatus::name);
            QVERIFY(one != status->readers.end());
            QCOMPARE(one->card, CardKind::IndividualNumber);
            calls = *now.calls;
        }
        QVERIFY(at > 5);
    }
    void waiting_whileReadersComeAndGo_seesTheCardOnAnyOfThem() {
        for (const char* where : {"One", "Two", "Three"}) {
            const Desk now = desk(-1, {});
            now.service->readers = {{"One", SCARD_STATE_EMPTY}, empty};
            auto waiting = std::async(std::launch::async, [&] { return now.reader->waitForCard(true, {}); });
            now.service->plug(third);
            now.service->unplug(where, false);
            now.service->plug({where, SCARD_STATE_PRESENT});
            const auto seen = waiting.get();
            QVERIFY2(seen && *seen, where);
        }
    }
};

KAKANAI_SUITE(SeveralReadersTest)
#include "several_readers_test.moc"
