#include "app/screens/kiosk/menus.h"

#include "app/screens/words.h"

namespace kakanai::screens {

using namespace Qt::StringLiterals;

QString LanguageMenu::title() const {
    return tr("ことばを選んでください");
}

std::vector<ChoiceModel::Option> LanguageMenu::rows() const {
    return {{u"ja"_s, u"日本語"_s}, {u"easy"_s, u"やさしい日本語"_s}, {u"en"_s, u"English"_s}};
}

void LanguageMenu::chosen(const QStringList& ids) {
    post(visit::LanguageChosen{ids.constFirst()});
}

QString EventMenu::title() const {
    return tr("今日は、どのご用件ですか");
}

QString EventMenu::help() const {
    return tr("お聞きしたことは、今日の手続きの書類を作るためだけに使います。終わると、この端末から消します。");
}

std::vector<ChoiceModel::Option> EventMenu::rows() const {
    std::vector<Option> rows;
    for (const auto& event : catalogue().events) {
        rows.push_back({event.id, event.title.in(language()), {}, event.moving ? u"house"_s : u"document"_s});
    }
    return rows;
}

void EventMenu::chosen(const QStringList& ids) {
    post(visit::EventChosen{ids.constFirst()});
}

QString WayMenu::title() const {
    return facts().persons.size() > 1 ? tr("この方のことを、どうやって入れますか")
                                      : tr("あなたのことを、どうやって入れますか");
}

QString WayMenu::help() const {
    return tr("どの方法でも、同じ手続きができます。");
}

QString WayMenu::personName() const {
    return facts().persons.size() > 1 ? screens::personName(facts(), visit().subject) : QString();
}

std::vector<ChoiceModel::Option> WayMenu::rows() const {
    return {{u"pin"_s, tr("カードと暗証番号"), tr("マイナンバーカードと、数字4けたの番号"), u"card"_s},
            {u"numberB"_s, tr("カードと照合番号"), tr("暗証番号をお忘れのとき。カードの表の数字14けた"), u"card"_s},
            {u"typing"_s, tr("画面で入れる"), tr("カードがなくてもできます"), u"keyboard"_s}};
}

void WayMenu::chosen(const QStringList& ids) {
    const auto& id = ids.constFirst();
    post(visit::WayChosen{id == "pin"_L1       ? visit::Way::CardWithPin
                          : id == "numberB"_L1 ? visit::Way::CardWithNumberB
                                               : visit::Way::Typing});
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
