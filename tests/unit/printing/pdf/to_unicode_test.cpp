#include "printing/pdf/to_unicode.h"
#include "tests/support/suite.h"

using namespace kakanai::printing;
using namespace Qt::StringLiterals;

class ToUnicodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cmap_surrogatesAndSelectors_areWrittenAsUtf16() {
        const auto map = toUnicodeCMap({{7, u"日"_s, 1000}, {9, u"𠮷"_s, 1000}, {12, u"葛\U000E0100"_s, 1000}});
        QVERIFY(map.contains("3 beginbfchar\n<0001> <65e5>\n<0002> <d842dfb7>\n<0003> <845bdb40dd00>\nendbfchar"));
    }

    void cmap_glyphWithoutText_hasNoLine() {
        const auto map = toUnicodeCMap({{7, u"日"_s, 1000}, {8, QString(), 1000}, {9, u"本"_s, 1000}});
        QVERIFY(map.contains("2 beginbfchar\n<0001> <65e5>\n<0003> <672c>\nendbfchar"));
    }

    void cmap_moreThanAHundred_isCutIntoBlocks() {
        const std::vector<CodedGlyph> many(150, CodedGlyph{7, u"日"_s, 1000});
        const auto map = toUnicodeCMap(many);
        QVERIFY(map.contains("100 beginbfchar"));
        QVERIFY(map.contains("50 beginbfchar"));
    }
};

KAKANAI_SUITE(ToUnicodeTest)
#include "to_unicode_test.moc"
