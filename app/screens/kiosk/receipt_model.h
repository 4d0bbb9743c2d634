#pragma once

#include "app/screens/page_model.h"

namespace kakanai::screens {

/// The last page: what to do next, where, with which number.
class ReceiptModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(QString receipt READ receipt NOTIFY changed)
    Q_PROPERTY(QVariantList windows READ windows NOTIFY changed)

public:
    using PageModel::PageModel;
    QString title() const override;
    QString help() const override;
    bool canGoBack() const override { return false; }
    bool canCancel() const override { return false; }
    QString receipt() const;
    QVariantList windows() const; ///< department, window, in walking order

    Q_INVOKABLE void finish() { post(visit::Done{}); }
};

} // namespace kakanai::screens
