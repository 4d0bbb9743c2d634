#include "tests/paper/sheet_picture.h"

#include "printing/code_runs.h"

#include <QPainter>

using namespace kakanai::printing;

namespace kakanai::tests {
namespace {

QColor grey(double value) {
    return QColor::fromRgbF(float(value), float(value), float(value));
}

struct SheetDrawing {
    QPainter& painter;
    const FontLayer& fonts;
    QPointF centre;

    void operator()(const Line& line) const {
        painter.setPen(QPen(grey(line.grey), line.width, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(line.from, line.to);
    }
    void operator()(const Box& box) const {
        if (box.fill < 1) {
            painter.fillRect(box.rect, grey(box.fill));
        }
        if (box.width > 0) {
            painter.setPen(QPen(grey(box.grey), box.width, box.dashed ? Qt::DashLine : Qt::SolidLine));
            painter.drawRect(box.rect);
        }
    }
    void operator()(const Ellipse& ellipse) const {
        painter.setPen(QPen(Qt::black, ellipse.width));
        painter.drawEllipse(ellipse.rect);
    }
    void operator()(const InkStroke& stroke) const {
        painter.setPen(QPen(Qt::black, stroke.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(stroke.points.data(), static_cast<int>(stroke.points.size()));
    }
    void operator()(const GlyphRun& run) const { drawText(run, 0); }
    void operator()(const Watermark& mark) const {
        painter.save();
        painter.translate(centre);
        painter.rotate(-mark.degrees);
        painter.translate(-centre);
        drawText(mark.run, mark.grey);
        painter.restore();
    }
    void operator()(const CodeSymbol& symbol) const {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (const QRectF& run : darkRuns(symbol)) {
            path.addRect(run);
        }
        painter.fillPath(path, Qt::black);
    }
    void drawText(const GlyphRun& run, double value) const {
        for (const auto& glyph : run.glyphs) {
            const auto place =
                QTransform::fromTranslate(glyph.at.x(), glyph.at.y()).scale(run.size * run.horizontalScale, run.size);
            const auto outline = place.map(fonts.outline(run.font, glyph.glyph));
            painter.fillPath(outline, grey(value));
            if (run.outline > 0) {
                painter.strokePath(outline, QPen(grey(value), run.outline));
            }
        }
    }
};

} // namespace

QImage pictureOf(const Sheet& sheet, const FontLayer& fonts, int dotsPerInch) {
    const double dots = dotsPerInch / 25.4;
    QImage image((sheet.size * dots).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dots, dots);
    for (const auto& item : sheet.items) {
        std::visit(SheetDrawing{painter, fonts, QRectF({}, sheet.size).center()}, item);
    }
    return image;
}

} // namespace kakanai::tests
