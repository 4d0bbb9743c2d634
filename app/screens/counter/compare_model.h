#pragma once

#include "app/screens/page_model.h"

namespace kakanai::screens {

/// A card beside one person of the open visit: what opens it is typed, the card is laid down, and what it says stands
/// over what the visit says. A PIN goes straight to the PinSlot; what is printed on a card is shown while it is typed
/// and overwritten with the page.
class CompareModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(int wanted READ wanted CONSTANT)
    Q_PROPERTY(int length READ length NOTIFY typed)
    Q_PROPERTY(QStringList boxes READ boxes CONSTANT)
    Q_PROPERTY(bool entering READ entering CONSTANT)
    Q_PROPERTY(bool mayHaveNone READ mayHaveNone CONSTANT)
    Q_PROPERTY(bool canAccept READ canAccept NOTIFY typed)
    Q_PROPERTY(bool read READ isRead CONSTANT)
    Q_PROPERTY(QVariantList differences READ differences NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)

public:
    explicit CompareModel(const Services& services);
    ~CompareModel() override;

    QString title() const override;
    QString help() const override;
    scanners::DecodedPicture face() const override;
    QString name() const; ///< of the person as the visit has it
    bool entering() const;
    int wanted() const; ///< digits of a secret that stays hidden; 0 where what is printed is typed
    int length() const { return services().pin.length(); }
    QStringList boxes() const; ///< labels of what is printed on the card
    bool mayHaveNone() const { return entering() && visit().way == visit::Way::Licence; }
    bool canAccept() const;
    bool isRead() const;
    QVariantList differences() const; ///< as the desk has them
    QString note() const;             ///< what the card does not tell

    Q_INVOKABLE void digit(const QString& text);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void enter(int box, const QString& text);
    Q_INVOKABLE void accept();
    Q_INVOKABLE void acceptNone();
    Q_INVOKABLE void confirm() { post(visit::PersonConfirmed{}); }

Q_SIGNALS:
    void typed();

private:
    QString key() const; ///< of what was typed; empty while it cannot be one

    QStringList typed_;
    bool accepted_ = false;
};

} // namespace kakanai::screens
