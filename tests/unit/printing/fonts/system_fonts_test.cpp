#include "printing/glyph_runs.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>

#include <thread>

using namespace kakanai::printing;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const ShapedLine& line) {
    QString text;
    for (const auto& run : line.runs) {
        for (const auto& glyph : run.glyphs) {
            text += glyph.text;
        }
    }
    return text;
}

} // namespace

class SystemFontsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FontLayer> fonts_;

    QStringList filesFor(const QString& text, FontRole role) const {
        const auto line = fonts_->shape(text, role, 4);
        QStringList files;
        if (line) {
            for (const auto& run : line->runs) {
                files << fonts_->fontFile(run.font).section(u'/', -1);
            }
        }
        return files;
    }

private Q_SLOTS:
    void initTestCase() {
        auto fonts = openSystemFonts();
        QVERIFY2(fonts, "the fonts of docs/dependencies.md are needed");
        fonts_ = std::move(*fonts);
    }

    void shape_eachCluster_takesTheFirstFontThatHasItWhole_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("files");
        QTest::newRow("usual") << u"山田太郎"_s << QStringList{u"ipaexm.ttf"_s};
        QTest::newRow("plane 2, in IPAmj only") << u"𠮷"_s << QStringList{u"ipamjm.ttf"_s};
        QTest::newRow("plane 2 inside a name") << u"𠮷田"_s << QStringList{u"ipamjm.ttf"_s, u"ipaexm.ttf"_s};
        QTest::newRow("Adobe-Japan1 selector") << u"葛\U000E0100"_s << QStringList{u"ipaexm.ttf"_s};
        QTest::newRow("hentaigana") << u"\U0001B002"_s << QStringList{u"ipamjm.ttf"_s};
        QTest::newRow("extension B, in Hanazono only") << u"\U00020002"_s << QStringList{u"HanaMinB.ttf"_s};
    }
    void shape_eachCluster_takesTheFirstFontThatHasItWhole() {
        QFETCH(QString, text);
        QFETCH(QStringList, files);
        QCOMPARE(filesFor(text, FontRole::Mincho), files);
    }

    void shape_gothic_fallsToTheMinchoChain() {
        QCOMPARE(filesFor(u"氏名"_s, FontRole::Gothic), QStringList{u"BIZUDPGothic-Regular.ttf"_s});
        QCOMPARE(filesFor(u"\U0001B002"_s, FontRole::Gothic), QStringList{u"ipamjm.ttf"_s});
    }

    void shape_textWithSelectorsAndMarks_comesBackWhole() {
        const auto text = u"髙﨑 葛\U000E0100か\u309A日⽇人⼈神\uFA19𠮷 fi ffi"_s;
        const auto line = fonts_->shape(text, FontRole::Mincho, 4);
        QVERIFY(line);
        QCOMPARE(textOf(*line), text);
    }

    void shape_kaWithHandakuten_isOneGlyphWithBothCharacters() {
        for (const auto& text : {u"か\u309A"_s, u"漢か\u309A"_s}) {
            const auto line = fonts_->shape(text, FontRole::Mincho, 4);
            QVERIFY(line);
            QCOMPARE(line->runs.size(), 1U);
            QCOMPARE(line->runs.front().glyphs.back().text, u"か\u309A"_s);
            QCOMPARE(static_cast<qsizetype>(line->runs.front().glyphs.size()), text.size() - 1);
        }
    }

    void shape_selector_choosesAnotherGlyph() {
        const auto glyphOf = [&](const QString& text) {
            const auto line = fonts_->shape(text, FontRole::Mincho, 4);
            return line->runs.front().glyphs.front().glyph;
        };
        QVERIFY(glyphOf(u"葛\U000E0100"_s) != glyphOf(u"葛"_s));
    }

    void shape_width_growsWithTheSize() {
        const auto line = fonts_->shape(u"山田"_s, FontRole::Mincho, 4);
        QVERIFY(line);
        QVERIFY(qAbs(line->width - 8) < 0.001);
        QVERIFY(qAbs(line->runs.front().glyphs.back().at.x() - 4) < 0.001);
    }

    void shape_characterNoFontHas_isGlyphMissing_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("private use") << u"山\uE900"_s;
        QTest::newRow("selector nobody knows") << u"山\U000E01EF"_s;
        QTest::newRow("unpaired surrogate") << QString(QChar(0xD842));
        QTest::newRow("control character") << u"山\u0007"_s;
    }
    void shape_characterNoFontHas_isGlyphMissing() {
        QFETCH(QString, text);
        const auto line = fonts_->shape(text, FontRole::Mincho, 4);
        QVERIFY(!line);
        QCOMPARE(line.error().fault, PaperFault::GlyphMissing);
    }

    void outline_ofAKanji_standsAboveTheBaselineInsideTheEm() {
        const auto line = fonts_->shape(u"国"_s, FontRole::Mincho, 1);
        const auto& run = line->runs.front();
        const QRectF box = fonts_->outline(run.font, run.glyphs.front().glyph).boundingRect();
        QVERIFY(box.width() > 0.6 && box.width() < 1);
        QVERIFY(box.top() < -0.6 && box.bottom() < 0.2);
    }

    void shape_fromManyThreads_givesTheSame() {
        const auto expected = fonts_->shape(u"髙﨑𠮷か\u309A"_s, FontRole::Mincho, 4);
        const auto fresh = openSystemFonts();
        std::vector<ShapedLine> lines(8);
        {
            std::vector<std::jthread> threads;
            for (auto& line : lines) {
                threads.emplace_back(
                    [&] { line = (*fresh)->shape(u"髙﨑𠮷か\u309A"_s, FontRole::Mincho, 4).value_or(ShapedLine{}); });
            }
        }
        for (const auto& line : lines) {
            QVERIFY(line == *expected);
        }
    }

    void open_folderWithoutFonts_namesTheFileThatIsMissing() {
        const QTemporaryDir empty;
        const auto fonts = openFonts({empty.path()});
        QVERIFY(!fonts);
        QCOMPARE(fonts.error(), (PaperError{PaperFault::FontMissing, u"ipaexm.ttf"_s}));
    }

    void shape_fileThatIsNoFont_isFontMissing() {
        const QTemporaryDir folder;
        QFile broken(folder.filePath(u"ipaexm.ttf"_s));
        QVERIFY(broken.open(QFile::WriteOnly) && broken.write("not a font") > 0);
        broken.close();
        const auto fonts = openFonts({folder.path(), u"/usr/share/fonts"_s});
        QVERIFY(fonts);
        const auto line = (*fonts)->shape(u"山"_s, FontRole::Mincho, 4);
        QVERIFY(!line);
        QCOMPARE(line.error(), (PaperError{PaperFault::FontMissing, u"ipaexm.ttf"_s}));
    }
};

KAKANAI_SUITE(SystemFontsTest)
#include "system_fonts_test.moc"
