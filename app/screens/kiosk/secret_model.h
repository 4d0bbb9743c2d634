#pragma once

#include "app/screens/page_model.h"

#include <array>

namespace kakanai::screens {

/// The pad for a PIN or 照合番号B. A key is pressed by its place; which digit lies there goes straight to the PinSlot,
/// and pages only learn how many there are. Never goes on by itself, and with one try left offers no pad. Beside it
/// stand the other ways, as equals.
class SecretModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(QStringList keys READ keys CONSTANT)
    Q_PROPERTY(int length READ length NOTIFY lengthChanged)
    Q_PROPERTY(int wanted READ wanted CONSTANT)
    Q_PROPERTY(bool canAccept READ canAccept NOTIFY lengthChanged)
    Q_PROPERTY(bool offersPad READ offersPad NOTIFY changed)
    Q_PROPERTY(QString progress READ progress NOTIFY lengthChanged)
    Q_PROPERTY(QString announcement READ announcement NOTIFY announced)
    Q_PROPERTY(QString tries READ tries NOTIFY changed)
    Q_PROPERTY(bool fewTries READ fewTries NOTIFY changed)
    Q_PROPERTY(QVariantList otherWays READ otherWays NOTIFY changed)
    Q_PROPERTY(bool mayHaveNone READ mayHaveNone CONSTANT)

public:
    static constexpr int padKeys = 10;

    explicit SecretModel(const Services& services);
    ~SecretModel() override;

    QString title() const override;
    QString help() const override;
    QStringList keys() const; ///< what stands on the keys, row by row; the tenth lies below the middle
    int length() const { return services().pin.length(); }
    int wanted() const;
    bool canAccept() const { return offersPad() && length() == wanted(); }
    bool offersPad() const;
    QString progress() const;                                     ///< 4けたのうち、2けた入りました
    const QString& announcement() const { return announcement_; } ///< for a screen reader: 2けた目; never the digit
    QString tries() const;
    bool fewTries() const;
    QVariantList otherWays() const; ///< id, text, icon

    Q_INVOKABLE void press(int place);
    Q_INVOKABLE void erase();
    bool mayHaveNone() const { return visit().way == visit::Way::Licence; } ///< its holder may have chosen no PIN

    Q_INVOKABLE void accept();
    Q_INVOKABLE void acceptNone();
    Q_INVOKABLE void chooseWay(const QString& id);
    void refresh() override;

Q_SIGNALS:
    void lengthChanged();
    void announced();

private:
    void announce(const QString& words);

    std::array<char, padKeys> digits_;
    QString announcement_;
    bool accepted_ = false;
};

} // namespace kakanai::screens
