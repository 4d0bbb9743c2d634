#include "app/screens/items/ruby.h"
#include "app/screens/items/ruby_text.h"
#include "tests/support/suite.h"

#include <QFontMetricsF>

using namespace kakanai;
using screens::RubyPiece;
using namespace Qt::StringLiterals;

class RubyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kanjiWithReading_isAPiece() {
        const std::vector<RubyPiece> pieces{{u"引"_s, u"ひ"_s}, {u"っ"_s, {}}, {u"越"_s, u"こ"_s}, {u"し"_s, {}}};
        QCOMPARE(screens::rubyPieces(u"引（ひ）っ越（こ）し"_s), pieces);
        QCOMPARE(screens::rubyPieces(u"電話番号（でんわばんごう）"_s),
                 (std::vector<RubyPiece>{{u"電話番号"_s, u"でんわばんごう"_s}}));
    }

    void brackets_thatAreNoReading_stay_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"家族の保険（扶養）", "はい（ひ）", "（ひ）", "日（", "日（ひ", "日（）", "日（hi）", "年（）月"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }

    void brackets_thatAreNoReading_stay() {
        QFETCH(QString, text);
        QCOMPARE(screens::withoutReadings(text), text);
        QVERIFY(!screens::Ruby::marks(text));
    }

    void spokenAndShownText_holdNothingTwice() {
        const auto text = u"1月（がつ）1日（にち）に 住（す）んでいた ところ"_s;
        QCOMPARE(screens::withoutReadings(text), u"1月1日に 住んでいた ところ"_s);
        QCOMPARE(screens::asRead(text), u"1がつ1にちに すんでいた ところ"_s);
    }

    void lines_atAnySize_holdTheReadingAboveTheKanji() {
        for (const qreal size : {30.0, 37.5, 45.0, 60.0}) {
            screens::RubyText text;
            QFont font;
            font.setPixelSize(static_cast<int>(size));
            text.setFont(font);
            text.setText(u"働（はたら）きます"_s);
            QVERIFY(text.implicitHeight() >= QFontMetricsF(font).height() + size * 0.4);
            QCOMPARE(text.lineCount(), 1);
        }
    }

    void narrowPlace_wrapsBetweenWordsAndNeverInsideAReading() {
        screens::RubyText text;
        QFont font;
        font.setPixelSize(30);
        text.setFont(font);
        text.setText(u"健康保険（けんこうほけん）の 番号（ばんごう）を 書（か）いてください"_s);
        const auto one = text.implicitHeight();
        text.setWidth(text.naturalWidth() + 1);
        QCOMPARE(text.lineCount(), 1);
        text.setWidth(text.naturalWidth() * 0.6);
        QCOMPARE(text.lineCount(), 2);
        // Heights are rounded up to whole pixels, one line's as well as two lines'.
        QVERIFY2(std::abs(text.implicitHeight() - one * 2) <= 1, qPrintable(QString::number(text.implicitHeight())));
        text.setWidth(10);
        QVERIFY(text.lineCount() < text.text().size());
    }

    void emptyText_takesNoPlace() {
        screens::RubyText text;
        QCOMPARE(text.naturalWidth(), 0.0);
        QCOMPARE(text.lineCount(), 0);
    }
};

KAKANAI_SUITE(RubyTest)
#include "ruby_test.moc"
