#pragma once

#include "app/screens/page_model.h"

namespace kakanai::screens {

/// The last page: what to do next, where, with which number. Everything else was erased before it is shown.
class ReceiptModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(QString receipt READ receipt NOTIFY changed)
    Q_PROPERTY(QVariantList windows READ windows NOTIFY changed)
    Q_PROPERTY(QString erased READ erased NOTIFY changed)

public:
    using PageModel::PageModel;
    QString title() const override;
    QString help() const override;
    bool canGoBack() const override { return false; }
    bool canCancel() const override { return false; }
    QString spoken(bool privately) const override;
    QString receipt() const;
    QString erased() const;       ///< true: the visit comes here only when its erasing was complete
    QVariantList windows() const; ///< department, window, in walking order

    Q_INVOKABLE void finish() { post(visit::Done{}); }

private:
    visit::ShowingReceipt showing() const;
};

} // namespace kakanai::screens
