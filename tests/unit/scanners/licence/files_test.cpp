#include "scanners/licence/files/change_file.h"
#include "scanners/licence/files/common_data.h"
#include "scanners/licence/files/gaiji_file.h"
#include "scanners/licence/files/licence_date.h"
#include "scanners/licence/files/licence_fields.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::licence;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char* digits) {
    return QByteArray::fromHex(digits);
}

// 12 "青木　健", 16 Heisei 1 June 3, 17 "東京都", 21 300812345670; reading and alias left out.
const char* const smallEntries =
    "1208 40444C5A21213772 1607 34303130363033 1706 456C357E4554 210C 333030383132333435363730";

/// A change: edition, date (full width or ASCII, in hex), text, "東京公委　".
QByteArray change(int tag, const char* date, const char* text) {
    const QByteArray value = hex("04") + hex(date) + hex(text) + hex("456C357E387830512121");
    return QByteArray(1, char(tag)) + char(value.size()) + value;
}
constexpr const char* wide20230501 = "2335233023352330233523302331"; // Reiwa 05 05 01
constexpr const char* narrow20240601 = "35303630363031";
constexpr const char* narrow20240602 = "35303630363032";

QString namesOf(const std::vector<ChangeEntry>& changes) {
    QStringList texts;
    for (const ChangeEntry& entry : changes) {
        texts << entry.text.plainText();
    }
    return texts.join(u' ');
}

} // namespace

class LicenceFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields_withTagsThatLookLikeTwoBytes_areOneByteEach() {
        const QByteArray bytes = hex("1F00 2001AA 5F01BB 7F00 818101CC FFFF");
        const auto fields = licenceFields(bytes, false);
        QVERIFY(fields.has_value());
        QCOMPARE(fields->size(), 5U);
        QCOMPARE(valueOf(*fields, 0x5F).value().toByteArray(), hex("BB"));
        QCOMPARE(valueOf(*fields, 0x81).value().toByteArray(), hex("CC"));
        QVERIFY(valueOf(*fields, 0x1F).value().isEmpty());
    }
    void fields_endingEarly_areUnfinished_orMalformed_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isWholeFile");
        QTest::addColumn<int>("fault");
        QTest::newRow("on the edge") << hex("120101") << false << int(FieldsFault::Unfinished);
        QTest::newRow("within the value") << hex("120201") << false << int(FieldsFault::Unfinished);
        QTest::newRow("within the value of a whole file") << hex("120201") << true << int(FieldsFault::Unfinished);
        QTest::newRow("before the length") << hex("12") << true << int(FieldsFault::Unfinished);
        QTest::newRow("within a long length") << hex("1282") << true << int(FieldsFault::Unfinished);
        QTest::newRow("endless length") << hex("1280") << false << int(FieldsFault::Malformed);
        QTest::newRow("three length bytes") << hex("1283000001") << false << int(FieldsFault::Malformed);
    }
    void fields_endingEarly_areUnfinished_orMalformed() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isWholeFile);
        QFETCH(int, fault);
        QCOMPARE(int(licenceFields(bytes, isWholeFile).error()), fault);
    }
    void fields_ofAWholeFileWithoutFiller_areAllThere() {
        QCOMPARE(licenceFields(hex("120101130102"), true)->size(), 2U);
        QCOMPARE(licenceFields({}, true)->size(), 0U);
        QCOMPARE(licenceFields(hex("00"), true)->size(), 0U);
    }
    void commonData_isReadOrRefused() {
        const auto common = parseCommonData(hex("450B30303920240610 20290703 46020101"));
        QCOMPARE(common->specification, u"009"_s);
        QCOMPARE(common->issued, u"2024-06-10"_s);
        QCOMPARE(common->expires, u"2029-07-03"_s);
        for (const char* wrong : {"450A303039202406102029070346020101", "450B30304120240610202907 0346020101",
                                  "450B3030392024061020291303", "450B30303920240610202907FF", "46020101", ""}) {
            QVERIFY2(!parseCommonData(hex(wrong)), wrong);
        }
        QCOMPARE(parsePinSetting(hex("050101")), true);
        QCOMPARE(parsePinSetting(hex("050100")), false);
        QVERIFY(!parsePinSetting(hex("050102")));
        QVERIFY(!parsePinSetting(hex("060101")));
    }
    void dates_ofEveryEra_becomeGregorian() {
        QCOMPARE(dateOfEra("1450730"), u"1912-07-30"_s);
        QCOMPARE(dateOfEra("2151224"), u"1926-12-24"_s);
        QCOMPARE(dateOfEra("3550217"), u"1980-02-17"_s);
        QCOMPARE(dateOfEra("4010108"), u"1989-01-08"_s);
        QCOMPARE(dateOfEra("4340401"), u"2022-04-01"_s); // an expiry written before the era ended
        QCOMPARE(dateOfEra("5010501"), u"2019-05-01"_s);
        QCOMPARE(birthDateOfEra("3200000"), u"1945-00-00"_s);
        QCOMPARE(birthDateOfEra("3200300"), u"1945-03-00"_s);
        for (const char* wrong : {"0010101", "6010101", "5000101", "5011301", "5010230", "5010100", "501010",
                                  "50101011", "501010 ", "H010101", ""}) {
            QVERIFY2(!dateOfEra(wrong), wrong);
        }
        QVERIFY(!birthDateOfEra("3200001"));
    }
    void entries_inAnyOrder_areFoundByTag() {
        const auto entries = parseEntryFile(hex(smallEntries));
        QCOMPARE(entries->name.plainText(), u"青木　健"_s);
        QCOMPARE(entries->birthDate, u"1989-06-03"_s);
        QCOMPARE(entries->reading, LicenceReading());
        const auto turned =
            parseEntryFile(hex("210C333030383132333435363730 1706456C357E4554 99020102 1607 34303130363033"
                               "13062522212125 31 120840444C5A21213772 1400 FFFF12"));
        QCOMPARE(turned->name, entries->name);
        QCOMPARE(turned->reading.given, u"ケ"_s);
    }
    void entries_thatCannotBeTrusted_areRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = hex(smallEntries);
        QTest::newRow("no name") << good.mid(10);
        QTest::newRow("empty name") << hex("1200") + good.mid(10);
        QTest::newRow("name of spaces") << hex("12022121") + good.mid(10);
        QTest::newRow("name twice") << hex("12023B33") + good;
        QTest::newRow("name beyond JIS X 0208") << hex("12022D21") + good.mid(10);
        QTest::newRow("half a character") << hex("12033B333B") + good.mid(10);
        QTest::newRow("reading twice") << good + hex("1302252213022522");
        QTest::newRow("reading with a picture") << good + hex("1302FFF1");
        QTest::newRow("number of letters") << good.chopped(1) + 'A';
        QTest::newRow("number too short") << good.chopped(13) + hex("0B3330303831323334353637");
        QTest::newRow("birth of a thirteenth month") << hex("120840444C5A21213772 160734303131333033") + good.mid(19);
        QTest::newRow("nothing") << QByteArray();
    }
    void entries_thatCannotBeTrusted_areRefused() {
        QFETCH(QByteArray, bytes);
        QVERIFY(parseEntryFile(hex(smallEntries)).has_value());
        QVERIFY(!parseEntryFile(bytes).has_value());
    }
    void checkDigit_ofTheNumber_fitsOrNot() {
        QVERIFY(hasFittingCheckDigit(u"300812345620"_s));
        QVERIFY(hasFittingCheckDigit(u"309212345690"_s));
        QVERIFY(hasFittingCheckDigit(u"000000000010"_s)); // remainder 0
        QVERIFY(hasFittingCheckDigit(u"000002000000"_s)); // remainder 1
        int fitting = 0;
        for (int digit = 0; digit <= 9; ++digit) {
            fitting += hasFittingCheckDigit(u"3008123456%10"_s.arg(digit)) ? 1 : 0;
        }
        QCOMPARE(fitting, 1);
        QVERIFY(!hasFittingCheckDigit(u"30081234567"_s));
    }
    void changes_ofBothDateForms_areOrderedByTheirDay() {
        const auto read = parseChangeFile(hex("500131") + change(0x71, narrow20240601, "3B33") +
                                          change(0x70, wide20230501, "4240") + hex("7800 5100 FFFF"));
        QCOMPARE(namesOf(*read), u"太 山"_s);
        QCOMPARE(read->front().change,
                 (LicenceChange{LicenceChange::Field::Address, u"2023-05-01"_s, u"東京公委"_s, false}));
    }
    void changes_ofOneDay_areOrderedByTheirSlot() {
        auto changes = parseChangeFile(change(0x71, narrow20240601, "3B33") + change(0x70, narrow20240601, "4240"));
        EntryFile entries = *parseEntryFile(hex(smallEntries));
        applyChanges(*changes, entries);
        QCOMPARE(entries.address.plainText(), u"山"_s);
        QVERIFY(!changes->front().change.applied && changes->back().change.applied);
    }
    void changeOfName_withoutItsReading_dropsTheOldReading() {
        EntryFile entries = *parseEntryFile(hex(smallEntries) + hex("13022522"));
        auto changes = parseChangeFile(change(0x60, narrow20240602, "3B33FFF3") + change(0x68, narrow20240601, "2531"));
        applyChanges(*changes, entries);
        QCOMPARE(entries.name.plainText(), u"山【外字3】"_s);
        QCOMPARE(entries.reading, LicenceReading());
        QVERIFY(!changes->front().change.applied && changes->back().change.applied);
        EntryFile both = *parseEntryFile(hex(smallEntries));
        auto sameDay = parseChangeFile(change(0x60, narrow20240601, "3B33") + change(0x68, narrow20240601, "2531"));
        applyChanges(*sameDay, both);
        QCOMPARE(both.reading.family, u"ケ"_s);
    }
    void changes_thatCannotBeUnderstood_areRefused() {
        QVERIFY(!parseChangeFile(change(0x70, narrow20240601, "")));
        QVERIFY(!parseChangeFile(change(0x70, "35303631333031", "3B33")));
        QVERIFY(!parseChangeFile(change(0x70, "2335233023352330233523302341", "3B33")));
        QVERIFY(!parseChangeFile(change(0x70, narrow20240601, "2D21")));
        QVERIFY(!parseChangeFile(change(0x68, narrow20240601, "FFF1")));
        QVERIFY(!parseChangeFile(hex("700104")));
        QVERIFY(!parseChangeFile(hex("70820400")));
        QVERIFY(parseChangeFile(change(0x88, narrow20240601, "2D21")).value().empty());
    }
    void domicile_changes_areLaidOverIt() {
        auto changes = parseChangeFile(hex("AA0131") + change(0xAB, narrow20240601, "3B33"));
        LicenceText domicile = *parseDomicileFile(hex("41044240 2121FFFF"));
        QCOMPARE(domicile.plainText(), u"太"_s);
        applyDomicileChanges(*changes, domicile);
        QCOMPARE(domicile.plainText(), u"山"_s);
        QVERIFY(changes->front().change.applied);
        QVERIFY(!parseDomicileFile(hex("4204")));
    }
    void pictures_areSquare_withTheirCountInFrontOrNot() {
        const QByteArray bitmap(128, '\x5A');
        const auto pictures = parseGaijiFile(hex("488181") + "\x20" + bitmap + hex("498180") + bitmap);
        QCOMPARE(pictures->size(), 2U);
        QCOMPARE(pictures->at(1), (EncodedPicture{PictureEncoding::Bitmap1, bitmap}));
        QCOMPARE(pictures->at(2), pictures->at(1));
        const auto odd = parseGaijiFile(hex("A0013 1A10201 02A200"));
        QCOMPARE(odd->size(), 1U);
        QVERIFY(odd->at(3).isEmpty());
        QVERIFY(!parseGaijiFile(hex("48824000")));
    }
};

KAKANAI_SUITE(LicenceFilesTest)
#include "files_test.moc"
