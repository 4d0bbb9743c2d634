#include "app/screens/counter/compare_model.h"

#include "app/screens/counter/date_text.h"
#include "app/screens/counter/desk_overview.h"
#include "app/screens/words.h"

#include <QRegularExpression>

namespace kakanai::screens {

using namespace Qt::StringLiterals;

namespace {

/// YYMMDD; empty where the text is no whole date.
QString shortDate(const QString& text, const base::EraTable& eras) {
    const auto date = readDateText(text, eras, false);
    return date && date->isComplete() ? date->toIso().remove(u'-').sliced(2) : QString();
}

bool matches(const QString& text, const char16_t* form) {
    return QRegularExpression(QString::fromUtf16(form)).match(text).hasMatch();
}

} // namespace

CompareModel::CompareModel(const Services& services) : PageModel(services), typed_(boxes().size()) {
    if (entering()) {
        services.pin.wipe();
    }
}

CompareModel::~CompareModel() {
    for (QString& text : typed_) {
        text.fill(u' ');
    }
    if (entering() && !accepted_) {
        services().pin.wipe();
    }
}

bool CompareModel::entering() const {
    return visit::kindOf(visit().step) == visit::StepKind::EnteringSecret;
}

bool CompareModel::isRead() const {
    return visit::kindOf(visit().step) == visit::StepKind::ConfirmingPerson;
}

QString CompareModel::title() const {
    switch (visit::kindOf(visit().step)) {
    case visit::StepKind::PlacingCard:
        return visit().liftAsked ? tr("カードをいちど持ち上げて、置き直します") : tr("カードを読み取り機に置きます");
    case visit::StepKind::EnteringSecret:
        return wanted() > 0 ? tr("カードの番号を入れます") : tr("券面に書いてある番号を入れます");
    case visit::StepKind::ReadingCard:
        return tr("カードを読み取っています");
    default:
        return tr("カードと受付を見くらべます");
    }
}

QString CompareModel::help() const {
    switch (visit::kindOf(visit().step)) {
    case visit::StepKind::PlacingCard:
        return tr("読み終わるまで、カードを動かしません。");
    case visit::StepKind::ReadingCard:
        return tr("そのまま、お待ちください。");
    case visit::StepKind::EnteringSecret:
        break;
    default:
        return tr("受付の内容は変わりません。違うときは、書類を見て決め、受付を直します。");
    }
    if (visit().way == visit::Way::CardWithNumberB) {
        return tr("照合番号Bです。生年月日6けた（元号の年）、有効期限の西暦4けた、セキュリティコード4けたを券面から入れ"
                  "ます。");
    }
    return wanted() > 0
               ? tr("暗証番号は本人に入れてもらいます。職員は聞きません。残りは%1回です。").arg(visit().triesLeft)
               : tr("カードの表面か、旅券の写真のページから入れます。");
}

QString CompareModel::name() const {
    return screens::personName(facts(), visit().subject);
}

int CompareModel::wanted() const {
    if (!entering() || visit::isOpenedByPrintedKey(visit().way)) {
        return 0;
    }
    return visit().way == visit::Way::CardWithNumberB ? 14 : 4;
}

QStringList CompareModel::boxes() const {
    if (!entering() || wanted() > 0) {
        return {};
    }
    return visit().way == visit::Way::Passport ? QStringList{tr("旅券番号"), tr("生年月日"), tr("有効期間満了日")}
                                               : QStringList{tr("在留カード等の番号")};
}

QString CompareModel::key() const {
    const QString number = typed_.value(0).trimmed().toUpper();
    if (visit().way == visit::Way::ResidenceCard) {
        return matches(number, u"^[A-Z]{2}[0-9]{8}[A-Z]{2}$") ? number : QString();
    }
    const auto& eras = catalogue().calendar.eras;
    const QString birth = shortDate(typed_.value(1), eras);
    const QString expiry = shortDate(typed_.value(2), eras);
    const bool fits = matches(number, u"^[A-Z0-9]{6,9}$") && !birth.isEmpty() && !expiry.isEmpty();
    return fits ? number + u'/' + birth + u'/' + expiry : QString();
}

bool CompareModel::canAccept() const {
    return entering() && (wanted() > 0 ? length() == wanted() : !key().isEmpty());
}

QVariantList CompareModel::differences() const {
    const auto* person = facts().person(visit().subject);
    if (person == nullptr || !visit().read) {
        return {};
    }
    return differencesFrom({visit(), catalogue(), services().clock.today()}, *person, visit().read->items);
}

QString CompareModel::note() const {
    if (!visit().read) {
        return {};
    }
    if (visit().read->items.name.isEmpty()) {
        return tr("氏名は画像だけです。上の画像と、受付の氏名を見くらべます。");
    }
    return visit().way == visit::Way::Passport ? tr("旅券の氏名はローマ字です。よみがなを見くらべます。") : QString();
}

scanners::DecodedPicture CompareModel::face() const {
    return visit().read ? visit().read->face : scanners::DecodedPicture{};
}

void CompareModel::digit(const QString& text) {
    if (text.size() == 1 && text.front() >= u'0' && text.front() <= u'9' && length() < wanted()) {
        services().pin.append(text.front().toLatin1());
        Q_EMIT typed();
    }
}

void CompareModel::erase() {
    services().pin.removeLast();
    Q_EMIT typed();
}

void CompareModel::enter(int box, const QString& text) {
    if (box >= 0 && box < typed_.size()) {
        typed_[box] = text;
        Q_EMIT typed();
    }
}

void CompareModel::accept() {
    if (!canAccept()) {
        return;
    }
    for (const QChar character : wanted() > 0 ? QString() : key()) {
        services().pin.append(character.toLatin1());
    }
    accepted_ = true;
    post(visit::SecretEntered{});
}

void CompareModel::acceptNone() {
    services().pin.wipe();
    accepted_ = true;
    post(visit::SecretEntered{});
}

} // namespace kakanai::screens
