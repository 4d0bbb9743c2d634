#pragma once

#include "app/screens/page_model.h"

namespace kakanai::screens {

/// The pad for a PIN or 照合番号B. The digits go straight to the PinSlot; this model knows how many there are. Never
/// goes on by itself, and with one try left offers no pad.
class SecretModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(int length READ length NOTIFY lengthChanged)
    Q_PROPERTY(int wanted READ wanted CONSTANT)
    Q_PROPERTY(bool canAccept READ canAccept NOTIFY lengthChanged)
    Q_PROPERTY(bool offersPad READ offersPad NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY lengthChanged)
    Q_PROPERTY(QString tries READ tries NOTIFY changed)
    Q_PROPERTY(bool fewTries READ fewTries NOTIFY changed)

public:
    explicit SecretModel(const Services& services);
    ~SecretModel() override;

    QString title() const override;
    QString help() const override;
    int length() const { return services().pin.length(); }
    int wanted() const;
    bool canAccept() const { return offersPad() && length() == wanted(); }
    bool offersPad() const;
    QString spoken() const; ///< 4けたのうち、2けた入りました
    QString tries() const;
    bool fewTries() const;

    Q_INVOKABLE void digit(int value);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void accept();
    Q_INVOKABLE void otherWay() { post(visit::Back{}); }

Q_SIGNALS:
    void lengthChanged();

private:
    bool accepted_ = false;
};

} // namespace kakanai::screens
