#pragma once

#include <hb.h>

#include <QByteArray>
#include <QHash>

#include <optional>
#include <span>

namespace kakanai::printing {

struct FontSubset {
    QByteArray file;                              ///< TrueType: head, hhea, hmtx, maxp, loca, glyf
    QHash<std::uint32_t, std::uint16_t> newGlyph; ///< by the glyph of the whole font
};

/// The outlines of some glyphs and nothing else.
std::optional<FontSubset> subsetOf(hb_face_t* face, std::span<const std::uint32_t> glyphs);

} // namespace kakanai::printing
