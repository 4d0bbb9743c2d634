#include "scanners/individual_number_card.h"
#include "scanners/passport.h"
#include "scanners/pcsc/pcsc_card_reader.h"
#include "scanners/residence_card.h"
#include "scanners/simulated/passport/passport_persona_file.h"
#include "scanners/simulated/passport/simulated_passport.h"
#include "scanners/simulated/persona_file.h"
#include "scanners/simulated/residence/residence_persona_file.h"
#include "scanners/simulated/residence/simulated_residence_card.h"
#include "tests/devices/pcsc_service.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::simulated;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

template<class T>
T named(const std::vector<T>& personas, const QString& id) {
    return *std::ranges::find(personas, id, &T::id);
}

/// 特定在留カード: one chip that holds the applications of both cards. Whoever is selected answers.
class SpecifiedCard : public Chip {
public:
    SpecifiedCard(const Persona& holder, const ResidencePersona& residence)
        : number_(holder), residence_(residence, {.type = "07"}) {}

    CardResult<QByteArray> transmit(const QByteArray& command) override {
        if (command.startsWith(QByteArray::fromHex("00A404"))) {
            isResidence_ = command.sliced(5).startsWith(QByteArray::fromHex("D392F0004F"));
        }
        return isResidence_ ? residence_.transmit(command) : number_.transmit(command);
    }
    void reset() override {
        isResidence_ = false;
        number_.reset();
        residence_.reset();
    }
    QByteArray answerToReset() const override { return number_.answerToReset(); }

private:
    SimulatedCard number_;
    SimulatedResidenceCard residence_;
    bool isResidence_ = false;
};

} // namespace

/// Residence card and passport through the real smart-card service: extended APDUs and secure messaging on the road.
class PrintedKeyTest : public QObject {
    Q_OBJECT

    using Kind = SimulatedFault::Kind;

    PcscService service_;
    std::unique_ptr<CardReader> reader_ = pcsc::makePcscReader();
    ResidencePersona zairyu_ = named(loadResidencePersonas(shippedResidencePersonas()).value(), u"zairyu"_s);
    PassportPersona ryoken_ = named(loadPassportPersonas(shippedPassportPersonas()).value(), u"ryoken"_s);

    std::unique_ptr<Chip> residence() const { return std::make_unique<SimulatedResidenceCard>(zairyu_); }
    std::unique_ptr<Chip> passport() const { return std::make_unique<SimulatedPassport>(ryoken_); }

    CardResult<ResidenceCard> readResidence(const char* number = "ZZ99999901ZZ") {
        return readResidenceCard(*reader_, {}, residenceCardNumber(number), {});
    }
    CardResult<Passport> readBooklet(const char16_t* number = u"XA0999999") {
        const auto key = chipKeyOf(number, u"1992-11-08", u"2033-03-10");
        return readPassport(*reader_, {}, {key.value(), {}}, today, {});
    }

private Q_SLOTS:
    void initTestCase() {
        const QString problem = service_.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanup() { QVERIFY(readersAreEmpty(*reader_)); }

    void residenceCard_byItsNumber_isReadWhole() {
        const ServedChip served(residence());
        QVERIFY(served.isNoticed(*reader_));
        const auto status = reader_->status({});
        QVERIFY(std::ranges::find(status->readers, CardKind::Residence, &ReaderStatus::card) != status->readers.end());
        QCOMPARE(readResidence("ZZ99999902ZZ").error().fault, CardFault::KeyWrong);
        const auto card = readResidence();
        QVERIFY(card.has_value());
        QCOMPARE(card->address, zairyu_.address);
        QCOMPARE(card->front.bytes.size(), 7000);
        QCOMPARE(card->authenticity, Authenticity::Consistent);
    }
    void residenceCard_ofTheSecondGeneration_isReadWhole() {
        const auto persona = named(loadResidencePersonas(shippedResidencePersonas()).value(), u"zairyu-2"_s);
        const ServedChip served(std::make_unique<SimulatedResidenceCard>(persona));
        QVERIFY(served.isNoticed(*reader_));
        const auto card = readResidence("ZZ99999903ZZ");
        QVERIFY(card.has_value());
        QCOMPARE(card->entries->birthDate, persona.birthDate);
        QCOMPARE(card->name.bytes.size(), 2500);
        QCOMPARE(card->authenticity, Authenticity::Consistent);
    }
    void passport_byThreeValues_isRead() {
        const ServedChip served(passport());
        QVERIFY(served.isNoticed(*reader_));
        QCOMPARE(readBooklet(u"XA0999998").error().fault, CardFault::KeyWrong);
        const auto booklet = readBooklet();
        QVERIFY(booklet.has_value());
        QCOMPARE(booklet->mrz.primaryName, u"SANTOS DOS REIS"_s);
        QVERIFY(booklet->mrzMatches);
    }
    void specifiedResidenceCard_isReadAsTheNumberCardItIs_andNamedAsBoth() {
        const Persona taro = named(loadPersonas(shippedPersonas()).value(), u"taro"_s);
        const ServedChip served(std::make_unique<SpecifiedCard>(taro, zairyu_));
        QVERIFY(served.isNoticed(*reader_));
        const auto status = reader_->status({});
        const auto holder = std::ranges::find(status->readers, CardKind::IndividualNumber, &ReaderStatus::card);
        QVERIFY(holder != status->readers.end());
        QVERIFY(holder->alsoResidence);
        QCOMPARE(holder->tries.text, 3);
        const auto info = readBasicInfo(*reader_, {}, CardSecret::Pin, Secret("1234"), {});
        QVERIFY(info.has_value());
        QCOMPARE(info->name, taro.name);
        QCOMPARE(readResidence().error().fault, CardFault::Unsupported);
    }
    void cardPulled_inTheMiddle_isRemoved_data() {
        QTest::addColumn<bool>("isResidence");
        QTest::addColumn<int>("exchange");
        QTest::newRow("residence card at its authentication") << true << 5;
        QTest::newRow("residence card at an extended READ") << true << 9;
        QTest::newRow("passport under secure messaging") << false << 6;
    }
    void cardPulled_inTheMiddle_isRemoved() {
        QFETCH(bool, isResidence);
        QFETCH(int, exchange);
        const ServedChip served(isResidence ? residence() : passport(), {Kind::Pull, exchange});
        QVERIFY(served.isNoticed(*reader_));
        const auto fault = isResidence ? readResidence().error().fault : readBooklet().error().fault;
        QCOMPARE(fault, CardFault::Removed);
    }
};

KAKANAI_SUITE(PrintedKeyTest)
#include "printed_key_test.moc"
