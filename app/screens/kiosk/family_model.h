#pragma once

#include "app/screens/page_model.h"

namespace kakanai::screens {

/// Who moves with you. Further persons come by card or by typing.
class FamilyModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(QVariantList persons READ persons NOTIFY changed)

public:
    using PageModel::PageModel;
    QString title() const override;
    QString help() const override;
    QVariantList persons() const; ///< id, name, detail, self

    Q_INVOKABLE void addByCard() { post(visit::MemberAdded{visit::Way::CardWithPin}); }
    Q_INVOKABLE void addAnotherWay() { post(visit::MemberAdded{}); }
    Q_INVOKABLE void addByTyping() { post(visit::MemberAdded{visit::Way::Typing}); }
    Q_INVOKABLE void edit(const QString& person) { post(visit::MemberEdited{person}); }
    Q_INVOKABLE void remove(const QString& person) { post(visit::MemberRemoved{person}); }
    Q_INVOKABLE void complete() { post(visit::FamilyComplete{}); }
};

} // namespace kakanai::screens
