#include "printing/pdf/font_codes.h"

#include <cmath>
#include <limits>

namespace kakanai::printing {

std::uint16_t FontCodes::codeOf(const PlacedGlyph& placed) {
    const auto key = std::pair{placed.glyph, placed.text};
    if (const auto known = codes_.constFind(key); known != codes_.cend()) {
        return *known;
    }
    if (!file_.font() || glyphs_.size() == std::numeric_limits<std::uint16_t>::max()) {
        return 0;
    }
    const double advance = hb_font_get_glyph_h_advance(file_.font(), placed.glyph);
    glyphs_.push_back({placed.glyph, placed.text, static_cast<int>(std::lround(advance * 1000 / file_.unitsPerEm()))});
    const auto code = static_cast<std::uint16_t>(glyphs_.size());
    codes_.insert(key, code);
    return code;
}

} // namespace kakanai::printing
