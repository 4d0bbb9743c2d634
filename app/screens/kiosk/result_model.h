#pragma once

#include "app/screens/page_model.h"

namespace kakanai::screens {

/// The moment of relief: the procedures found, by window in walking order.
class ResultModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(QVariantList windows READ windows NOTIFY changed)

public:
    using PageModel::PageModel;
    QString title() const override;
    QString help() const override;
    /// department, window, rows: title, persons, deadline, critical, outcome, reason, law.
    QVariantList windows() const;

    Q_INVOKABLE void accept() { post(visit::ResultAccepted{}); }

private:
    QVariantMap row(const procedures::Decision& decision, const procedures::Procedure& procedure) const;
    QString deadline(const procedures::Decision& decision) const;
    QString outcome(procedures::Outcome outcome) const;
};

} // namespace kakanai::screens
