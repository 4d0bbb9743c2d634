#include "printing/layout/text_block.h"

#include "printing/layout/text_fit.h"

#include <utility>

namespace kakanai::printing {
namespace {

double startOf(const QRectF& rect, double width, Align align) {
    switch (align) {
    case Align::Left:
        return rect.left();
    case Align::Centre:
        return rect.center().x() - width / 2;
    case Align::Right:
        return rect.right() - width;
    }
    std::unreachable();
}

} // namespace

bool drawBlock(PageBuilder& page, const TextBlock& block) {
    if (block.text.isEmpty()) {
        return true;
    }
    const FitLimits limits{block.rect.size(), block.size, block.smallest, block.lines};
    const auto fitted = fitText(block.text, block.role, limits, page.fonts());
    if (!fitted) {
        page.failed(fitted.error(), block.field);
        return false;
    }
    const double pitch = linePitch * fitted->size;
    const auto below = static_cast<double>(fitted->lines.size() - 1);
    double baseline = block.rect.center().y() - below * pitch / 2 + middleAboveBaseline * fitted->size;
    for (const auto& line : fitted->lines) {
        page.addText(line, {startOf(block.rect, line.width, block.align), baseline}, block.marked, block.outline);
        baseline += pitch;
    }
    return !fitted->overflow;
}

double drawCaption(PageBuilder& page, const QRectF& rect, const QString& caption) {
    constexpr double size = 1.9;
    constexpr double height = 2.6;
    constexpr double margin = 0.8;
    if (caption.isEmpty()) {
        return 0;
    }
    drawBlock(page, {.text = caption,
                     .rect = {rect.left() + margin, rect.top() + margin / 2, rect.width() - 2 * margin, height},
                     .size = size,
                     .smallest = size / 2,
                     .field = {}});
    return height;
}

} // namespace kakanai::printing
