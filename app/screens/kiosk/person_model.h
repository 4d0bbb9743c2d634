#pragma once

#include "app/screens/page_model.h"

namespace kakanai::screens {

/// Is this you? What the card said, before anything is done with it.
class PersonModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString birth READ birth NOTIFY changed)
    Q_PROPERTY(QString sex READ sex NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)

public:
    using PageModel::PageModel;
    QString title() const override;
    QString help() const override;
    QString spoken(bool privately) const override;
    QString name() const;
    QString birth() const;
    QString sex() const;
    QString address() const;
    QString note() const; ///< what was not told, and is asked next
    scanners::DecodedPicture face() const override;

    Q_INVOKABLE void confirm() { post(visit::PersonConfirmed{}); }
    Q_INVOKABLE void reject() { post(visit::PersonRejected{}); }
};

} // namespace kakanai::screens
