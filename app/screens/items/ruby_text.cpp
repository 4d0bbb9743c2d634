#include "app/screens/items/ruby_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace kakanai::screens {
namespace {

constexpr int smallestReading = 12; ///< px: 3 mm at the kiosk

QList<qsizetype> breaksOf(const QString& text) {
    QList<qsizetype> breaks;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (auto at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
        breaks << at;
    }
    return breaks;
}

} // namespace

RubyText::RubyText(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

void RubyText::setText(const QString& text) {
    if (text_ != text) {
        text_ = text;
        shape();
    }
}

void RubyText::setFont(const QFont& font) {
    if (font_ != font) {
        font_ = font;
        shape();
    }
}

void RubyText::setColor(const QColor& color) {
    if (color_ != color) {
        color_ = color;
        update();
        Q_EMIT changed();
    }
}

void RubyText::setLineHeight(qreal times) {
    if (!qFuzzyCompare(lineHeight_, times)) {
        lineHeight_ = times;
        shape();
    }
}

void RubyText::setHorizontalAlignment(int alignment) {
    if (alignment_ != alignment) {
        alignment_ = alignment;
        update();
        Q_EMIT changed();
    }
}

QFont RubyText::readingFont() const {
    QFont small = font_;
    small.setPixelSize(std::max(smallestReading, font_.pixelSize() / 2));
    small.setBold(false);
    return small;
}

void RubyText::addUnit(const QString& base, const QString& reading, bool mayBegin) {
    const QFontMetricsF metrics(font_);
    Unit unit{.base = base, .reading = reading, .mayBegin = mayBegin};
    const qreal own = metrics.horizontalAdvance(base);
    unit.width = reading.isEmpty() ? own : std::max(own, QFontMetricsF(readingFont()).horizontalAdvance(reading));
    qsizetype end = base.size();
    while (end > 0 && base[end - 1].isSpace()) {
        --end;
    }
    unit.hanging = own - metrics.horizontalAdvance(base.first(end));
    units_.push_back(std::move(unit));
}

void RubyText::addPlain(const QString& base, const QList<qsizetype>& breaks, qsizetype from) {
    qsizetype begin = 0;
    for (const auto at : breaks) {
        const auto here = std::min(at - from, base.size());
        if (here > begin) {
            addUnit(base.sliced(begin, here - begin), {}, breaks.contains(from + begin));
            begin = here;
        }
    }
    if (begin < base.size()) {
        addUnit(base.sliced(begin), {}, breaks.contains(from + begin));
    }
}

void RubyText::shape() {
    units_.clear();
    for (const auto& paragraph : text_.split(u'\n')) {
        const auto first = units_.size();
        const auto breaks = breaksOf(withoutReadings(paragraph));
        qsizetype from = 0;
        for (const auto& piece : rubyPieces(paragraph)) {
            if (piece.reading.isEmpty()) {
                addPlain(piece.base, breaks, from);
            } else {
                addUnit(piece.base, piece.reading, breaks.contains(from));
            }
            from += piece.base.size();
        }
        if (first > 0 && first < units_.size()) {
            units_[first].mustBegin = true;
        }
    }
    setImplicitSize(std::ceil(naturalWidth()), std::ceil(step() * lineCount()));
    update();
    Q_EMIT changed();
}

qreal RubyText::naturalWidth() const {
    qreal widest = 0;
    for (const auto& line : lines(0)) {
        widest = std::max(widest, line.width);
    }
    return widest;
}

int RubyText::lineCount() const {
    return static_cast<int>(lines(width()).size());
}

/// Without room (0) only paragraphs end a line.
std::vector<RubyText::Line> RubyText::lines(qreal room) const {
    std::vector<Line> lines;
    std::size_t first = 0;
    while (first < units_.size()) {
        std::size_t last = first;
        std::size_t canEnd = first;
        qreal width = 0;
        qreal hanging = 0;
        for (; last < units_.size(); ++last) {
            const auto& unit = units_[last];
            if (last > first && unit.mustBegin) {
                canEnd = last;
                break;
            }
            canEnd = last > first && unit.mayBegin ? last : canEnd;
            if (room > 0 && last > first && width + unit.width - unit.hanging > room + 0.5 && canEnd > first) {
                break;
            }
            width += unit.width;
            hanging = unit.hanging;
        }
        const std::size_t end = last == units_.size() ? last : canEnd;
        for (std::size_t i = last; i > end; --i) {
            width -= units_[i - 1].width;
            hanging = i > first + 1 ? units_[i - 2].hanging : 0;
        }
        lines.push_back({first, end, width - hanging});
        first = end;
    }
    return lines;
}

qreal RubyText::step() const {
    const QFontMetricsF base(font_);
    const QFontMetricsF reading(readingFont());
    return std::max(lineHeight_ * base.height(), base.height() + reading.ascent() + reading.descent() * 0.5);
}

void RubyText::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) {
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width()) {
        setImplicitHeight(std::ceil(step() * lineCount()));
        update();
    }
}

void RubyText::drawLine(QPainter& painter, const Line& line, qreal baseline) const {
    const QFontMetricsF base(font_);
    const QFont small = readingFont();
    const QFontMetricsF reading(small);
    qreal x = 0;
    for (auto i = line.first; i < line.last; ++i) {
        const auto& unit = units_[i];
        const bool marked = !unit.reading.isEmpty();
        painter.setFont(font_);
        painter.drawText(QPointF(x + (marked ? (unit.width - base.horizontalAdvance(unit.base)) / 2 : 0), baseline),
                         unit.base);
        if (marked) {
            painter.setFont(small);
            painter.drawText(QPointF(x + (unit.width - reading.horizontalAdvance(unit.reading)) / 2,
                                     baseline - base.ascent() * 0.94 - reading.descent() * 0.5),
                             unit.reading);
        }
        x += unit.width;
    }
}

void RubyText::paint(QPainter* painter) {
    const QFontMetricsF base(font_);
    qreal top = 0;
    painter->setPen(color_);
    for (const auto& line : lines(width())) {
        const qreal narrow = line.width > width() ? width() / line.width : 1;
        const qreal spare = width() - line.width * narrow;
        const qreal left = alignment_ == Qt::AlignHCenter ? spare / 2 : alignment_ == Qt::AlignRight ? spare : 0;
        painter->save();
        painter->translate(left, top + step() - base.descent() - (step() - base.height()) * 0.1);
        painter->scale(narrow, 1);
        drawLine(*painter, line, 0);
        painter->restore();
        top += step();
    }
}

} // namespace kakanai::screens
