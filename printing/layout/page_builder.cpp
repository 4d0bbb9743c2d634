#include "printing/layout/page_builder.h"

namespace kakanai::printing {

void PageBuilder::addGround(const QRectF& rect) {
    constexpr double lightGrey = 0.92;
    grounds_.push_back({rect, 0, 0, lightGrey, false});
}

void PageBuilder::addDashed(const QRectF& rect, double width) {
    grounds_.push_back({rect, width, 0, 1, true});
}

void PageBuilder::addText(const ShapedLine& line, const QPointF& at, bool marked, double outline) {
    for (auto run : line.runs) {
        for (auto& glyph : run.glyphs) {
            glyph.at += at;
        }
        run.marked = marked;
        run.outline = outline;
        text_.push_back(std::move(run));
    }
}

void PageBuilder::failed(PaperError error, const QString& field) {
    if (error_) {
        return;
    }
    if (error.field.isEmpty()) {
        error.field = field;
    }
    error_ = std::move(error);
}

Sheet PageBuilder::sheet(const QSizeF& size) const {
    Sheet sheet{size, {}};
    const auto append = [&](const auto& things) {
        sheet.items.insert(sheet.items.end(), things.begin(), things.end());
    };
    append(grounds_);
    append(mark_);
    append(rulings_.lines());
    append(text_);
    append(ink_);
    append(rings_);
    return sheet;
}

} // namespace kakanai::printing
