#include "app/screens/items/icon_provider.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace kakanai::screens {

using namespace Qt::StringLiterals;

QImage IconProvider::requestImage(const QString& id, QSize* size, const QSize& requestedSize) {
    const auto wanted = requestedSize.isEmpty() ? QSize(48, 48) : requestedSize;
    QImage image(wanted, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QFile file(u":/qt/qml/Kakanai/icons/"_s + id.section(u'/', 0, 0) + u".svg"_s);
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer drawing(file.readAll().replace("currentColor", "#" + id.section(u'/', 1, 1).toLatin1()));
        QPainter painter(&image);
        drawing.render(&painter);
    }
    *size = wanted;
    return image;
}

} // namespace kakanai::screens
