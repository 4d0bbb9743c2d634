#include "printing/layout/line_breaks.h"
#include "printing/layout/text_fit.h"
#include "tests/support/suite.h"

using namespace kakanai::printing;
using namespace Qt::StringLiterals;

class TextFitTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FontLayer> fonts_;

    FittedText fit(const QString& text, const FitLimits& limits) const {
        return fitText(text, FontRole::Mincho, limits, *fonts_).value_or(FittedText{});
    }
    static QStringList textsOf(const FittedText& fitted) {
        QStringList lines;
        for (const auto& line : fitted.lines) {
            QString text;
            for (const auto& piece : piecesOf(line)) {
                text += piece.text;
            }
            lines << text;
        }
        return lines;
    }

private Q_SLOTS:
    void initTestCase() {
        auto fonts = openSystemFonts();
        QVERIFY(fonts);
        fonts_ = std::move(*fonts);
    }

    void fit_textWithRoom_keepsItsSize() {
        const auto fitted = fit(u"山田太郎"_s, {{40, 8}, 4.2, 2.2, 1});
        QCOMPARE(fitted.size, 4.2);
        QVERIFY(!fitted.overflow);
    }
    void fit_longText_shrinksUntilItFits() {
        const auto fitted = fit(u"一二三四五六七八九十"_s, {{30, 8}, 4.2, 2.2, 1});
        QVERIFY(qAbs(fitted.size - 3.0) < 0.01);
        QVERIFY(fitted.lines.front().width <= 30.001);
        QVERIFY(!fitted.overflow);
    }
    void fit_longTextWithTwoLines_breaksRatherThanShrinks() {
        const auto fitted = fit(u"一二三四五六七八九十"_s, {{22, 12}, 4.2, 2.2, 2});
        QCOMPARE(textsOf(fitted), (QStringList{u"一二三四五"_s, u"六七八九十"_s}));
        QCOMPARE(fitted.size, 4.2);
    }
    void fit_twoLinesInALowBox_shrinkToItsHeight() {
        const auto fitted = fit(u"一二三四五六七八九十"_s, {{22, 7}, 4.2, 2.2, 2});
        QCOMPARE(fitted.lines.size(), 2U);
        QVERIFY(fitted.size * (1 + linePitch) <= 7.001);
    }
    void fit_tooLongForEverything_endsWithAnEllipsis() {
        const auto fitted = fit(u"一二三四五六七八九十"_s, {{11, 8}, 4.2, 2.2, 1});
        QVERIFY(fitted.overflow);
        QCOMPARE(textsOf(fitted), QStringList{u"一二三四…"_s});
        QVERIFY(fitted.lines.front().width <= 11.001);
    }
    void fit_tooManyLineBreaks_areAnOverflow() {
        const auto fitted = fit(u"一\n二\n三"_s, {{11, 30}, 4.2, 2.2, 2});
        QVERIFY(fitted.overflow);
        QCOMPARE(textsOf(fitted), (QStringList{u"一"_s, u"二…"_s}));
    }
    void fit_cutName_neverLosesOnlyItsSelector() {
        const auto fitted =
            fit(u"葛\U000E0100葛\U000E0100葛\U000E0100葛\U000E0100葛\U000E0100"_s, {{6.7, 8}, 4, 2.2, 1});
        QVERIFY(fitted.overflow);
        QCOMPARE(textsOf(fitted), QStringList{u"葛\U000E0100葛\U000E0100…"_s});
    }
    void fit_boxWithoutRoom_isAnOverflowAndNoCrash() {
        QVERIFY(fit(u"一二"_s, {{0, 0}, 4, 0, 1}).overflow);
        QVERIFY(fit(u"一二"_s, {{-3, -3}, 0, 0, 0}).overflow);
    }
};

KAKANAI_SUITE(TextFitTest)
#include "text_fit_test.moc"
