#pragma once

#include "printing/fonts/font_file.h"
#include "printing/sheet.h"

#include <QHash>

#include <map>
#include <vector>

namespace kakanai::printing {

/// One glyph as a document writes it. The code belongs to the glyph *and* its text: a font draws 日 and the Kangxi
/// radical ⽇ with the same glyph, and what comes back from the file must be what was written.
struct CodedGlyph {
    std::uint32_t glyph = 0;
    QString text;
    int width = 0; ///< thousandths of the em, as the PDF's widths are counted
};

/// What a document uses of one font. Codes are 16 bits, given in the order of first use from 1; 0 is the font's
/// .notdef.
class FontCodes {
public:
    explicit FontCodes(const QString& path) : file_(path) {}

    /// 0 when the codes are used up or the font cannot be read.
    std::uint16_t codeOf(const PlacedGlyph& glyph);
    int widthOf(std::uint16_t code) const { return glyphs_[code - 1U].width; }

    const std::vector<CodedGlyph>& glyphs() const { return glyphs_; } ///< the code is the index + 1
    const FontFile& file() const { return file_; }

private:
    FontFile file_;
    QHash<std::pair<std::uint32_t, QString>, std::uint16_t> codes_;
    std::vector<CodedGlyph> glyphs_;
};

using CodesByFont = std::map<FontId, FontCodes>;

} // namespace kakanai::printing
