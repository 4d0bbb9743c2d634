#pragma once

#include <QQuickImageProvider>

namespace kakanai::screens {

/// The line icons of qml/icons in any colour: image://icon/NAME/RRGGBB.
class IconProvider final : public QQuickImageProvider {
public:
    IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
};

} // namespace kakanai::screens
