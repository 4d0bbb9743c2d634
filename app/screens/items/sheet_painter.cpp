#include "app/screens/items/sheet_painter.h"

#include "printing/code_runs.h"

#include <QPainter>

namespace kakanai::screens {
namespace {

QColor grey(double value) {
    return QColor::fromRgbF(static_cast<float>(value), static_cast<float>(value), static_cast<float>(value));
}

QPen pen(double width, double shade = 0.0) {
    return {grey(shade), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin};
}

struct ItemPainter {
    QPainter& painter;
    const printing::FontLayer& fonts;
    QSizeF size;
    QColor mark;

    void operator()(const printing::Line& line) const {
        painter.setPen(pen(line.width, line.grey));
        painter.drawLine(line.from, line.to);
    }

    void operator()(const printing::Box& box) const {
        auto outline = pen(box.width, box.grey);
        outline.setStyle(box.dashed ? Qt::DashLine : Qt::SolidLine);
        painter.setPen(box.width > 0 ? outline : QPen(Qt::NoPen));
        painter.setBrush(box.fill < 1 ? QBrush(grey(box.fill)) : QBrush(Qt::NoBrush));
        painter.drawRect(box.rect);
    }

    void operator()(const printing::Ellipse& ellipse) const {
        painter.setPen(pen(ellipse.width));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ellipse.rect);
    }

    void operator()(const printing::GlyphRun& run) const { draw(run, Qt::black); }

    void operator()(const printing::InkStroke& stroke) const {
        painter.setPen(QPen(Qt::black, stroke.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(stroke.points.data(), static_cast<int>(stroke.points.size()));
    }

    void operator()(const printing::Watermark& watermark) const {
        painter.save();
        painter.translate(size.width() / 2, size.height() / 2);
        painter.rotate(-watermark.degrees); // the sheet counts counter-clockwise, the painter clockwise
        painter.translate(-size.width() / 2, -size.height() / 2);
        draw(watermark.run, grey(watermark.grey));
        painter.restore();
    }

    void operator()(const printing::CodeSymbol& symbol) const {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (const QRectF& run : printing::darkRuns(symbol)) {
            path.addRect(run);
        }
        painter.fillPath(path, Qt::black);
    }

    void draw(const printing::GlyphRun& run, const QColor& colour) const {
        for (const auto& glyph : run.glyphs) {
            painter.save();
            painter.translate(glyph.at);
            painter.scale(run.size * run.horizontalScale, run.size);
            const auto outline = fonts.outline(run.font, glyph.glyph);
            painter.fillPath(outline, colour);
            if (run.outline > 0) {
                painter.strokePath(outline, QPen(colour, run.outline / run.size));
            }
            painter.restore();
        }
    }
};

/// The ground under a run of the person's own data.
void paintMark(QPainter& painter, const printing::GlyphRun& run, const QColor& mark) {
    if (!run.marked || run.glyphs.empty()) {
        return;
    }
    const auto from = run.glyphs.front().at;
    const auto to = run.glyphs.back().at;
    const QRectF ground(from.x() - 0.6, from.y() - run.size * 0.95,
                        to.x() - from.x() + run.size * run.horizontalScale + 1.2, run.size * 1.25);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    painter.drawRoundedRect(ground, 0.8, 0.8);
}

} // namespace

void paintSheet(QPainter& painter, const printing::Sheet& sheet, const printing::FontLayer& fonts, const QColor& mark) {
    for (const auto& item : sheet.items) {
        if (const auto* run = std::get_if<printing::GlyphRun>(&item)) {
            paintMark(painter, *run, mark);
        }
    }
    const ItemPainter paint{painter, fonts, sheet.size, mark};
    for (const auto& item : sheet.items) {
        std::visit(paint, item);
    }
}

} // namespace kakanai::screens
