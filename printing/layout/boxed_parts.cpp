#include "printing/layout/line_breaks.h"
#include "printing/layout/metrics.h"
#include "printing/layout/part_painter.h"
#include "printing/layout/text_block.h"

namespace kakanai::printing {
namespace {

/// A row of boxes with one outline and thin lines between; `group` boxes stand between two lines of a cell's strength.
void ruleBoxes(Rulings& rulings, const QRectF& first, int count, int group) {
    const QRectF all(first.topLeft(), QSizeF(first.width() * count, first.height()));
    rulings.addFrame(all, cellLine);
    for (int i = 1; i < count; ++i) {
        const double x = first.left() + i * first.width();
        const bool groupEnds = group > 0 && i % group == 0;
        rulings.addDown(x, first.top(), first.bottom(), groupEnds ? cellLine : dividerLine);
    }
}

} // namespace

void paint(PageBuilder& page, const IndividualNumberPart& part) {
    constexpr int digits = 12;
    constexpr int group = 4;
    ruleBoxes(page.rulings(), {part.at, part.box}, digits, group);
}

void paint(PageBuilder& page, const DigitsPart& part, const ValueSource& source) {
    const auto boxAt = [&](int i) { return QRectF(part.at + QPointF(i * (part.box.width() + part.gap), 0), part.box); };
    if (part.gap > 0) {
        for (int i = 0; i < part.count; ++i) {
            page.rulings().addFrame(boxAt(i), cellLine);
        }
    } else {
        ruleBoxes(page.rulings(), boxAt(0), part.count, 0);
    }

    const QString name = source.nameOf(part.field);
    const auto line = page.fonts().shape(source.value(part.field), FontRole::Mincho, 1);
    if (!line) {
        page.failed(line.error(), name);
        return;
    }
    const auto signs = piecesOf(*line);
    const int length = static_cast<int>(signs.size());
    if (length > part.count) {
        page.overflowed(name);
    }
    const int shown = std::min(length, part.count);
    int box = part.fromRight ? part.count - shown : 0;
    const double size = std::min(part.box.width(), part.box.height()) * 0.8;
    for (int i = 0; i < shown; ++i, ++box) {
        const bool cut = length > part.count && i + 1 == shown;
        drawBlock(page, {.text = cut ? QStringLiteral("…") : signs[static_cast<std::size_t>(i)].text,
                         .rect = boxAt(box),
                         .role = FontRole::Mincho,
                         .size = size,
                         .smallest = size / 2,
                         .align = Align::Centre,
                         .marked = true,
                         .field = name});
    }
}

} // namespace kakanai::printing
