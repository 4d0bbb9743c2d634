#include "app/screens/kiosk/secret_model.h"

#include <QRandomGenerator>

namespace kakanai::screens {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<char, SecretModel::padKeys> telephone{'1', '2', '3', '4', '5', '6', '7', '8', '9', '0'};

} // namespace

SecretModel::SecretModel(const Services& services) : PageModel(services), digits_(telephone) {
    services.pin.wipe();
    if (services.padLayout == PadLayout::Shuffled) {
        std::shuffle(digits_.begin(), digits_.end(), *QRandomGenerator::system());
    }
}

SecretModel::~SecretModel() {
    // What was accepted is on its way to the card; what was left half typed is nobody's.
    if (!accepted_) {
        services().pin.wipe();
    }
}

QString SecretModel::title() const {
    if (visit().way == visit::Way::Licence) {
        return tr("運転免許証の暗証番号を入れてください");
    }
    return wanted() == 4 ? tr("暗証番号を入れてください") : tr("照合番号を入れてください");
}

QString SecretModel::help() const {
    if (visit().way == visit::Way::Licence) {
        return tr("免許証を受け取ったときに決めた2つの番号のうち、1つめの数字4けたです。");
    }
    return wanted() == 4 ? tr("カードを受け取ったときに決めた、数字4けたの番号です。")
                         : tr("生年月日6けた、有効期限の西暦4けた、セキュリティコード4けたを、続けて入れます。");
}

QStringList SecretModel::keys() const {
    QStringList labels;
    for (const char digit : digits_) {
        labels << QString(QLatin1Char(digit));
    }
    return labels;
}

int SecretModel::wanted() const {
    return visit().way == visit::Way::CardWithNumberB ? 14 : 4;
}

bool SecretModel::offersPad() const {
    return visit().triesLeft < 0 || visit().triesLeft > 1;
}

QString SecretModel::progress() const {
    return tr("%1けたのうち、%2けた入りました").arg(wanted()).arg(length());
}

QString SecretModel::tries() const {
    if (!offersPad()) {
        return tr("これ以上まちがえるとカードが使えなくなるため、ここでは入れられません。別の方法を選んでください。");
    }
    return visit().triesLeft < 0 ? QString() : tr("あと %1 回入れられます").arg(visit().triesLeft);
}

bool SecretModel::fewTries() const {
    return visit().triesLeft >= 0 && visit().triesLeft <= 2;
}

QVariantList SecretModel::otherWays() const {
    QVariantList ways;
    const auto add = [&ways](const QString& id, const QString& text, const QString& icon) {
        ways << QVariantMap{{u"id"_s, id}, {u"text"_s, text}, {u"icon"_s, icon}};
    };
    if (visit().way == visit::Way::CardWithPin) {
        add(u"numberB"_s, tr("照合番号を入れる"), u"card"_s);
    } else if (visit().way == visit::Way::CardWithNumberB) {
        add(u"pin"_s, tr("暗証番号を入れる"), u"card"_s);
    }
    if (services().readsCodes) {
        add(u"code"_s, tr("コードを読み取る"), u"ticket"_s);
    }
    add(u"typing"_s, tr("カードなしで入れる"), u"keyboard"_s);
    add(u"staff"_s, tr("職員に聞く"), u"bell"_s);
    return ways;
}

void SecretModel::press(int place) {
    if (place < 0 || place >= padKeys || !offersPad() || length() >= wanted()) {
        return;
    }
    services().pin.append(digits_[static_cast<std::size_t>(place)]);
    announce(length() < wanted() ? tr("%1けた目").arg(length())
                                 : tr("%1けた目。ぜんぶ入りました。「次へ」を押してください。").arg(length()));
}

void SecretModel::erase() {
    if (length() > 0) {
        services().pin.removeLast();
        announce(tr("1字消しました。%1").arg(progress()));
    }
}

void SecretModel::accept() {
    if (canAccept()) {
        accepted_ = true;
        post(visit::SecretEntered{});
    }
}

void SecretModel::acceptNone() {
    services().pin.wipe();
    accepted_ = true;
    post(visit::SecretEntered{});
}

void SecretModel::chooseWay(const QString& id) {
    if (id == "staff"_L1) {
        post(visit::StaffCalled{});
    } else {
        post(visit::WayChosen{id == "pin"_L1       ? visit::Way::CardWithPin
                              : id == "numberB"_L1 ? visit::Way::CardWithNumberB
                              : id == "code"_L1    ? visit::Way::Code
                                                   : visit::Way::Typing});
    }
}

void SecretModel::refresh() {
    PageModel::refresh();
    Q_EMIT lengthChanged();
}

void SecretModel::announce(const QString& words) {
    announcement_ = words;
    Q_EMIT lengthChanged();
    Q_EMIT announced();
}

} // namespace kakanai::screens
