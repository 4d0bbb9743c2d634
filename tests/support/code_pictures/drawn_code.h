#pragma once

#include "scanners/code_scanner.h"
#include "tests/support/code_pictures/canvas.h"

#include <functional>

namespace kakanai::tests {

/// The modules of a symbol, with its quiet zone.
struct DrawnCode {
    int columns = 0;
    int rows = 0;
    std::vector<bool> black;

    bool isBlack(double column, double row) const;
};

/// As an encoder that is not ours draws it (ZXing's), error correction M where the format knows levels.
DrawnCode drawCode(scanners::CodeFormat format, const QString& text, int quietZone = 4);

/// Where a point of the picture lies on the paper; the paper's unit is the code's longer side, its middle is (0, 0).
struct PaperPoint {
    double x;
    double y;
};

/// Photographs the code: each pixel is the mean of nine points. Outside the quiet zone the paper is white.
void photograph(Canvas& canvas, const DrawnCode& code, const std::function<PaperPoint(double x, double y)>& paperAt);

} // namespace kakanai::tests
