#pragma once

#include "app/screens/page_model.h"

namespace kakanai::screens {

/// Waits for a code that the citizen brought.
class CodeModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")

public:
    using PageModel::PageModel;
    QString title() const override;
    QString help() const override;

    Q_INVOKABLE void otherWay() { post(visit::Back{}); }
};

} // namespace kakanai::screens
