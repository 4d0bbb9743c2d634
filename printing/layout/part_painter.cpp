#include "printing/layout/part_painter.h"

#include "printing/layout/metrics.h"
#include "printing/layout/text_block.h"

using namespace Qt::StringLiterals;

namespace kakanai::printing {
namespace {

QRectF insideOf(const QRectF& cell) {
    return cell.adjusted(cellMargin, 0, -cellMargin, 0);
}

bool isTicked(const CheckPart& part, const QString& value) {
    return !part.option.isEmpty() && value.split(u',').contains(part.option);
}

/// The tick a pen would make: over the box and a little out of it.
InkStroke tick(const QPointF& at, double size) {
    const auto point = [&](double x, double y) { return at + QPointF(x, -y) * size; };
    return {{point(0.20, 0.42), point(0.42, 0.12), point(0.98, 0.95)}, 0.11 * size};
}

/// Words alone; chosen, with a ring around them.
void paintRinged(PageBuilder& page, const CheckPart& part, const ValueSource& source) {
    const auto words = page.fonts().shape(part.text, FontRole::Gothic, part.size);
    if (!words) {
        page.failed(words.error(), source.nameOf(part.field));
        return;
    }
    const bool chosen = isTicked(part, source.value(part.field));
    if (chosen) {
        const double room = 0.45 * part.size;
        page.addRing(
            {QRectF(part.at.x() - room, part.at.y() - 1.22 * part.size, words->width + 2 * room, 1.75 * part.size)});
    }
    page.addText(*words, part.at, chosen);
}

} // namespace

void paint(PageBuilder& page, const LabelPart& part) {
    if (part.shaded) {
        page.addGround(part.rect);
    }
    if (part.framed) {
        page.rulings().addFrame(part.rect, cellLine);
    }
    // Words of the form always get in: who writes a form sees at once when they become too small.
    drawBlock(page, {.text = part.text,
                     .rect = part.framed ? insideOf(part.rect) : part.rect,
                     .size = part.size,
                     .smallest = part.size / 3,
                     .lines = static_cast<int>(part.text.count(u'\n')) + 1,
                     .align = part.align,
                     .outline = part.bold ? boldOutline * part.size : 0,
                     .field = {}});
}

void paint(PageBuilder& page, const FramePart& part) {
    if (part.shaded) {
        page.addGround(part.rect);
    }
    if (part.dashed) {
        page.addDashed(part.rect, part.width);
    } else {
        page.rulings().addFrame(part.rect, part.width);
    }
}

void paint(PageBuilder& page, const FieldPart& part, const ValueSource& source) {
    if (part.framed) {
        page.rulings().addFrame(part.rect, cellLine);
    }
    const double caption = drawCaption(page, part.rect, part.caption);
    const QString name = source.nameOf(part.field);
    const bool whole = drawBlock(page, {.text = source.value(part.field),
                                        .rect = insideOf(part.rect).adjusted(0, caption, 0, 0),
                                        .role = FontRole::Mincho,
                                        .size = part.size,
                                        .smallest = part.smallest,
                                        .lines = part.lines,
                                        .align = part.align,
                                        .marked = true,
                                        .field = name});
    if (!whole) {
        page.overflowed(name);
    }
}

/// The box is the character □, and a ticked one says ☑ to whoever reads the file: fonts that have both are rare.
void paint(PageBuilder& page, const CheckPart& part, const ValueSource& source) {
    if (part.style == CheckStyle::Circle) {
        paintRinged(page, part, source);
        return;
    }
    const bool ticked = isTicked(part, source.value(part.field));
    auto box = page.fonts().shape(u"□"_s, FontRole::Gothic, part.size);
    const auto words = page.fonts().shape(part.text, FontRole::Gothic, part.size);
    if (!box || !words) {
        page.failed(box ? words.error() : box.error(), source.nameOf(part.field));
        return;
    }
    if (ticked) {
        box->runs.front().glyphs.front().text = u"☑"_s;
        page.addInk(tick(part.at, part.size));
    }
    page.addText(*box, part.at, ticked);
    constexpr double gap = 0.25;
    page.addText(*words, part.at + QPointF(box->width + gap * part.size, 0), false);
}

void paint(PageBuilder& page, const InkPart& part, const std::vector<InkStroke>& strokes) {
    page.rulings().addFrame(part.rect, cellLine);
    drawCaption(page, part.rect, part.caption);
    for (const auto& stroke : strokes) {
        InkStroke placed{{}, stroke.width};
        for (const auto& point : stroke.points) {
            placed.points.emplace_back(part.rect.left() + point.x() * part.rect.width(),
                                       part.rect.top() + point.y() * part.rect.height());
        }
        page.addInk(std::move(placed));
    }
}

} // namespace kakanai::printing
