#include "scanners/individual_number_card.h"
#include "scanners/simulated/persona_file.h"
#include "scanners/simulated/simulated_card_reader.h"
#include "tests/support/suite.h"

#include <future>

using namespace kakanai::scanners;
using namespace kakanai::scanners::simulated;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Persona shippedTaro() {
    const auto personas = loadPersonas(shippedPersonas()).value();
    return *std::ranges::find(personas, u"taro"_s, &Persona::id);
}

} // namespace

class SimulatedCardReaderTest : public QObject {
    Q_OBJECT

    Persona taro_ = shippedTaro();
    std::shared_ptr<CardKeys> keys_ = std::make_shared<CardKeys>();

    CardResult<BasicInfo> read(SimulatedCardReader& reader, QByteArrayView pin = "1234") {
        return readBasicInfo(reader, {}, CardSecret::Pin, Secret(pin), {});
    }
    CardFault faultWith(const char16_t* fault, SimulatedCardOptions options = {}) {
        options.keys = keys_;
        SimulatedCardReader reader(taro_, parseSimulatedFault(fault).value_or(SimulatedFault{}), options);
        return read(reader).error().fault;
    }

private Q_SLOTS:
    void taro_withHisPin_isReadInNineExchanges() {
        SimulatedCardReader reader(taro_, {}, {.keys = keys_});
        const auto info = read(reader);
        QVERIFY(info.has_value());
        QCOMPARE(info->name, taro_.name);
        QCOMPARE(info->authenticity, Authenticity::Consistent);
        QCOMPARE(info->apdus, 9);
    }
    void changedAddress_isGivenAndSaidToMismatch() {
        SimulatedCardReader reader(taro_, {}, {.changedAddress = true, .keys = keys_});
        const auto info = read(reader);
        QVERIFY(info->address != taro_.address);
        QCOMPARE(info->authenticity, Authenticity::Mismatch);
    }
    void faults_endInTheirNames() {
        for (const char16_t* pull : {u"pull:1", u"pull:4", u"pull:9"}) {
            QCOMPARE(faultWith(pull), CardFault::Removed);
        }
        QCOMPARE(faultWith(u"mute:3"), CardFault::Timeout);
        QCOMPARE(faultWith(u"malformed"), CardFault::DataMalformed);
        QCOMPARE(faultWith(u"", {.tries = 1}), CardFault::PinLastTry);
        QCOMPARE(faultWith(u"", {.tries = 0}), CardFault::PinBlocked);
    }
    void wrongPin_twice_leavesTheLastTry() {
        SimulatedCardReader reader(taro_, {}, {.keys = keys_});
        QCOMPARE(read(reader, "0000").error(), (CardError{CardFault::PinWrong, CardSecret::Pin, 2}));
        QCOMPARE(read(reader, "0000").error(), (CardError{CardFault::PinWrong, CardSecret::Pin, 1}));
        QCOMPARE(read(reader, "1234").error(), (CardError{CardFault::PinLastTry, CardSecret::Pin, 1}));
        QCOMPARE(reader.status({})->readers.front().tries.text, 1);
    }
    void pulledCard_isGoneFromTheReader() {
        SimulatedCardReader reader(taro_, {SimulatedFault::Kind::Pull, 2}, {.keys = keys_});
        QCOMPARE(read(reader).error().fault, CardFault::Removed);
        QCOMPARE(read(reader).error().fault, CardFault::Absent);
        QCOMPARE(reader.status({})->readers.front().card, CardKind::None);
    }
    void readerOfAnotherName_isNotThere() {
        SimulatedCardReader reader(taro_, {}, {.keys = keys_});
        const auto result = readBasicInfo(reader, u"other"_s, CardSecret::Pin, Secret("1234"), {});
        QCOMPARE(result.error().fault, CardFault::ReaderNone);
        const QString name = reader.status({})->readers.front().name;
        QVERIFY(readBasicInfo(reader, name, CardSecret::Pin, Secret("1234"), {}).has_value());
    }
    void waitForCard_returnsWhenOneIsLaidDownOrTaken() {
        SimulatedCardReader reader;
        auto laid = std::async(std::launch::async, [&] { return reader.waitForCard(true, {}); });
        reader.insert(taro_, {}, {.keys = keys_});
        QCOMPARE(laid.get().value(), true);
        auto taken = std::async(std::launch::async, [&] { return reader.waitForCard(false, {}); });
        reader.remove();
        QCOMPARE(taken.get().value(), true);
    }
    void waitForCard_stopped_isFalse() {
        SimulatedCardReader reader;
        std::stop_source source;
        auto waiting = std::async(std::launch::async, [&] { return reader.waitForCard(true, source.get_token()); });
        source.request_stop();
        QCOMPARE(waiting.get().value(), false);
    }
    void cardTaken_whileASlowOneIsRead_isRemoved() {
        SimulatedCardReader reader(taro_, {SimulatedFault::Kind::Slow, 60000}, {.keys = keys_});
        auto reading = std::async(std::launch::async, [&] { return read(reader); });
        reader.remove();
        const CardFault fault = reading.get().error().fault;
        QVERIFY(fault == CardFault::Removed || fault == CardFault::Absent);
    }
};

KAKANAI_SUITE(SimulatedCardReaderTest)
#include "simulated_card_reader_test.moc"
