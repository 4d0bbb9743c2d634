#pragma once

#include "printing/glyph_runs.h"

#include <QSizeF>

namespace kakanai::printing {

/// How far text may give way to fit: from the size it should have to the smallest that can be read, over some lines.
struct FitLimits {
    QSizeF room; ///< mm
    double size = 0;
    double smallest = 0;
    int lines = 1;
};

struct FittedText {
    std::vector<ShapedLine> lines;
    double size = 0;
    bool overflow = false; ///< it did not fit: the last line ends with …
};

/// Distance of baselines, in sizes.
constexpr double linePitch = 1.25;

/// The largest size at which the text fits. Line breaks in the text stay.
PaperResult<FittedText> fitText(const QString& text, FontRole role, const FitLimits& limits, const FontLayer& fonts);

} // namespace kakanai::printing
