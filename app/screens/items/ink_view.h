#pragma once

#include "app/screens/kiosk/sign_model.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

namespace kakanai::screens {

/// Shows the ink as it is given.
class InkView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kakanai::screens::SignModel* ink READ ink WRITE setInk NOTIFY inkChanged)
    Q_PROPERTY(QColor color MEMBER color_ NOTIFY inkChanged)
    Q_PROPERTY(qreal pen MEMBER pen_ NOTIFY inkChanged)

public:
    explicit InkView(QQuickItem* parent = nullptr);

    SignModel* ink() const { return ink_; }
    void setInk(SignModel* ink);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void inkChanged();

private:
    QPointer<SignModel> ink_;
    QColor color_ = Qt::black;
    qreal pen_ = 6;
};

} // namespace kakanai::screens
