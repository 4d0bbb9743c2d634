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
    Q_PROPERTY(QStringList codes READ codes NOTIFY changed)
    Q_PROPERTY(QString codeHelp READ codeHelp NOTIFY changed)
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

    QStringList codes() const; ///< texts of the symbols that carry the visit; empty where the store has it
    QString codeHelp() const;  ///< what to do with them, and whether this machine signed them

    Q_INVOKABLE void finish() { post(visit::Done{}); }

private:
    visit::ShowingReceipt showing() const;
};

} // namespace kakanai::screens
