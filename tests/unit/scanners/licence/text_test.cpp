#include "scanners/licence/text/jis_x_0208.h"
#include "scanners/licence/text/text_field.h"
#include "tests/support/suite.h"

#include <iconv.h>

#include <set>

using namespace kakanai::scanners;
using namespace kakanai::scanners::licence;
using namespace Qt::StringLiterals;

namespace {

/// The C library's word on one character, in EUC-JP: another eye than the table that was made at build time, since it
/// goes the other way.
QByteArray eucOf(QChar character) {
    const iconv_t converter = iconv_open("EUC-JP", "UTF-16LE");
    char16_t unicode = character.unicode();
    QByteArray euc(4, '\0');
    char* in = reinterpret_cast<char*>(&unicode);
    std::size_t inLeft = sizeof(unicode);
    char* out = euc.data();
    std::size_t outLeft = std::size_t(euc.size());
    const bool converted = iconv(converter, &in, &inLeft, &out, &outLeft) == 0;
    iconv_close(converter);
    return converted ? euc.chopped(qsizetype(outLeft)) : QByteArray();
}

LicenceText decode(const char* hex) {
    return decodeTextField(QByteArray::fromHex(hex)).value();
}

} // namespace

class LicenceTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterOfTheStandard_goesThereAndBack() {
        int found = 0;
        std::set<char16_t> characters;
        for (int code = 0x2121; code <= 0x7E7E; ++code) {
            const char16_t character = characterOfCode(std::uint16_t(code));
            if (character == u'\0') {
                continue;
            }
            ++found;
            characters.insert(character);
            const QByteArray bytes = QByteArray(1, char(code >> 8)) + char(code & 0xFF);
            QCOMPARE(codeOfCharacter(QChar(character)), bytes);
            QByteArray euc = bytes;
            euc[0] = char(euc[0] | 0x80);
            euc[1] = char(euc[1] | 0x80);
            QCOMPARE(eucOf(QChar(character)), euc);
            QCOMPARE(decodeTextField(bytes).value().plainText(),
                     character == u'\u3000' ? QString() : QString(QChar(character)));
        }
        QCOMPARE(found, 6879);
        QCOMPARE(characters.size(), 6879U);
    }
    void charactersWhereConvertersDiffer_areTheStandardsOwn() {
        QCOMPARE(characterOfCode(0x2141), u'\u301C'); // not U+FF5E
        QCOMPARE(characterOfCode(0x2142), u'\u2016'); // not U+2225
        QCOMPARE(characterOfCode(0x215D), u'\u2212'); // not U+FF0D
        QCOMPARE(characterOfCode(0x2171), u'\u00A2'); // not U+FFE0
        QCOMPARE(characterOfCode(0x2172), u'\u00A3'); // not U+FFE1
        QCOMPARE(characterOfCode(0x224C), u'\u00AC'); // not U+FFE2
        QCOMPARE(characterOfCode(0x213D), u'\u2015');
        QCOMPARE(characterOfCode(0x2140), u'\uFF3C');
        for (const char16_t lookAlike : {u'\uFF5E', u'\u2225', u'\uFF0D', u'\uFFE0', u'\uFFE1', u'\uFFE2'}) {
            QVERIFY(codeOfCharacter(QChar(lookAlike)).isEmpty());
        }
    }
    void codesOfOtherStandards_areNobodysCharacters_data() {
        QTest::addColumn<int>("code");
        QTest::newRow("row 13: NEC's ①, ㍻ and ㈱") << 0x2D21;
        QTest::newRow("row 14: JIS X 0213") << 0x2E21;
        QTest::newRow("row 84: 凜 and 熙 end it") << 0x7427;
        QTest::newRow("row 90: ARIB") << 0x7A21;
        QTest::newRow("row 94: JIS X 0213") << 0x7E7E;
        QTest::newRow("row 2: a hole") << 0x222F;
        QTest::newRow("below") << 0x2021;
        QTest::newRow("between") << 0x2120;
        QTest::newRow("EUC-JP itself") << 0xB0A1;
        QTest::newRow("filler") << 0xFFFF;
        QTest::newRow("a picture beyond the seventh") << 0xFFF8;
        QTest::newRow("between picture and omission") << 0xFFF9;
    }
    void codesOfOtherStandards_areNobodysCharacters() {
        QFETCH(int, code);
        QCOMPARE(characterOfCode(std::uint16_t(code)), u'\0');
        QVERIFY(!decodeTextField(QByteArray(1, char(code >> 8)) + char(code & 0xFF)));
    }
    void pictures_stayInTheirPlace() {
        const LicenceText text = decode("3B33FFF121214240FFF7");
        QCOMPARE(text.pieces.size(), 4U);
        QCOMPARE(std::get<QString>(text.pieces[0]), u"山"_s);
        QCOMPARE(std::get<Gaiji>(text.pieces[1]).number, 1);
        QCOMPARE(std::get<QString>(text.pieces[2]), u"　太"_s);
        QCOMPARE(std::get<Gaiji>(text.pieces[3]).number, 7);
        QCOMPARE(text.inexactCharacters(), 2);
        QVERIFY(text.plainText().startsWith(u"山【外字1】"_s));
    }
    void omittedCharacter_isSaid() {
        const LicenceText text = decode("FFFA3B33");
        QCOMPARE(text.plainText(), u"【欠字】山"_s);
        QCOMPARE(text.inexactCharacters(), 1);
        QVERIFY(!decodeExactField(QByteArray::fromHex("FFFA3B33")));
    }
    void oddLength_isNoText() {
        QVERIFY(!decodeTextField(QByteArray::fromHex("3B333B")));
        QVERIFY(!decodeTextField(QByteArray::fromHex("3B")));
        QVERIFY(decodeTextField(QByteArray()).value().isEmpty());
    }
    void spacesAtTheEnd_areFiller_andInTheMiddleNot() {
        QCOMPARE(decode("21213B3321213B3321212121").plainText(), u"　山　山"_s);
        QVERIFY(decode("21212121").isEmpty());
        QCOMPARE(decode("FFF12121").pieces.size(), 1U);
    }
    void reading_isSplitAtItsFirstSpace() {
        QCOMPARE(decodeReading(QByteArray::fromHex("2522252A21212531257321212522")).value(),
                 (LicenceReading{u"アオ"_s, u"ケン　ア"_s}));
        QCOMPARE(decodeReading(QByteArray::fromHex("2522252A")).value(), (LicenceReading{u"アオ"_s, {}}));
        QCOMPARE(decodeReading(QByteArray()).value(), LicenceReading());
        QVERIFY(!decodeReading(QByteArray::fromHex("2522FFF1")));
    }
};

KAKANAI_SUITE(LicenceTextTest)
#include "text_test.moc"
