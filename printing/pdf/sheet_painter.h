#pragma once

#include "printing/pdf/content_stream.h"
#include "printing/pdf/font_codes.h"
#include "printing/sheet.h"

#include <optional>

namespace kakanai::printing {

class FontLayer;

/// Draws sheets as page content and notes which glyphs they use.
class SheetPainter {
public:
    SheetPainter(const FontLayer& fonts, CodesByFont& codes) : fonts_(fonts), codes_(codes) {}

    /// Nothing if a glyph found no code.
    std::optional<QByteArray> paint(const Sheet& sheet);

private:
    void draw(ContentStream& out, const Line& line);
    void draw(ContentStream& out, const Box& box);
    void draw(ContentStream& out, const Ellipse& ellipse);
    void draw(ContentStream& out, const InkStroke& stroke);
    void draw(ContentStream& out, const GlyphRun& run) { drawText(out, run, 0); }
    void draw(ContentStream& out, const Watermark& mark);
    void draw(ContentStream& out, const CodeSymbol& symbol);
    void drawText(ContentStream& out, const GlyphRun& run, double grey);
    void drawGlyphs(ContentStream& out, const GlyphRun& run, FontCodes& codes);

    const FontLayer& fonts_;
    CodesByFont& codes_;
    bool complete_ = true;
};

} // namespace kakanai::printing
