#include "scanners/number/read_individual_number.h"
#include "scanners/simulated/simulated_card_reader.h"
#include "tests/support/suite.h"

#include <type_traits>

using namespace kakanai::scanners;
using namespace kakanai::scanners::simulated;
using namespace Qt::StringLiterals;

namespace {

// A number of nobody whose check digit fits.
const QByteArray zeros = "000000000000";
const Persona person{u"p"_s,  u"1234"_s,   u"55021720352285"_s, u"ABC123"_s,
                     u"甲"_s, u"青梅市"_s, u"1980-02-17"_s,     u"male"_s};

template<class T>
concept Printable = requires(QDebug debug, const T& value) { debug << value; };

} // namespace

class IndividualNumberTest : public QObject {
    Q_OBJECT

    std::vector<NumberPurpose> written_;

    NumberPermission forTax(bool canWrite = true) {
        return {{NumberPurpose::Tax}, [this, canWrite](NumberPurpose purpose) {
                    written_.push_back(purpose);
                    return canWrite;
                }};
    }
    std::expected<IndividualNumber, NumberError> read(CardReader& reader, const NumberPermission& permission,
                                                      NumberPurpose purpose = NumberPurpose::Tax,
                                                      QByteArrayView pin = "1234") {
        return readIndividualNumber(reader, {}, purpose, permission, Secret(pin), {});
    }

private Q_SLOTS:
    void init() { written_.clear(); }

    void number_cannotBeCopiedNorPrinted() {
        static_assert(!std::is_copy_constructible_v<IndividualNumber>);
        static_assert(!std::is_copy_assignable_v<IndividualNumber>);
        static_assert(!std::is_convertible_v<IndividualNumber, QString>);
        static_assert(!Printable<IndividualNumber>);
        static_assert(Printable<QString>);
    }
    void checkDigit_fitsOrIsRefused_data() {
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<bool>("isNumber");
        QTest::newRow("zeros") << zeros << true;
        QTest::newRow("rest above one") << QByteArray("123456789018") << true;
        QTest::newRow("another last digit") << QByteArray("123456789019") << false;
        QTest::newRow("of the personas") << QByteArray("000000000001") << false;
        QTest::newRow("eleven") << QByteArray("00000000000") << false;
        QTest::newRow("thirteen") << QByteArray("0000000000000") << false;
        QTest::newRow("a letter") << QByteArray("00000000000A") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void checkDigit_fitsOrIsRefused() {
        QFETCH(QByteArray, digits);
        QFETCH(bool, isNumber);
        QCOMPARE(IndividualNumber::from(digits).has_value(), isNumber);
    }
    void reading_permittedAndWrittenDown_givesTheDigits() {
        SimulatedCardReader reader(person, {}, {.number = zeros});
        const auto number = read(reader, forTax());
        QVERIFY(number.has_value());
        QVERIFY(std::ranges::equal(number->digits(), zeros));
        QCOMPARE(written_, std::vector{NumberPurpose::Tax});
    }
    void reading_withoutPermission_neverReachesTheCard() {
        const auto card = std::make_shared<SimulatedCard>(person, SimulatedCardOptions{.number = zeros});
        SimulatedCardReader reader;
        reader.insert(card);
        QCOMPARE(read(reader, {}).error().fault, NumberFault::NotPermitted);
        QCOMPARE(read(reader, forTax(), NumberPurpose::Ordinance).error().fault, NumberFault::NotPermitted);
        QVERIFY(written_.empty());
        QCOMPARE(read(reader, forTax(false)).error().fault, NumberFault::NotRecorded);
        QCOMPARE(card->verifications(), 0);
    }
    void reading_withAWrongPin_tellsWhatIsLeft() {
        SimulatedCardReader reader(person, {}, {.number = zeros});
        const auto wrong = read(reader, forTax(), NumberPurpose::Tax, "9999");
        QCOMPARE(wrong.error().fault, NumberFault::Card);
        QCOMPARE(wrong.error().card, (CardError{CardFault::PinWrong, CardSecret::Pin, 2}));
        QCOMPARE(read(reader, forTax(), NumberPurpose::Tax, "12").error().card.fault, CardFault::PinForm);
    }
    void reading_ofAWrongCheckDigit_isMalformed() {
        SimulatedCardReader reader(person);
        QCOMPARE(read(reader, forTax()).error().card.fault, CardFault::DataMalformed);
    }
};

KAKANAI_SUITE(IndividualNumberTest)
#include "individual_number_test.moc"
