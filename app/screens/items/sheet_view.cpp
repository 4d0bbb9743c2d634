#include "app/screens/items/sheet_view.h"

#include "app/screens/items/sheet_painter.h"

#include <QPainter>

namespace kakanai::screens {

SheetView::SheetView(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &SheetView::changed, this, [this] { update(); });
}

void SheetView::setPages(SheetPages* pages) {
    pages_ = pages;
    Q_EMIT changed();
}

const printing::Sheet* SheetView::sheet() const {
    return pages_.isNull() ? nullptr : pages_->at(page_);
}

qreal SheetView::ratio() const {
    const auto* shown = sheet();
    return shown == nullptr ? 210.0 / 297.0 : shown->size.width() / shown->size.height();
}

void SheetView::paint(QPainter* painter) {
    const auto* shown = sheet();
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    if (shown == nullptr || fonts_ == nullptr) {
        return;
    }
    const qreal scale = std::min(width() / shown->size.width(), height() / shown->size.height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(scale, scale);
    paintSheet(*painter, *shown, fonts_->layer(), mark_);
}

} // namespace kakanai::screens
