#include "app/screens/counter/desk_overview.h"

#include "app/procedures/filling/procedure_rows.h"
#include "app/screens/counter/character_marks.h"
#include "app/screens/counter/date_text.h"
#include "app/screens/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;

QString say(const char* text) {
    return QCoreApplication::translate("DeskOverview", text);
}

QVariantMap difference(const QString& label, const QString& card, const QString& visit) {
    const auto compared = compareSpellings(card, visit);
    return {{u"label"_s, label},
            {u"card"_s, markedList(compared.first)},
            {u"cardText"_s, card},
            {u"visit"_s, markedList(compared.second)},
            {u"visitText"_s, visit},
            {u"same"_s, compared.same()},
            {u"cardPlaces"_s, markedPlaces(compared.first)},
            {u"visitPlaces"_s, markedPlaces(compared.second)}};
}

/// Somebody who moved still carries the old address on the card.
QString addressBefore(const DeskView& view, const procedures::Person& person) {
    const auto* event = view.catalogue.event(view.facts().event);
    const auto old = view.facts().addresses.value(u"old"_s);
    const bool moved = event != nullptr && event->moving && person.moves && !old.isEmpty();
    return moved ? old.oneLine() : person.address;
}

} // namespace

Rows deadlineRows(const DeskView& view) {
    std::vector<const procedures::Decision*> dated;
    for (const auto& row : view.visit.decisions.rows) {
        const bool known =
            std::ranges::any_of(dated, [&](const auto* each) { return each->procedure == row.procedure; });
        if (row.deadline && row.outcome != procedures::Outcome::No && !known) {
            dated.push_back(&row);
        }
    }
    std::ranges::stable_sort(dated, {}, [](const procedures::Decision* row) { return *row->deadline; });
    Rows rows;
    for (const auto* row : dated) {
        const auto* procedure = view.catalogue.procedure(row->procedure);
        const auto days = view.today.daysTo(*row->deadline);
        rows.push_back({{u"id"_s, row->procedure + u'/' + QString::number(static_cast<int>(row->outcome))},
                        {u"text"_s, procedure == nullptr ? row->procedure : procedure->title.japanese()},
                        {u"value"_s, view.catalogue.calendar.eras.textWithWeekday(*row->deadline)},
                        {u"tag"_s, days < 0    ? say(QT_TRANSLATE_NOOP("DeskOverview", "過ぎています"))
                                   : days == 0 ? say(QT_TRANSLATE_NOOP("DeskOverview", "今日まで"))
                                               : say(QT_TRANSLATE_NOOP("DeskOverview", "あと%1日")).arg(days)},
                        {u"grave"_s, days < 0 || row->severity == procedures::Severity::Critical}});
    }
    return rows;
}

Rows paperRows(const DeskView& view) {
    Rows rows;
    for (const auto& decision : view.visit.decisions.rows) {
        const auto* procedure = view.catalogue.procedure(decision.procedure);
        if (procedure == nullptr || decision.outcome != procedures::Outcome::Need) {
            continue;
        }
        for (const auto& paper :
             procedures::filling::attachmentTexts(view.catalogue, view.facts(), decision, u"ja"_s)) {
            const auto known =
                std::ranges::find(rows, QVariant(paper), [](const QVariantMap& row) { return row[u"id"_s]; });
            if (known != rows.end()) {
                (*known)[u"value"_s] = (*known)[u"value"_s].toString() + u"、"_s + procedure->title.japanese();
            } else {
                rows.push_back({{u"id"_s, paper}, {u"text"_s, paper}, {u"value"_s, procedure->title.japanese()}});
            }
        }
    }
    return rows;
}

Rows cardRows(const DeskView& view) {
    Rows rows;
    for (const auto& person : view.facts().persons) {
        const auto card = view.visit.cards.constFind(person.id);
        if (card == view.visit.cards.constEnd()) {
            continue;
        }
        const auto differences = differencesOf(view, person.id);
        const bool same = std::ranges::all_of(
            differences, [](const QVariant& each) { return each.toMap().value(u"same"_s).toBool(); });
        rows.push_back({{u"id"_s, person.id},
                        {u"name"_s, card->name},
                        {u"address"_s, card->address},
                        {u"text"_s, view.catalogue.calendar.eras.text(card->birthDate) + u"　"_s + sexWords(card->sex)},
                        {u"same"_s, same},
                        {u"tag"_s, same ? say(QT_TRANSLATE_NOOP("DeskOverview", "受付の内容と同じ"))
                                        : say(QT_TRANSLATE_NOOP("DeskOverview", "字が違うところがあります"))}});
    }
    return rows;
}

QVariantList differencesOf(const DeskView& view, const QString& id) {
    const auto* person = view.facts().person(id);
    const auto card = view.visit.cards.constFind(id);
    if (person == nullptr || card == view.visit.cards.constEnd()) {
        return {};
    }
    return differencesFrom(view, *person, *card);
}

QVariantList differencesFrom(const DeskView& view, const procedures::Person& person,
                             const procedures::CardPerson& card) {
    QVariantList list;
    if (!card.name.isEmpty()) {
        list << difference(say(QT_TRANSLATE_NOOP("DeskOverview", "氏名")), card.name, person.name);
    }
    if (const auto before = addressBefore(view, person); !before.isEmpty() && !card.address.isEmpty()) {
        list << difference(say(QT_TRANSLATE_NOOP("DeskOverview", "住所")), card.address, before);
    }
    if (person.birthDate && card.birthDate.year > 0) {
        const auto& eras = view.catalogue.calendar.eras;
        list << difference(say(QT_TRANSLATE_NOOP("DeskOverview", "生年月日")), eras.text(card.birthDate),
                           eras.text(*person.birthDate));
    }
    return list;
}

QString authenticityWords(scanners::Authenticity authenticity) {
    switch (authenticity) {
    case scanners::Authenticity::Verified:
        return say(QT_TRANSLATE_NOOP("DeskOverview", "カードの署名を、発行元まで確かめました。"));
    case scanners::Authenticity::Consistent:
        return say(QT_TRANSLATE_NOOP(
            "DeskOverview",
            "読んだ内容とカードの署名は合っています。発行元までは確かめていません。券面を見て確かめます。"));
    case scanners::Authenticity::Mismatch:
        return say(QT_TRANSLATE_NOOP(
            "DeskOverview", "読んだ内容とカードの署名が合いません。カードの内容を使わず、ほかの書類で確かめます。"));
    case scanners::Authenticity::Unchecked:
        return say(QT_TRANSLATE_NOOP("DeskOverview", "カードの署名は確かめていません。券面を見て確かめます。"));
    }
    std::unreachable();
}

} // namespace kakanai::screens
