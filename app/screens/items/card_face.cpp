#include "app/screens/items/card_face.h"

#include <QPainter>

namespace kakanai::screens {

CardFace::CardFace(QQuickItem* parent) : QQuickPaintedItem(parent) {}

void CardFace::setPage(PageModel* page) {
    if (page_ == page) {
        return;
    }
    page_ = page;
    take();
}

void CardFace::take() {
    const auto face = page_.isNull() ? scanners::DecodedPicture{} : page_->face();
    face_ = QImage(reinterpret_cast<const uchar*>(face.pixels.constData()), face.width, face.height,
                   QImage::Format_RGBX8888)
                .copy();
    update();
    Q_EMIT pageChanged();
}

qreal CardFace::ratio() const {
    return face_.isNull() ? 0 : qreal(face_.height()) / face_.width();
}

void CardFace::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(0, 0, width(), height()), face_);
}

} // namespace kakanai::screens
