#include "printing/fonts/font_file.h"
#include "tests/paper/paper_tools.h"
#include "tests/support/suite.h"

using namespace kakanai::printing;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

using SetHandle = std::unique_ptr<hb_set_t, HarfbuzzDeleter<&hb_set_destroy>>;

/// Every n-th so that about `count` are left.
QStringList sample(const QStringList& all, qsizetype count) {
    QStringList chosen;
    for (qsizetype i = 0; i < count; ++i) {
        chosen << all[i * all.size() / count];
    }
    return chosen;
}

bool standsAlone(char32_t code) {
    return QChar::isPrint(code) && !QChar::isMark(code) && !QChar::isSpace(code);
}

QStringList characters(hb_face_t* face) {
    const SetHandle codes{hb_set_create()};
    hb_face_collect_unicodes(face, codes.get());
    QStringList all;
    for (hb_codepoint_t code = HB_SET_VALUE_INVALID; hb_set_next(codes.get(), &code);) {
        const char32_t character = code;
        if (standsAlone(character)) {
            all << QString::fromUcs4(&character, 1);
        }
    }
    return all;
}

QStringList variants(hb_face_t* face) {
    const SetHandle selectors{hb_set_create()};
    hb_face_collect_variation_selectors(face, selectors.get());
    QStringList all;
    for (hb_codepoint_t selector = HB_SET_VALUE_INVALID; hb_set_next(selectors.get(), &selector);) {
        const SetHandle bases{hb_set_create()};
        hb_face_collect_variation_unicodes(face, selector, bases.get());
        for (hb_codepoint_t base = HB_SET_VALUE_INVALID; hb_set_next(bases.get(), &base);) {
            const std::array<char32_t, 2> pair{base, selector};
            all << QString::fromUcs4(pair.data(), 2);
        }
    }
    return all;
}

QStringList inRowsOfTen(const QStringList& texts) {
    QStringList rows;
    for (qsizetype i = 0; i < texts.size(); i += 10) {
        rows << texts.mid(i, 10).join(QString());
    }
    return rows;
}

} // namespace

/// A walk over the characters of the registers' font: 350 characters and 150 variants, taken evenly.
class RepertoireTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredOfIpamj_onPaper_comeBackExactly() {
        const auto fonts = openSystemFonts();
        QVERIFY(fonts);
        constexpr FontId ipamj = 1;
        const FontFile file((*fonts)->fontFile(ipamj));
        QVERIFY(file.path().endsWith(u"ipamjm.ttf"_s));
        hb_face_t* face = hb_font_get_face(file.font());
        const auto rows = inRowsOfTen(sample(characters(face), 350) + sample(variants(face), 150));
        QCOMPARE(rows.size(), 50);

        const PaperFolder folder;
        const auto bytes = folder.documentOf(rows, **fonts);
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(linesIn(folder.write(u"repertoire.pdf"_s, bytes)), rows);
    }
};

KAKANAI_SUITE(RepertoireTest)
#include "repertoire_test.moc"
