#include "app/screens/items/name_text.h"

#include <QPainter>

namespace kakanai::screens {
namespace {

constexpr qreal lineHeight = 1.4;
constexpr qreal baseline = 1.06;

QPainterPath placed(const printing::GlyphRun& run, const printing::PlacedGlyph& glyph,
                    const printing::FontLayer& fonts) {
    QTransform place;
    place.translate(glyph.at.x(), glyph.at.y());
    place.scale(run.size * run.horizontalScale, run.size);
    return place.map(fonts.outline(run.font, glyph.glyph));
}

} // namespace

NameText::NameText(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
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
    glyphs_.clear();
    advance_ = 0;
    readable_ = true;
    if (fonts_ != nullptr && !text_.isEmpty()) {
        const auto line = fonts_->layer().shape(text_, printing::FontRole::Mincho, 1.0);
        readable_ = line.has_value();
        for (const auto& run : line ? line->runs : std::vector<printing::GlyphRun>{}) {
            for (const auto& glyph : run.glyphs) {
                glyphs_.push_back({placed(run, glyph, fonts_->layer()), glyph.at.x(), !glyph.text.isEmpty()});
            }
        }
        advance_ = line ? line->width : 0;
    }
    setImplicitSize(std::ceil(advance_ * size_),
                    std::ceil(size_ * lineHeight) * static_cast<qreal>(lineStarts().size()));
    update();
    Q_EMIT changed();
}

void NameText::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) {
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width()) {
        setImplicitHeight(std::ceil(size_ * lineHeight) * static_cast<qreal>(lineStarts().size()));
        update();
    }
}

qreal NameText::lineEnd(std::size_t next) const {
    return next < glyphs_.size() ? glyphs_[next].from : advance_;
}

std::vector<std::size_t> NameText::lineStarts() const {
    std::vector<std::size_t> starts{0};
    if (!wraps_ || width() <= 0) {
        return starts;
    }
    const qreal room = width() / size_;
    for (std::size_t i = 1; i < glyphs_.size(); ++i) {
        if (glyphs_[i].begins && lineEnd(i + 1) - glyphs_[starts.back()].from > room) {
            starts.push_back(i);
        }
    }
    return starts;
}

void NameText::paint(QPainter* painter) {
    if (glyphs_.empty()) {
        return;
    }
    const auto starts = lineStarts();
    const qreal scale = starts.size() > 1 ? size_ : std::min(size_, width() / advance_);
    painter->setRenderHint(QPainter::Antialiasing);
    for (std::size_t line = 0; line < starts.size(); ++line) {
        const auto end = line + 1 < starts.size() ? starts[line + 1] : glyphs_.size();
        painter->save();
        painter->translate(0, size_ * baseline - (size_ - scale) * 0.3 +
                                  static_cast<qreal>(line) * std::ceil(size_ * lineHeight));
        painter->scale(scale, scale);
        painter->translate(-glyphs_[starts[line]].from, 0);
        for (auto i = starts[line]; i < end; ++i) {
            painter->fillPath(glyphs_[i].path, color_);
        }
        painter->restore();
    }
}

} // namespace kakanai::screens
