#pragma once

#include "printing/sheet.h"

namespace kakanai::printing {

/// The dark modules of a symbol as rectangles in millimetres, one for each stretch of a row.
inline std::vector<QRectF> darkRuns(const CodeSymbol& symbol) {
    std::vector<QRectF> runs;
    const auto isDark = [&](int x, int y) {
        return x < symbol.size && symbol.dark[static_cast<std::size_t>(y * symbol.size + x)];
    };
    for (int y = 0; y < symbol.size; ++y) {
        for (int x = 0; x < symbol.size; ++x) {
            if (!isDark(x, y)) {
                continue;
            }
            const int from = x;
            while (isDark(x, y)) {
                ++x;
            }
            runs.emplace_back(symbol.at.x() + from * symbol.module, symbol.at.y() + y * symbol.module,
                              (x - from) * symbol.module, symbol.module);
        }
    }
    return runs;
}

} // namespace kakanai::printing
