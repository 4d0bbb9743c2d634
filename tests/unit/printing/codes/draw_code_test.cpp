#include "printing/code_runs.h"
#include "printing/code_symbol.h"
#include "printing/glyph_runs.h"
#include "printing/pdf_document.h"
#include "scanners/code_scanner.h"
#include "tests/support/suite.h"
#include "tests/support/symbol_picture.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace kakanai;
using namespace kakanai::printing;
using namespace Qt::StringLiterals;

namespace {

QStringList found(const QImage& image) {
    return tests::textsIn(image);
}

} // namespace

class DrawCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_drawnAndFound_isTheSame_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("receipt") << u"0001-HYT6"_s;
        QTest::newRow("rare names") << u"𠮷田　葛󠄀羅"_s;
        QTest::newRow("longest symbol of a visit code") << u"KKN1:"_s + u"9A "_s.repeated(481) + u"0."_s;
    }
    void text_drawnAndFound_isTheSame() {
        QFETCH(QString, text);
        const auto symbol = drawCode(text);
        QVERIFY(symbol);
        QCOMPARE(symbol->dark.size(), std::size_t(symbol->size * symbol->size));
        QCOMPARE(found(tests::pictureOf(*symbol, 4)), QStringList{text});
    }
    /// 1,451 characters of Base45 are version 25, level M: 117 modules. One more needs version 26.
    void capitalText_isWrittenAtItsDensest() {
        QCOMPARE(drawCode(u"A"_s.repeated(1451))->size, 117);
        QCOMPARE(drawCode(u"A"_s.repeated(1452))->size, 121);
    }
    void nothingOrTooMuch_isNoSymbol() {
        QVERIFY(!drawCode({}));
        QVERIFY(!drawCode(u"あ"_s.repeated(4000)));
    }
    void runs_coverTheDarkModulesOnce() {
        const auto symbol = placed(drawCode(u"0001-HYT6"_s).value(), {10, 20}, 0.5);
        double area = 0;
        for (const QRectF& run : darkRuns(symbol)) {
            QVERIFY(QRectF(10, 20, symbol.size * 0.5, symbol.size * 0.5).contains(run));
            area += run.width() * run.height();
        }
        QCOMPARE(area, double(std::ranges::count(symbol.dark, true)) * 0.25);
    }
    void onPaper_othersFindIt() {
        const QString text = u"KKN1:"_s + u"9A "_s.repeated(300) + u'.';
        Sheet sheet;
        sheet.items.push_back(placed(drawCode(text).value(), {30, 40}, 0.7));
        const auto fonts = openSystemFonts().value();
        const auto pdf = writePdf(
            {sheet}, {.title = u"受付票"_s, .made = QDateTime({2026, 11, 22}, {1, 2}, QTimeZone::utc())}, *fonts);
        QVERIFY(pdf);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
        file.close();
        QProcess render;
        render.start(u"pdftoppm"_s,
                     {u"-r"_s, u"200"_s, u"-png"_s, u"-singlefile"_s, file.fileName(), folder.filePath(u"page"_s)});
        QVERIFY(render.waitForFinished());
        QCOMPARE(found(QImage(folder.filePath(u"page.png"_s))), QStringList{text});
    }
};

KAKANAI_SUITE(DrawCodeTest)
#include "draw_code_test.moc"
