#include "printing/pdf/to_unicode.h"

namespace kakanai::printing {
namespace {

constexpr qsizetype mostInOneBlock = 100; // a limit of PostScript's CMaps

QByteArray hex16(char16_t value) {
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

QByteArrayList mappings(const std::vector<CodedGlyph>& glyphs) {
    QByteArrayList lines;
    char16_t code = 0;
    for (const auto& glyph : glyphs) {
        ++code;
        if (!glyph.text.isEmpty()) {
            lines << '<' + hex16(code) + "> <" + utf16Hex(glyph.text) + '>';
        }
    }
    return lines;
}

} // namespace

QByteArray utf16Hex(const QString& text) {
    QByteArray hex;
    for (const QChar unit : text) {
        hex += hex16(unit.unicode());
    }
    return hex;
}

QByteArray toUnicodeCMap(const std::vector<CodedGlyph>& glyphs) {
    QByteArray map = "/CIDInit /ProcSet findresource begin\n"
                     "12 dict begin\n"
                     "begincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n"
                     "/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
    const auto lines = mappings(glyphs);
    for (qsizetype from = 0; from < lines.size(); from += mostInOneBlock) {
        const auto block = lines.mid(from, mostInOneBlock);
        map += QByteArray::number(block.size()) + " beginbfchar\n" + block.join('\n') + "\nendbfchar\n";
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return map;
}

} // namespace kakanai::printing
