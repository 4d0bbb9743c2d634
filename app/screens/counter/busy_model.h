#pragma once

#include "app/screens/page_model.h"

namespace kakanai::screens {

/// The machine works at the counter; words say on what, and how far it is where that is known.
class BusyModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(QString receipt READ receipt NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)

public:
    using PageModel::PageModel;
    QString title() const override;
    QString help() const override;
    QString receipt() const { return visit().receipt; }
    int done() const { return visit().printedPages; }
    int total() const; ///< 0 where nothing is counted
    bool canGoBack() const override { return false; }
    bool canCancel() const override { return false; }
};

} // namespace kakanai::screens
