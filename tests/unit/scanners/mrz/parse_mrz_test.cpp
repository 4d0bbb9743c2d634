#include "scanners/mrz.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

/// The specimen of ICAO Doc 9303 part 4.
const QString passport =
    u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n"_s;
/// The specimens of parts 5 and 6.
const QString sheet = u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"_s;
const QString card =
    u"I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s;
const QString maria = u"P<BRASANTOS<DOS<REIS<<MARIA<CLARA<<<<<<<<<<<\nXA09999999BRA9211085F3303104<<<<<<<<<<<<<<00"_s;

QString replaced(QString text, qsizetype at, const QString& by) {
    return text.replace(at, by.size(), by);
}

} // namespace

Q_DECLARE_METATYPE(MrzError)

class ParseMrzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passport_ofTheStandard_isReadWhole() {
        const auto mrz = parseMrz(passport, today);
        QVERIFY(mrz.has_value());
        QCOMPARE(mrz->format, MrzFormat::Td3);
        QCOMPARE(mrz->documentCode, u"P"_s);
        QCOMPARE(mrz->issuingState, u"UTO"_s);
        QCOMPARE(mrz->nationality, u"UTO"_s);
        QCOMPARE(mrz->documentNumber, u"L898902C3"_s);
        QCOMPARE(mrz->primaryName, u"ERIKSSON"_s);
        QCOMPARE(mrz->secondaryName, u"ANNA MARIA"_s);
        QCOMPARE(mrz->birthDate, u"1974-08-12"_s);
        QCOMPARE(mrz->expiry, u"2012-04-15"_s);
        QCOMPARE(mrz->sex, Sex::Female);
        QCOMPARE(mrz->optionalData, u"ZE184226B"_s);
        QCOMPARE(mrz->chipKey, u"L898902C3674081221204159"_s);
        QVERIFY(!mrz->namesTruncated);
    }
    void smallerFormats_ofTheStandard_areRead() {
        for (const QString& text : {sheet, card}) {
            const auto mrz = parseMrz(text, today);
            QVERIFY(mrz.has_value());
            QCOMPARE(mrz->documentCode, u"I"_s);
            QCOMPARE(mrz->documentNumber, u"D23145890"_s);
            QCOMPARE(mrz->secondaryName, u"ANNA MARIA"_s);
            QCOMPARE(mrz->chipKey, u"D23145890774081221204159"_s);
        }
        QCOMPARE(parseMrz(sheet, today)->format, MrzFormat::Td2);
        QCOMPARE(parseMrz(card, today)->format, MrzFormat::Td1);
    }
    /// The card of ICAO Doc 9303 part 11, appendix D.
    void documentNumber_longerThanItsField_isJoined() {
        const auto mrz = parseMrz(
            u"I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<"_s, today);
        QVERIFY(mrz.has_value());
        QCOMPARE(mrz->documentNumber, u"D23145890734"_s);
        QCOMPARE(mrz->chipKey, u"D23145890734934071279507122"_s);
        QVERIFY(mrz->optionalData.isEmpty());
        QCOMPARE(mrz->birthDate, u"1934-07-12"_s);
    }
    void typing_withSpacesSmallLettersAndFullWidth_isTheSame() {
        const Mrz expected = *parseMrz(maria, today);
        QCOMPARE(expected.primaryName, u"SANTOS DOS REIS"_s);
        QCOMPARE(expected.expiry, u"2033-03-10"_s);
        QString wide = maria;
        for (QChar& character : wide) {
            character = character == u'\n' ? character : QChar(character.unicode() + 0xFEE0);
        }
        QString spaced = maria;
        spaced.insert(60, u' ').insert(50, u'　').insert(10, u"\t "_s);
        for (const QString& typed : {maria.toLower(), wide, spaced, QString(maria).remove(u'\n'),
                                     u"\r\n\r\n"_s + maria + u"\r\n"_s, QString(maria).replace(u'\n', u'\u2028')}) {
            const auto mrz = parseMrz(typed, today);
            QVERIFY2(mrz.has_value(), qPrintable(typed));
            QCOMPARE(*mrz, expected);
        }
    }
    void mistake_isNamedWithItsPlace_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<MrzError>("error");
        using enum MrzFault;
        const auto row = [](const char* name, const QString& text, const MrzError& error) {
            QTest::newRow(name) << text << error;
        };
        row("nothing", {}, {Length, MrzField::Whole, 0, 0, {}});
        row("an essay", QString(2000, u'A'), {Length, MrzField::Whole, 0, 0, {}});
        row("one line", passport.section(u'\n', 0, 0), {Length, MrzField::Whole, 0, 0, {}});
        row("second line too short", passport.chopped(2), {Length, MrzField::Whole, 2, 44, {}});
        row("first line too long", u"P"_s + passport, {Length, MrzField::Whole, 1, 45, {}});
        row("one moved over", QString(passport).remove(44, 1).insert(43, u'\n'), {Length, MrzField::Whole, 1, 44, {}});
        row("a visa", replaced(passport, 0, u"V"_s), {Kind, MrzField::DocumentCode, 1, 1, {}});
        row("kanji", replaced(passport, 7, u"山"_s), {Character, MrzField::Names, 1, 8, {}});
        row("digit in the names", replaced(maria, 14, u"0"_s), {Character, MrzField::Names, 1, 15, {{1, 15, 'O'}}});
        row("letter in the birth date", replaced(maria, 45 + 16, u"I"_s),
            {Character, MrzField::BirthDate, 2, 17, {{2, 17, '1'}}});
        row("letter for a check digit", replaced(maria, 45 + 9, u"Z"_s),
            {Character, MrzField::DocumentNumber, 2, 10, {}});
        row("sex", replaced(maria, 45 + 20, u"W"_s), {Character, MrzField::Sex, 2, 21, {}});
        row("number misread", replaced(maria, 45 + 2, u"O"_s),
            {CheckDigit, MrzField::DocumentNumber, 2, 10, {{2, 3, '0'}}});
        row("number mistyped", replaced(maria, 45, u"Y"_s), {CheckDigit, MrzField::DocumentNumber, 2, 10, {}});
        row("number without check digit", replaced(maria, 45 + 9, u"<"_s),
            {CheckDigit, MrzField::DocumentNumber, 2, 10, {}});
        row("birth date mistyped", replaced(maria, 45 + 18, u"9"_s), {CheckDigit, MrzField::BirthDate, 2, 20, {}});
        row("expiry mistyped", replaced(maria, 45 + 21, u"4"_s), {CheckDigit, MrzField::Expiry, 2, 28, {}});
        row("personal number mistyped", replaced(passport, 45 + 28, u"Y"_s),
            {CheckDigit, MrzField::OptionalData, 2, 43, {}});
        row("two that hide each other", replaced(maria, 45 + 43, u"7"_s), {CheckDigit, MrzField::Composite, 2, 44, {}});
        row("month thirteen",
            u"P<BRASANTOS<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nXA09999999BRA9213089F3303104<<<<<<<<<<<<<<08"_s,
            {Date, MrzField::BirthDate, 2, 14, {}});
        row("no name", u"P<BRA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n"_s + maria.section(u'\n', 1),
            {Filler, MrzField::Names, 1, 6, {}});
        row("name behind filler", replaced(maria, 43, u"A"_s), {Filler, MrzField::Names, 1, 34, {}});
        row("state in two pieces", replaced(maria, 3, u"<"_s), {Filler, MrzField::IssuingState, 1, 4, {}});
    }
    void mistake_isNamedWithItsPlace() {
        QFETCH(QString, text);
        QFETCH(MrzError, error);
        const auto mrz = parseMrz(text, today);
        QVERIFY(!mrz.has_value());
        QCOMPARE(mrz.error().fault, error.fault);
        QCOMPARE(mrz.error().field, error.field);
        QCOMPARE(mrz.error().line, error.line);
        QCOMPARE(mrz.error().position, error.position);
        QVERIFY(mrz.error().suggestion == error.suggestion);
    }
    /// Exchanging O and 0, or I and B, would both be right: nothing is offered.
    void suggestion_thatIsNotTheOnlyOne_isNotOffered() {
        const QString line = u"P<UTONAM<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n"_s;
        QVERIFY(parseMrz(line + u"O0I1B8ABC9UTO8002295<<<<<<<0<<<<<<<<<<<<<<02"_s, today).has_value());
        const auto swapped = parseMrz(line + u"0OI1B8ABC9UTO8002295<<<<<<<0<<<<<<<<<<<<<<02"_s, today);
        QCOMPARE(swapped.error().fault, MrzFault::CheckDigit);
        QVERIFY(swapped.error().suggestion.empty());
    }
    void birth_isNeverInTheFuture_data() {
        QTest::addColumn<QDate>("now");
        QTest::addColumn<QString>("birth");
        QTest::newRow("the day before") << QDate(2074, 8, 11) << u"1974-08-12"_s;
        QTest::newRow("the day itself") << QDate(2074, 8, 12) << u"2074-08-12"_s;
        QTest::newRow("today") << today << u"1974-08-12"_s;
    }
    void birth_isNeverInTheFuture() {
        QFETCH(QDate, now);
        QFETCH(QString, birth);
        QCOMPARE(parseMrz(passport, now)->birthDate, birth);
    }
    void expiry_liesInAHundredYearsAroundToday() {
        QCOMPARE(parseMrz(passport, QDate(2062, 1, 1))->expiry, u"2012-04-15"_s);
        QCOMPARE(parseMrz(passport, QDate(2063, 1, 1))->expiry, u"2112-04-15"_s);
        QCOMPARE(parseMrz(passport, QDate(1990, 1, 1))->expiry, u"2012-04-15"_s);
    }
    void unknownSexDatesAndSecondName_areSaidAsSuch() {
        const auto mrz = parseMrz(
            u"P<UTONAM<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nO0I1B8ABC9UTO8002295<<<<<<<0<<<<<<<<<<<<<<02"_s, today);
        QVERIFY(mrz.has_value());
        QCOMPARE(mrz->sex, Sex::NotKnown);
        QCOMPARE(mrz->birthDate, u"1980-02-29"_s);
        QVERIFY(mrz->expiry.isEmpty() && mrz->secondaryName.isEmpty());
    }
    void chipKey_fromThreeValues_isThatOfTheMrz() {
        const QString expected = parseMrz(maria, today)->chipKey;
        QCOMPARE(chipKeyOf(u"XA0999999", u"1992-11-08", u"2033-03-10").value(), expected);
        QCOMPARE(chipKeyOf(u"xa 0999-999", u"921108", u"３３０３１０").value(), expected);
        QCOMPARE(chipKeyOf(u"D23145890734", u"340712", u"950712").value(), u"D23145890734934071279507122"_s);
        // A shorter number is filled up: the example of 9303 part 11, D.2.
        QCOMPARE(chipKeyOf(u"L898902C", u"690806", u"940623").value(), u"L898902C<369080619406236"_s);
    }
    void chipKey_ofMistakes_namesFieldAndPlace() {
        const auto errorOf = [](const char16_t* number, const char16_t* birth, const char16_t* expiry) {
            return chipKeyOf(number, birth, expiry).error();
        };
        QCOMPARE(errorOf(u"", u"921108", u"330310").field, MrzField::DocumentNumber);
        QCOMPARE(errorOf(u"XÄ1", u"921108", u"330310").position, 2);
        QCOMPARE(errorOf(u"XA0999999", u"92110", u"330310").fault, MrzFault::Length);
        QCOMPARE(errorOf(u"XA0999999", u"92I108", u"330310").position, 3);
        QCOMPARE(errorOf(u"XA0999999", u"921108", u"331310").fault, MrzFault::Date);
        QCOMPARE(errorOf(u"XA0999999", u"921108", u"331310").field, MrzField::Expiry);
    }
};

KAKANAI_SUITE(ParseMrzTest)
#include "parse_mrz_test.moc"
