#include "app/screens/kiosk/menus.h"

#include "app/screens/words.h"

namespace kakanai::screens {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView groupMark("group/");

} // namespace

QString LanguageMenu::title() const {
    return tr("ことばを選んでください");
}

std::vector<ChoiceModel::Option> LanguageMenu::rows() const {
    std::vector<Option> rows;
    for (const auto& language : catalogue().languages) {
        rows.push_back({language.id, language.name});
    }
    return rows;
}

void LanguageMenu::chosen(const QStringList& ids) {
    post(visit::LanguageChosen{ids.constFirst()});
}

QString EventMenu::title() const {
    const auto group = std::ranges::find(catalogue().groups, group_, &procedures::EventGroup::id);
    return group == catalogue().groups.end() ? tr("今日は、どのご用件ですか") : group->title.in(language());
}

QString EventMenu::help() const {
    return tr("お聞きしたことは、今日の手続きの書類を作るためだけに使います。終わると、この端末から消します。");
}

/// Those that lead to a procedure, of the group that was touched if any.
std::vector<const procedures::LifeEvent*> EventMenu::offered() const {
    std::vector<const procedures::LifeEvent*> events;
    for (const auto& event : catalogue().events) {
        if (catalogue().offers(event) && (group_.isEmpty() || event.group == group_)) {
            events.push_back(&event);
        }
    }
    return events;
}

/// The groups that have something to offer, then the events that stand alone.
std::vector<ChoiceModel::Option> EventMenu::groups() const {
    const auto events = offered();
    std::vector<Option> rows;
    for (const auto& group : catalogue().groups) {
        if (std::ranges::any_of(events, [&](const auto* event) { return event->group == group.id; })) {
            rows.push_back({groupMark + group.id, group.title.in(language()), {}, group.icon});
        }
    }
    for (const auto* event : events) {
        if (event->group.isEmpty()) {
            rows.push_back({event->id, event->title.in(language()), {}, u"document"_s});
        }
    }
    return rows;
}

std::vector<ChoiceModel::Option> EventMenu::rows() const {
    const auto events = offered();
    constexpr std::size_t oneLook = 8; // more rows than a person takes in at once
    if (group_.isEmpty() && events.size() > oneLook) {
        return groups();
    }
    std::vector<Option> rows;
    for (const auto* event : events) {
        rows.push_back({event->id, event->title.in(language()), {}, event->moving ? u"house"_s : u"document"_s});
    }
    return rows;
}

void EventMenu::chosen(const QStringList& ids) {
    const QString& id = ids.constFirst();
    if (!id.startsWith(groupMark)) {
        post(visit::EventChosen{id});
        return;
    }
    open(id.sliced(groupMark.size()));
    if (const auto events = offered(); events.size() == 1) {
        const QString only = events.front()->id;
        open({});
        post(visit::EventChosen{only});
    }
}

void EventMenu::open(const QString& group) {
    group_ = group;
    Q_EMIT changed();
}

void EventMenu::back() {
    if (group_.isEmpty()) {
        ChoiceModel::back();
    } else {
        open({});
    }
}

QString WayMenu::title() const {
    if (others_) {
        return tr("どのカードで入れますか");
    }
    return facts().persons.size() > 1 ? tr("この方のことを、どうやって入れますか")
                                      : tr("あなたのことを、どうやって入れますか");
}

QString WayMenu::help() const {
    return others_ ? tr("カードに書いていないことは、あとでお聞きします。")
                   : tr("どの方法でも、同じ手続きができます。");
}

QString WayMenu::personName() const {
    return facts().persons.size() > 1 ? screens::personName(facts(), visit().subject) : QString();
}

std::vector<ChoiceModel::Option> WayMenu::rows() const {
    if (others_) {
        return otherCards();
    }
    std::vector<Option> rows{
        {u"pin"_s, tr("カードと暗証番号"), tr("マイナンバーカードと、数字4けたの番号"), u"card"_s},
        {u"numberB"_s, tr("カードと照合番号"), tr("暗証番号をお忘れのとき。カードの表の数字14けた"), u"card"_s}};
    if (services().readsCodes) {
        rows.push_back({u"code"_s, tr("コードを読み取る"), tr("転出証明書などのコードをお持ちのとき"), u"ticket"_s});
    }
    rows.push_back({u"typing"_s, tr("画面で入れる"), tr("カードがなくてもできます"), u"keyboard"_s});
    rows.push_back({u"others"_s, tr("ほかのカード"), tr("運転免許証、在留カード、パスポート"), u"card"_s});
    return rows;
}

std::vector<ChoiceModel::Option> WayMenu::otherCards() const {
    return {{u"licence"_s, tr("運転免許証"), tr("1つめの暗証番号、数字4けたを使います"), u"card"_s},
            {u"residence"_s, tr("在留カード"), tr("カードの番号を使います。特別永住者証明書もできます"), u"card"_s},
            {u"passport"_s, tr("パスポート"), tr("写真のページの番号と日付を使います"), u"document"_s}};
}

void WayMenu::chosen(const QStringList& ids) {
    static const QHash<QString, visit::Way> ways{
        {u"pin"_s, visit::Way::CardWithPin},  {u"numberB"_s, visit::Way::CardWithNumberB},
        {u"code"_s, visit::Way::Code},        {u"typing"_s, visit::Way::Typing},
        {u"licence"_s, visit::Way::Licence},  {u"residence"_s, visit::Way::ResidenceCard},
        {u"passport"_s, visit::Way::Passport}};
    const auto way = ways.constFind(ids.constFirst());
    if (way == ways.constEnd()) {
        showOthers(true);
    } else {
        post(visit::WayChosen{*way});
    }
}

void WayMenu::back() {
    if (others_) {
        showOthers(false);
    } else {
        PageModel::back();
    }
}

void WayMenu::showOthers(bool others) {
    others_ = others;
    Q_EMIT changed();
}

QString SelfMenu::title() const {
    return facts().persons.size() > 1 ? tr("この方は、どなたですか") : tr("あなたは、どなたですか");
}

QString SelfMenu::help() const {
    return tr("コードに、何人かの方のことが書いてあります。");
}

std::vector<ChoiceModel::Option> SelfMenu::rows() const {
    std::vector<Option> rows;
    if (visit().told) {
        for (const auto& person : visit().told->persons) {
            rows.push_back({QString::number(rows.size()), person.items.name, {}, u"person"_s, true});
        }
    }
    return rows;
}

void SelfMenu::chosen(const QStringList& ids) {
    post(visit::SelfChosen{ids.constFirst().toInt()});
}

QString HandOverMenu::title() const {
    return tr("書類を、どうしますか");
}

QString HandOverMenu::help() const {
    return tr("どちらを選んでも、この後は窓口でお待ちください。");
}

std::vector<ChoiceModel::Option> HandOverMenu::rows() const {
    return {{u"receipt"_s, tr("受付番号を受け取る"), tr("窓口の職員が、書類を印刷してお待ちします"), u"ticket"_s},
            {u"print"_s, tr("ここで印刷する"), tr("印刷した書類を持って、窓口へ行きます"), u"printer"_s}};
}

void HandOverMenu::chosen(const QStringList& ids) {
    if (ids.constFirst() == "print"_L1) {
        post(visit::PrintChosen{});
    } else {
        post(visit::ReceiptChosen{});
    }
}

QString PaperMenu::title() const {
    return tr("書類は、ぜんぶ出ましたか");
}

QString PaperMenu::help() const {
    std::size_t pages = 0;
    for (const auto& document : visit().documents) {
        pages += document.sheets.size();
    }
    return tr("ぜんぶで %1 枚です。").arg(pages);
}

std::vector<ChoiceModel::Option> PaperMenu::rows() const {
    return {{u"yes"_s, tr("はい、ぜんぶ出ました"), {}, u"check"_s},
            {u"no"_s, tr("いいえ、出ていません"), {}, u"printer"_s}};
}

void PaperMenu::chosen(const QStringList& ids) {
    post(visit::PaperCameOut{ids.constFirst() == "yes"_L1});
}

} // namespace kakanai::screens
