#pragma once

#include "app/screens/items/font_handle.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace kakanai::screens {

/// A person's name, drawn from the same outlines as on paper: Qt's own text shows no variation selector. Shrinks to its
/// width and is never cut. A character that no font has turns `readable` off.
class NameText : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kakanai::screens::FontHandle* fonts READ fonts WRITE setFonts NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
    Q_PROPERTY(bool readable READ readable NOTIFY changed)

public:
    explicit NameText(QQuickItem* parent = nullptr);

    FontHandle* fonts() const { return fonts_; }
    QString text() const { return text_; }
    qreal size() const { return size_; }
    QColor color() const { return color_; }
    bool readable() const { return readable_; }

    void setFonts(FontHandle* fonts);
    void setText(const QString& text);
    void setSize(qreal size);
    void setColor(const QColor& color);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    void shape();

    FontHandle* fonts_ = nullptr;
    QString text_;
    qreal size_ = 30;
    QColor color_ = Qt::black;
    bool readable_ = true;
    QPainterPath path_; ///< at em 1, baseline at 0
    qreal advance_ = 0;
};

} // namespace kakanai::screens
