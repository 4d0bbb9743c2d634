#include "printing/layout/line_breaks.h"
#include "tests/support/suite.h"

using namespace kakanai::printing;
using namespace Qt::StringLiterals;

namespace {

/// Every character as wide as 1.
QStringList broken(const QString& text, double width) {
    std::vector<Piece> pieces;
    for (const QChar sign : text) {
        pieces.push_back({QString(sign), 1});
    }
    QStringList lines;
    for (const auto& line : breakLines(pieces, width)) {
        QString joined;
        for (const auto& piece : line) {
            joined += piece.text;
        }
        lines << joined;
    }
    return lines;
}

} // namespace

class LineBreaksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void break_betweenCharacters_fillsTheLine() {
        QCOMPARE(broken(u"一二三四五六七"_s, 3), (QStringList{u"一二三"_s, u"四五六"_s, u"七"_s}));
    }
    void break_beforeAClosingSign_takesACharacterAlong() {
        QCOMPARE(broken(u"一二三、四"_s, 3), (QStringList{u"一二"_s, u"三、四"_s}));
    }
    void break_insideANumber_movesTheWholeNumber() {
        QCOMPARE(broken(u"番地101号"_s, 4), (QStringList{u"番地"_s, u"101号"_s}));
    }
    void break_wordLongerThanTheLine_isCut() { QCOMPARE(broken(u"ABCDE"_s, 3), (QStringList{u"ABC"_s, u"DE"_s})); }
    void break_nothing_isOneEmptyLine() { QCOMPARE(broken(QString(), 3), QStringList{QString()}); }

    void pieces_ofAShapedLine_haveTheirWidths() {
        GlyphRun run;
        run.glyphs = {{1, {0, 0}, u"か\u309A"_s}, {2, {0, 0}, QString()}, {3, {4, 0}, u"A"_s}};
        const auto pieces = piecesOf({{run}, 6});
        QCOMPARE(pieces.size(), 2U);
        QCOMPARE(pieces[0].width, 4.0);
        QCOMPARE(pieces[1].text, u"A"_s);
        QCOMPARE(pieces[1].width, 2.0);
    }
};

KAKANAI_SUITE(LineBreaksTest)
#include "line_breaks_test.moc"
