#include "printing/pdf/embedded_font.h"

#include "printing/pdf/font_subset.h"
#include "printing/pdf/to_unicode.h"

#include <hb-ot.h>

#include <QtEndian>

#include <array>

namespace kakanai::printing {
namespace {

constexpr int usualWidth = 1000;
constexpr int symbolic = 4; // a flag of descriptors: the font has its own set of characters

/// Thousandths of the em.
struct Metrics {
    std::array<int, 4> box{};
    int ascent = 0;
    int descent = 0;
    int capHeight = 0;
};

Metrics metricsOf(const FontFile& file) {
    hb_font_t* font = file.font();
    const auto scaled = [&](int units) { return units * usualWidth / static_cast<int>(file.unitsPerEm()); };
    const auto metric = [&](hb_ot_metrics_tag_t tag) {
        hb_position_t value = 0;
        hb_ot_metrics_get_position_with_fallback(font, tag, &value);
        return scaled(value);
    };
    Metrics metrics{.box = {},
                    .ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER),
                    .descent = metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER),
                    .capHeight = metric(HB_OT_METRICS_TAG_CAP_HEIGHT)};
    const BlobHandle head{hb_face_reference_table(hb_font_get_face(font), HB_TAG('h', 'e', 'a', 'd'))};
    unsigned length = 0;
    const char* data = hb_blob_get_data(head.get(), &length);
    constexpr unsigned boxAt = 36; // xMin of the table `head`
    for (unsigned i = 0; i < 4 && boxAt + 8 <= length; ++i) {
        metrics.box[i] = scaled(qFromBigEndian<qint16>(data + boxAt + 2 * i));
    }
    return metrics;
}

/// ABCDEF+Name: the tag tells subsets of the same font apart.
QByteArray subsetName(const FontFile& file, const QByteArray& subset) {
    std::array<char, 64> name{};
    unsigned length = name.size();
    hb_ot_name_get_utf8(hb_font_get_face(file.font()), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length,
                        name.data());
    auto seed = qHash(subset, 0);
    QByteArray tagged;
    for (int i = 0; i < 6; ++i, seed /= 26) {
        tagged += static_cast<char>('A' + seed % 26);
    }
    return tagged + '+' + QByteArray(name.data());
}

QByteArray glyphsByCode(const std::vector<CodedGlyph>& glyphs, const FontSubset& subset) {
    QByteArray map(2, '\0');
    for (const auto& coded : glyphs) {
        const auto glyph = qToBigEndian(subset.newGlyph.value(coded.glyph));
        map.append(reinterpret_cast<const char*>(&glyph), sizeof glyph);
    }
    return map;
}

/// One bit for each code from 0.
QByteArray cidSet(std::size_t codes) {
    QByteArray bits(static_cast<qsizetype>(codes / 8 + 1), '\0');
    for (std::size_t code = 0; code <= codes; ++code) {
        bits[static_cast<qsizetype>(code / 8)] =
            static_cast<char>(bits[static_cast<qsizetype>(code / 8)] | 0x80 >> code % 8);
    }
    return bits;
}

HPDF_Array widths(const HaruDocument& document, const std::vector<CodedGlyph>& glyphs) {
    const auto all = document.array();
    HPDF_Array open = nullptr;
    int code = 0;
    for (const auto& glyph : glyphs) {
        ++code;
        if (glyph.width == usualWidth) {
            open = nullptr;
            continue;
        }
        if (!open) {
            open = document.array();
            HPDF_Array_AddNumber(all, code);
            HPDF_Array_Add(all, open);
        }
        HPDF_Array_AddNumber(open, glyph.width);
    }
    return all;
}

HPDF_Dict descriptor(HaruDocument& document, const FontFile& file, const QByteArray& name, const FontSubset& subset) {
    const auto made = document.addDict();
    const auto metrics = metricsOf(file);
    HPDF_Dict_AddName(made, "Type", "FontDescriptor");
    HPDF_Dict_AddName(made, "FontName", name.constData());
    HPDF_Dict_AddNumber(made, "Flags", symbolic);
    HPDF_Dict_Add(made, "FontBBox", document.array(metrics.box));
    HPDF_Dict_AddNumber(made, "ItalicAngle", 0);
    HPDF_Dict_AddNumber(made, "Ascent", metrics.ascent);
    HPDF_Dict_AddNumber(made, "Descent", metrics.descent);
    HPDF_Dict_AddNumber(made, "CapHeight", metrics.capHeight);
    HPDF_Dict_AddNumber(made, "StemV", 80);
    const auto program = document.addStream(subset.file);
    HPDF_Dict_AddNumber(program, "Length1", static_cast<HPDF_INT32>(subset.file.size()));
    HPDF_Dict_Add(made, "FontFile2", program);
    return made;
}

HPDF_Dict characterFont(HaruDocument& document, const FontCodes& codes, const QByteArray& name,
                        const FontSubset& subset) {
    const auto made = document.addDict();
    HPDF_Dict_AddName(made, "Type", "Font");
    HPDF_Dict_AddName(made, "Subtype", "CIDFontType2");
    HPDF_Dict_AddName(made, "BaseFont", name.constData());
    const auto system = document.dict();
    HPDF_Dict_Add(made, "CIDSystemInfo", system);
    HPDF_Dict_Add(system, "Registry", document.string("Adobe"));
    HPDF_Dict_Add(system, "Ordering", document.string("Identity"));
    HPDF_Dict_AddNumber(system, "Supplement", 0);
    HPDF_Dict_AddNumber(made, "DW", usualWidth);
    HPDF_Dict_Add(made, "W", widths(document, codes.glyphs()));
    HPDF_Dict_Add(made, "CIDToGIDMap", document.addStream(glyphsByCode(codes.glyphs(), subset)));
    return made;
}

} // namespace

HPDF_Dict embedFont(HaruDocument& document, const FontCodes& codes, bool withCidSet) {
    std::vector<std::uint32_t> glyphs;
    for (const auto& coded : codes.glyphs()) {
        glyphs.push_back(coded.glyph);
    }
    const auto subset = subsetOf(hb_font_get_face(codes.file().font()), glyphs);
    if (!subset) {
        return nullptr;
    }
    const auto name = subsetName(codes.file(), subset->file);
    const auto described = descriptor(document, codes.file(), name, *subset);
    if (withCidSet) {
        HPDF_Dict_Add(described, "CIDSet", document.addStream(cidSet(codes.glyphs().size())));
    }
    const auto descendant = characterFont(document, codes, name, *subset);
    HPDF_Dict_Add(descendant, "FontDescriptor", described);

    const auto font = document.addDict();
    HPDF_Dict_AddName(font, "Type", "Font");
    HPDF_Dict_AddName(font, "Subtype", "Type0");
    HPDF_Dict_AddName(font, "BaseFont", name.constData());
    HPDF_Dict_AddName(font, "Encoding", "Identity-H");
    const auto descendants = document.array();
    HPDF_Dict_Add(font, "DescendantFonts", descendants);
    HPDF_Array_Add(descendants, descendant);
    HPDF_Dict_Add(font, "ToUnicode", document.addStream(toUnicodeCMap(codes.glyphs())));
    return font;
}

} // namespace kakanai::printing
