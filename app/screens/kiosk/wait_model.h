#pragma once

#include "app/screens/page_model.h"

namespace kakanai::screens {

/// The machine works; words say on what.
class WaitModel final : public kakanai::screens::PageModel {
    Q_OBJECT

public:
    using PageModel::PageModel;
    QString title() const override;
    QString help() const override;
    bool canGoBack() const override { return false; }
    bool canCancel() const override;
};

} // namespace kakanai::screens
