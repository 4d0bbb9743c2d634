#pragma once

#include "app/screens/page_model.h"

#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>

namespace kakanai::screens {

/// The face of a card as the card holds it, black on white in every look of the page.
class CardFace : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kakanai::screens::PageModel* page READ page WRITE setPage NOTIFY pageChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY pageChanged)
    Q_PROPERTY(qreal ratio READ ratio NOTIFY pageChanged)

public:
    explicit CardFace(QQuickItem* parent = nullptr);

    PageModel* page() const { return page_; }
    void setPage(PageModel* page);
    bool isEmpty() const { return face_.isNull(); }
    qreal ratio() const; ///< height over width
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void pageChanged();

private:
    void take();

    QPointer<PageModel> page_;
    QImage face_;
};

} // namespace kakanai::screens
