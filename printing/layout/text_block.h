#pragma once

#include "printing/glyph_runs.h"
#include "printing/layout/page_builder.h"

namespace kakanai::printing {

struct TextBlock {
    QString text;
    QRectF rect;
    FontRole role = FontRole::Gothic;
    double size = 0;
    double smallest = 0;
    int lines = 1;
    Align align = Align::Left;
    bool marked = false;
    double outline = 0;
    QString field; ///< where overflows and errors are reported
};

/// The height of a character's middle above the baseline, in sizes: the em square of Japanese fonts reaches from -0.12
/// to 0.88.
constexpr double middleAboveBaseline = 0.38;

/// Sets text into its rectangle, its characters centred upright; shrinks and breaks as needed. True if all of it fits.
bool drawBlock(PageBuilder& page, const TextBlock& block);

/// Small words in a cell's upper left corner; returns the height they take.
double drawCaption(PageBuilder& page, const QRectF& rect, const QString& caption);

} // namespace kakanai::printing
