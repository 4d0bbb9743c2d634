#include "app/screens/items/name_text.h"

#include <QPainter>

namespace kakanai::screens {
namespace {

constexpr qreal lineHeight = 1.4;
constexpr qreal baseline = 1.06;

QPainterPath outlineOf(const printing::ShapedLine& line, const printing::FontLayer& fonts) {
    QPainterPath all;
    all.setFillRule(Qt::WindingFill);
    for (const auto& run : line.runs) {
        for (const auto& glyph : run.glyphs) {
            QTransform place;
            place.translate(glyph.at.x(), glyph.at.y());
            place.scale(run.size * run.horizontalScale, run.size);
            all.addPath(place.map(fonts.outline(run.font, glyph.glyph)));
        }
    }
    return all;
}

} // namespace

NameText::NameText(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &QQuickItem::widthChanged, this, [this] { update(); });
}

void NameText::setFonts(FontHandle* fonts) {
    if (fonts_ != fonts) {
        fonts_ = fonts;
        shape();
    }
}

void NameText::setText(const QString& text) {
    if (text_ != text) {
        text_ = text;
        shape();
    }
}

void NameText::setSize(qreal size) {
    if (!qFuzzyCompare(size_, size)) {
        size_ = size;
        shape();
    }
}

void NameText::setColor(const QColor& color) {
    if (color_ != color) {
        color_ = color;
        update();
        Q_EMIT changed();
    }
}

void NameText::shape() {
    path_ = {};
    advance_ = 0;
    readable_ = true;
    if (fonts_ != nullptr && !text_.isEmpty()) {
        const auto line = fonts_->layer().shape(text_, printing::FontRole::Mincho, 1.0);
        readable_ = line.has_value();
        if (line) {
            path_ = outlineOf(*line, fonts_->layer());
            advance_ = line->width;
        }
    }
    setImplicitSize(std::ceil(advance_ * size_), std::ceil(size_ * lineHeight));
    update();
    Q_EMIT changed();
}

void NameText::paint(QPainter* painter) {
    if (advance_ <= 0) {
        return;
    }
    const qreal scale = std::min(size_, width() / advance_);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(0, size_ * baseline - (size_ - scale) * 0.3);
    painter->scale(scale, scale);
    painter->fillPath(path_, color_);
}

} // namespace kakanai::screens
