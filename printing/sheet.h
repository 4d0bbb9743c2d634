#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

/// The display list of a page, in millimetres, origin at the top left, y downwards. The PDF writer and the screen's
/// SheetView both draw exactly this, so that what is seen is what is printed.
namespace kakanai::printing {

using FontId = std::uint16_t; ///< index into FontLayer's fonts

/// One glyph where it stands. `text` is what the glyph stands for (a cluster: base with its variation selector or
/// combining marks); of several glyphs of a cluster the first carries the text and the others none.
struct PlacedGlyph {
    std::uint32_t glyph = 0; ///< glyph id in the font
    QPointF at;              ///< baseline origin, mm
    QString text;

    bool operator==(const PlacedGlyph&) const = default;
};

/// Glyphs of one font and size on one line.
struct GlyphRun {
    FontId font = 0;
    double size = 0; ///< em, mm
    double horizontalScale = 1.0;
    std::vector<PlacedGlyph> glyphs;
    bool marked = false; ///< the person's own data; the screen marks it softly, paper does not
    double outline = 0;  ///< mm; bold words: the glyphs are also stroked with a line this wide

    bool operator==(const GlyphRun&) const = default;
};

/// Ink greys only (0 black - 1 white): forms are copied and faxed. The 見本 mark is the one exception and still grey.
/// The ends of a line project by half its width, so that rulings close at corners.
struct Line {
    QPointF from;
    QPointF to;
    double width = 0.2; ///< mm
    double grey = 0.0;
    bool operator==(const Line&) const = default;
};

struct Box {
    QRectF rect;
    double width = 0.2; ///< outline, mm; 0 for none
    double grey = 0.0;  ///< of the outline
    double fill = 1.0;  ///< grey of the inside; 1 leaves the paper
    bool dashed = false;
    bool operator==(const Box&) const = default;
};

struct Ellipse {
    QRectF rect;
    double width = 0.4; ///< mm
    bool operator==(const Ellipse&) const = default;
};

/// Handwriting, and the ticks of check boxes: a polyline with round ends and joins.
struct InkStroke {
    std::vector<QPointF> points; ///< mm on the page
    double width = 0.5;          ///< mm
    bool operator==(const InkStroke&) const = default;
};

/// Turned text laid over the whole page, 見本.
struct Watermark {
    GlyphRun run;       ///< laid out horizontally around the page's centre
    double degrees = 0; ///< counter-clockwise around the page's centre
    double grey = 0.85;
    bool operator==(const Watermark&) const = default;
};

/// A two-dimensional code, black on what lies below; whoever places it leaves quiet room around it.
struct CodeSymbol {
    QPointF at;             ///< upper left, mm
    double module = 1;      ///< mm
    int size = 0;           ///< modules a side
    std::vector<bool> dark; ///< size × size, row by row
    bool operator==(const CodeSymbol&) const = default;
};

using SheetItem = std::variant<Line, Box, Ellipse, GlyphRun, InkStroke, Watermark, CodeSymbol>;

struct Sheet {
    QSizeF size{210, 297}; ///< mm
    std::vector<SheetItem> items;
    bool operator==(const Sheet&) const = default;
};

} // namespace kakanai::printing
