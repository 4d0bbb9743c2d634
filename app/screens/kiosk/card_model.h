#pragma once

#include "app/screens/page_model.h"

namespace kakanai::screens {

/// The card page: what to do now, changing with the true state of the reader.
class CardModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(bool reading READ reading NOTIFY changed)

public:
    using PageModel::PageModel;
    QString title() const override;
    QString help() const override;
    QString personName() const override;
    bool reading() const;

    Q_INVOKABLE void otherWay() { post(visit::Back{}); }

private:
    QString placing() const;
};

} // namespace kakanai::screens
