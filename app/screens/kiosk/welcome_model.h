#pragma once

#include "app/screens/page_model.h"

namespace kakanai::screens {

/// The machine waits; nothing of anybody is in it. At the counter: no visit is open.
class WelcomeModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(QString municipality READ municipality NOTIFY changed)

public:
    using PageModel::PageModel;
    QString title() const override;
    QString help() const override;
    bool canGoBack() const override { return false; }
    bool canCancel() const override { return false; }
    QString municipality() const { return catalogue().municipality.name.in(language()); }

    Q_INVOKABLE void start() { post(visit::Started{}); }
};

} // namespace kakanai::screens
