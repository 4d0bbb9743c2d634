#pragma once

#include <hb.h>

#include <QPainterPath>

namespace kakanai::printing {

/// At em 1, y downwards, baseline at 0.
QPainterPath glyphOutline(hb_font_t* font, hb_codepoint_t glyph);

} // namespace kakanai::printing
