#include "tests/paper/paper_tools.h"
#include "tests/paper/sample_form.h"
#include "tests/support/suite.h"

using namespace kakanai::printing;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

class NamesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FontLayer> fonts_;
    PaperFolder folder_;

private Q_SLOTS:
    void initTestCase() {
        auto fonts = openSystemFonts();
        QVERIFY(fonts);
        fonts_ = std::move(*fonts);
    }

    void rareNames_onPaper_comeBackExactly() {
        const auto pdf = folder_.write(u"names.pdf"_s, folder_.documentOf(rareNames(), *fonts_));
        QCOMPARE(linesIn(pdf), rareNames());
    }

    void form_withRareNames_holdsThemInItsText() {
        const auto made = layOut(sampleForm(), sampleValues(), *fonts_);
        QVERIFY(made);
        QVERIFY(made->overflows.empty());
        const auto pdf =
            folder_.write(u"form.pdf"_s, writePdf(made->sheets, describe(), *fonts_).value_or(QByteArray()));
        const auto text = linesIn(pdf).join(u'\n');
        for (const auto& expected :
             {u"渡邉\U000E0100　𠮷子"_s, u"髙橋　辻\U000E0100郎"_s, u"か\u309A城　𩸽"_s, u"奈良県葛\U000E0100城市"_s,
              u"髙﨑ハイツ"_s, u"☑ 受給資格証明書"_s, u"ワタナベ　ハナコ"_s}) {
            QVERIFY2(text.contains(expected), qUtf8Printable(expected + u" not in\n"_s + text));
        }
    }
};

KAKANAI_SUITE(NamesTest)
#include "names_test.moc"
