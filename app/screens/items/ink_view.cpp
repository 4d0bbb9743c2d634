#include "app/screens/items/ink_view.h"

#include <QPainter>

namespace kakanai::screens {

InkView::InkView(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

void InkView::setInk(SignModel* ink) {
    if (!ink_.isNull()) {
        disconnect(ink_, nullptr, this, nullptr);
    }
    ink_ = ink;
    if (ink != nullptr) {
        connect(ink, &SignModel::inkChanged, this, [this] { update(); });
    }
    update();
    Q_EMIT inkChanged();
}

void InkView::paint(QPainter* painter) {
    if (ink_.isNull()) {
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color_, pen_, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const auto& stroke : ink_->strokes()) {
        QPolygonF line;
        for (const auto& point : stroke.points) {
            line << QPointF(point.x() * width(), point.y() * height());
        }
        painter->drawPolyline(line);
    }
}

} // namespace kakanai::screens
