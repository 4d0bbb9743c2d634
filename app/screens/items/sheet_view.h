#pragma once

#include "app/screens/items/font_handle.h"
#include "app/screens/items/sheet_pages.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

namespace kakanai::screens {

/// A page of a form as it will be printed, scaled into the item; the person's own data stand on a soft ground.
class SheetView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kakanai::screens::FontHandle* fonts MEMBER fonts_ NOTIFY changed)
    Q_PROPERTY(kakanai::screens::SheetPages* pages READ pages WRITE setPages NOTIFY changed)
    Q_PROPERTY(int page MEMBER page_ NOTIFY changed)
    Q_PROPERTY(QColor mark MEMBER mark_ NOTIFY changed)
    Q_PROPERTY(qreal ratio READ ratio NOTIFY changed)

public:
    explicit SheetView(QQuickItem* parent = nullptr);

    SheetPages* pages() const { return pages_; }
    void setPages(SheetPages* pages);
    qreal ratio() const; ///< width of the paper by its height
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    const printing::Sheet* sheet() const;

    FontHandle* fonts_ = nullptr;
    QPointer<SheetPages> pages_;
    int page_ = 0;
    QColor mark_ = Qt::transparent;
};

} // namespace kakanai::screens
