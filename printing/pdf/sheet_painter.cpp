#include "printing/pdf/sheet_painter.h"

#include "printing/code_runs.h"
#include "printing/glyph_runs.h"
#include "printing/pdf/to_unicode.h"

#include <cmath>
#include <numbers>
#include <optional>

namespace kakanai::printing {
namespace {

constexpr double tolerance = 0.01; // mm: how far a glyph may stand from where its predecessors' widths put it

constexpr double roundEnds = 1;
constexpr double squareEnds = 2;

/// A show-text array in the making: codes, and where the pen is after them.
class TextArray {
public:
    TextArray(ContentStream& out, double size, double scale) : out_(out), em_(size * scale) { out_.raw("[<"); }

    void moveTo(double mm) {
        const double gap = mm - pen_;
        if (std::abs(gap) > tolerance) {
            out_.raw(">");
            out_.number(-gap / em_ * 1000);
            out_.raw("<");
            pen_ = mm;
        }
    }
    void show(std::uint16_t code, int width) {
        out_.raw(QByteArray::number(code, 16).rightJustified(4, '0'));
        pen_ += width * em_ / 1000;
    }
    void close() { out_.raw(">]TJ\n"); }

private:
    ContentStream& out_;
    double em_;
    double pen_ = 0;
};

/// Readers take a wide space for the gap between two columns, drop it and tear a name in two. Said as the text of the
/// whole run (ISO 32000-1, 14.9.4) it stays what it is. Empty for runs without one.
QByteArray actualText(const GlyphRun& run) {
    QString text;
    for (const auto& glyph : run.glyphs) {
        text += glyph.text;
    }
    return text.contains(u'\u3000') ? "<feff" + utf16Hex(text) + '>' : QByteArray();
}

} // namespace

std::optional<QByteArray> SheetPainter::paint(const Sheet& sheet) {
    ContentStream out(sheet.size);
    out.op("J", {squareEnds});
    for (const auto& item : sheet.items) {
        std::visit([&](const auto& thing) { draw(out, thing); }, item);
    }
    return complete_ ? std::optional{out.bytes()} : std::nullopt;
}

void SheetPainter::draw(ContentStream& out, const Line& line) {
    out.lineWidth(line.width);
    out.strokeGrey(line.grey);
    out.moveTo(line.from);
    out.lineTo(line.to);
    out.op("S");
}

void SheetPainter::draw(ContentStream& out, const Box& box) {
    const bool filled = box.fill < 1;
    const bool outlined = box.width > 0;
    if (!filled && !outlined) {
        return;
    }
    if (filled) {
        out.fillGrey(box.fill);
    }
    if (outlined) {
        out.lineWidth(box.width);
        out.strokeGrey(box.grey);
    }
    if (box.dashed) {
        out.raw("[3 3] 0 d\n");
    }
    out.rectangle(box.rect);
    out.op(filled && outlined ? "B" : filled ? "f" : "S");
    if (box.dashed) {
        out.raw("[] 0 d\n");
    }
}

void SheetPainter::draw(ContentStream& out, const Ellipse& ellipse) {
    constexpr double roundness = 0.5522847498; // how far a cubic's handles reach for a quarter circle
    const QPointF c = ellipse.rect.center();
    const double rx = ellipse.rect.width() / 2;
    const double ry = ellipse.rect.height() / 2;
    const auto at = [&](double dx, double dy) { return QPointF(c.x() + dx * rx, c.y() + dy * ry); };
    out.lineWidth(ellipse.width);
    out.strokeGrey(0);
    out.moveTo(at(1, 0));
    out.curveTo(at(1, roundness), at(roundness, 1), at(0, 1));
    out.curveTo(at(-roundness, 1), at(-1, roundness), at(-1, 0));
    out.curveTo(at(-1, -roundness), at(-roundness, -1), at(0, -1));
    out.curveTo(at(roundness, -1), at(1, -roundness), at(1, 0));
    out.op("s");
}

void SheetPainter::draw(ContentStream& out, const InkStroke& stroke) {
    if (stroke.points.empty()) {
        return;
    }
    out.saveState();
    out.op("J", {roundEnds});
    out.op("j", {roundEnds});
    out.lineWidth(stroke.width);
    out.strokeGrey(0);
    out.moveTo(stroke.points.front());
    for (const auto& point : stroke.points) {
        out.lineTo(point); // the first once more: a tap is a dot
    }
    out.op("S");
    out.restoreState();
}

void SheetPainter::drawText(ContentStream& out, const GlyphRun& run, double grey) {
    if (run.glyphs.empty()) {
        return;
    }
    auto& codes = codes_.try_emplace(run.font, fonts_.fontFile(run.font)).first->second;
    if (run.outline > 0) {
        constexpr double fillAndStroke = 2;
        out.lineWidth(run.outline);
        out.strokeGrey(0);
        out.op("Tr", {fillAndStroke});
    }
    const auto said = actualText(run);
    if (!said.isEmpty()) {
        out.raw("/Span <</ActualText " + said + ">> BDC\n");
    }
    out.fillGrey(grey);
    out.raw("BT\n/F" + QByteArray::number(run.font) + ' ');
    out.op("Tf", {run.size * pointsPerMm});
    if (run.horizontalScale != 1) {
        out.op("Tz", {run.horizontalScale * 100});
    }
    drawGlyphs(out, run, codes);
    if (run.horizontalScale != 1) {
        out.op("Tz", {100});
    }
    out.op("ET");
    if (run.outline > 0) {
        out.op("Tr", {0});
    }
    if (!said.isEmpty()) {
        out.op("EMC");
    }
}

/// One text array for each stretch of glyphs on the same height.
void SheetPainter::drawGlyphs(ContentStream& out, const GlyphRun& run, FontCodes& codes) {
    std::optional<TextArray> array;
    QPointF start;
    for (const auto& glyph : run.glyphs) {
        const auto code = codes.codeOf(glyph);
        if (code == 0) {
            complete_ = false;
            return;
        }
        if (!array || std::abs(glyph.at.y() - start.y()) > tolerance) {
            if (array) {
                array->close();
            }
            start = glyph.at;
            out.op("Tm", {1, 0, 0, 1, out.x(start), out.y(start)});
            array.emplace(out, run.size, run.horizontalScale);
        }
        array->moveTo(glyph.at.x() - start.x());
        array->show(code, codes.widthOf(code));
    }
    array->close();
}

void SheetPainter::draw(ContentStream& out, const Watermark& mark) {
    const double angle = mark.degrees * std::numbers::pi / 180;
    const double cos = std::cos(angle);
    const double sin = std::sin(angle);
    const double x = out.x(out.centre());
    const double y = out.y(out.centre());
    out.saveState();
    out.op("cm", {cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos});
    drawText(out, mark.run, mark.grey);
    out.restoreState();
}

// One path for the whole symbol: filled together, the rows leave no hairlines between them.
void SheetPainter::draw(ContentStream& out, const CodeSymbol& symbol) {
    const auto runs = darkRuns(symbol);
    if (runs.empty()) {
        return;
    }
    out.fillGrey(0);
    for (const QRectF& run : runs) {
        out.rectangle(run);
    }
    out.op("f");
}

} // namespace kakanai::printing
