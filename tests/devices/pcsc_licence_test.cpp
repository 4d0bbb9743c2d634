#include "scanners/drivers_licence.h"
#include "scanners/pcsc/pcsc_card_reader.h"
#include "scanners/simulated/licence/licence_persona_file.h"
#include "scanners/simulated/licence/simulated_licence.h"
#include "tests/devices/pcsc_service.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::simulated;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

/// The driver's licence on the same road as PcscTest takes: nothing of it is replaced but the card itself.
class PcscLicenceTest : public QObject {
    Q_OBJECT

    PcscService service_;
    std::unique_ptr<CardReader> reader_ = pcsc::makePcscReader();

    static LicencePersona shipped(const QString& id) {
        const auto personas = loadLicencePersonas(shippedLicences()).value();
        return *std::ranges::find(personas, id, &LicencePersona::id);
    }
    CardResult<DriversLicence> read(QByteArrayView pin, const LicenceClosedItems& closed = {}) {
        return readDriversLicence(*reader_, {}, Secret(pin), closed, {});
    }
    void expectError(SimulatedFault fault, std::optional<int> tries, QByteArrayView pin, const CardError& error,
                     int verifications) {
        SimulatedLicence licence(shipped(u"licence-ken"_s), {.tries = tries});
        const ServedChip served(licence, fault);
        QVERIFY(served.isNoticed(*reader_));
        const auto result = read(pin);
        QVERIFY(!result.has_value());
        QCOMPARE(int(result.error().fault), int(error.fault));
        QCOMPARE(result.error().triesLeft, error.triesLeft);
        QCOMPARE(licence.verifications(), verifications);
        QCOMPARE(licence.triesLeft(1), error.triesLeft >= 0 ? error.triesLeft : tries.value_or(3));
    }

    static constexpr CardSecret pin1 = CardSecret::LicencePin1;

private Q_SLOTS:
    void initTestCase() {
        const QString problem = service_.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanup() { QVERIFY(readersAreEmpty(*reader_)); }

    void licence_byPin1_isReadExactly() {
        const LicencePersona ken = shipped(u"licence-ken"_s);
        SimulatedLicence card(ken);
        const ServedChip served(card, {});
        QVERIFY(served.isNoticed(*reader_));
        const auto licence = read("1357");
        QVERIFY(licence.has_value());
        QCOMPARE(licence->name.plainText(), ken.name);
        QCOMPARE(licence->reading.whole(), ken.reading);
        QCOMPARE(licence->address.plainText(), ken.address);
        QCOMPARE(licence->birthDate, ken.birthDate);
        QCOMPARE(licence->apdus, 11);
        QCOMPARE(card.verifications(), 1);
        const auto status = reader_->status({});
        const auto holding = std::ranges::find(status->readers, CardKind::DriversLicence, &ReaderStatus::card);
        QVERIFY(holding != status->readers.end());
        QCOMPARE(holding->tries.licencePin1, 3);
        QCOMPARE(holding->tries.licencePin2, 3);
        QCOMPARE(card.verifications(), 1);
    }
    void licence_withChanges_byBothPins_saysWhatItSaysToday() {
        SimulatedLicence card(shipped(u"licence-yuki"_s));
        const ServedChip served(card, {});
        QVERIFY(served.isNoticed(*reader_));
        const Secret pin2("8765");
        const auto licence = read("4321", {&pin2, true, true});
        QVERIFY(licence.has_value());
        QCOMPARE(licence->name.plainText(), u"大橋　由紀"_s);
        QCOMPARE(licence->domicile.plainText(), u"東京都青梅市東青梅九十九番"_s);
        QCOMPARE(licence->changes.size(), 5U);
        QVERIFY(licence->photo.bytes.size() > 1000);
    }
    void licence_withoutPin_isReadWithNone() {
        SimulatedLicence card(shipped(u"licence-jiro"_s));
        const ServedChip served(card, {});
        QVERIFY(served.isNoticed(*reader_));
        const auto licence = read("");
        QVERIFY(licence.has_value() && !licence->hasPin);
        QCOMPARE(licence->expires, u"2024-01-20"_s);
    }
    void pin_wrong_spendsOneTry() { expectError({}, {}, "9999", {CardFault::PinWrong, pin1, 2}, 1); }
    void pin_withOneTryLeft_isNotSpent() { expectError({}, 1, "1357", {CardFault::PinLastTry, pin1, 1}, 0); }
    void pin_blocked_isTold() { expectError({}, 0, "1357", {CardFault::PinBlocked, pin1, 0}, 0); }
    void card_pulledInTheMiddle_isRemoved_data() {
        QTest::addColumn<int>("exchange");
        QTest::addColumn<int>("verifications");
        QTest::newRow("at SELECT") << 1 << 0;
        QTest::newRow("at VERIFY") << 7 << 0;
        QTest::newRow("at the last READ") << 11 << 1;
    }
    void card_pulledInTheMiddle_isRemoved() {
        QFETCH(int, exchange);
        QFETCH(int, verifications);
        expectError({SimulatedFault::Kind::Pull, exchange}, {}, "1357", {CardFault::Removed}, verifications);
    }
};

KAKANAI_SUITE(PcscLicenceTest)
#include "pcsc_licence_test.moc"
