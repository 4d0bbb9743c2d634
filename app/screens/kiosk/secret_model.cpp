#include "app/screens/kiosk/secret_model.h"

namespace kakanai::screens {

SecretModel::SecretModel(const Services& services) : PageModel(services) {
    services.pin.wipe();
}

SecretModel::~SecretModel() {
    // What was accepted is on its way to the card; what was left half typed is nobody's.
    if (!accepted_) {
        services().pin.wipe();
    }
}

QString SecretModel::title() const {
    return wanted() == 4 ? tr("暗証番号を入れてください") : tr("照合番号を入れてください");
}

QString SecretModel::help() const {
    return wanted() == 4 ? tr("カードを受け取ったときに決めた、数字4けたの番号です。")
                         : tr("生年月日6けた、有効期限の西暦4けた、セキュリティコード4けたを、続けて入れます。");
}

int SecretModel::wanted() const {
    return visit().way == visit::Way::CardWithNumberB ? 14 : 4;
}

bool SecretModel::offersPad() const {
    return visit().triesLeft < 0 || visit().triesLeft > 1;
}

QString SecretModel::spoken() const {
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

void SecretModel::digit(int value) {
    if (value < 0 || value > 9 || length() >= wanted()) {
        return;
    }
    services().pin.append(static_cast<char>('0' + value));
    Q_EMIT lengthChanged();
}

void SecretModel::erase() {
    services().pin.removeLast();
    Q_EMIT lengthChanged();
}

void SecretModel::accept() {
    if (canAccept()) {
        accepted_ = true;
        post(visit::SecretEntered{});
    }
}

} // namespace kakanai::screens
