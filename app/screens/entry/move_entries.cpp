#include "app/screens/entry/entry_plans.h"

#include "app/screens/words.h"

#include <QCoreApplication>

namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;

std::function<QString()> words(const char* text) {
    return [text] { return QCoreApplication::translate("MoveEntries", text); };
}

QString cardAddress(const visit::Visit& visit) {
    const auto* visitor = visit.facts.person(visit.facts.visitor);
    if (visitor == nullptr && !visit.facts.persons.empty()) {
        visitor = &visit.facts.persons.front();
    }
    return visitor == nullptr ? QString() : visitor->address;
}

void addAddress(std::vector<Entry>& entries, const QString& key, const char* postal,
                const std::function<bool(const EntryModel&)>& when) {
    entries.push_back(
        {.key = key,
         .kind = Entry::Kind::PostalCode,
         .title = words(postal),
         .help = words(QT_TRANSLATE_NOOP("MoveEntries", "数字7けたです。わからないときは、窓口で伝えられます。")),
         .optional = true,
         .when = when});
    const auto hasArea = [key, when](const EntryModel& model) {
        return (!when || when(model)) && !model.entry(key).area.isEmpty();
    };
    entries.push_back({.key = key + u".block"_s,
                       .kind = Entry::Kind::Digits,
                       .title = words(QT_TRANSLATE_NOOP("MoveEntries", "番地を入れてください")),
                       .help = words(QT_TRANSLATE_NOOP("MoveEntries", "たとえば 1丁目2番3号 は、1-2-3 と入れます。")),
                       .optional = true,
                       .separators = u"-"_s,
                       .when = hasArea});
    entries.push_back(
        {.key = key + u".building"_s,
         .kind = Entry::Kind::Kana,
         .title = words(QT_TRANSLATE_NOOP("MoveEntries", "建物の名前と部屋の番号を入れてください")),
         .help = words(QT_TRANSLATE_NOOP("MoveEntries", "一戸建てのときは、そのまま「ない」を押します。")),
         .optional = true,
         .when = hasArea});
}

procedures::Address addressOf(const EntryModel& model, const QString& key) {
    auto address = model.entry(key).area;
    address.block = model.entry(key + u".block"_s).value;
    address.building = model.entry(key + u".building"_s).value;
    return address;
}

void finish(const Services& services, const EntryModel& model) {
    const auto& visit = services.visits.visit();
    auto move = visit.facts;
    move.eventDate = base::PartialDate::parse(model.entry(u"date"_s).value);
    if (const auto address = addressOf(model, u"new"_s); !address.isEmpty()) {
        move.addresses[u"new"_s] = address;
    }
    if (model.entry(u"fromCard"_s).value == "yes"_L1) {
        // The card knows one line; its parts are not guessed.
        procedures::Address line;
        line.town = cardAddress(visit);
        move.addresses[u"old"_s] = line;
    } else if (const auto old = addressOf(model, u"old"_s); !old.isEmpty()) {
        move.addresses[u"old"_s] = old;
    }
    const auto head = model.entry(u"head"_s).value;
    const bool alone = visit.facts.persons.size() == 1;
    if (alone) {
        move.household[u"new_head"_s] = visit.facts.persons.front().id;
    } else if (!head.isEmpty() && head != "other"_L1) {
        move.household[u"new_head"_s] = head;
    }
    services.visits.post(visit::MoveEntered{move});
}

Entry headEntry(const visit::Visit& visit) {
    Entry head{.key = u"head"_s,
               .kind = Entry::Kind::Choice,
               .title = words(QT_TRANSLATE_NOOP("MoveEntries", "新しい家の世帯主はどなたですか")),
               .help = words(QT_TRANSLATE_NOOP("MoveEntries", "世帯主は、くらしの中心になる方です。")),
               .when = [several = visit.facts.persons.size() > 1](const EntryModel&) { return several; }};
    for (const auto& person : visit.facts.persons) {
        head.options.push_back({person.id, [name = personName(visit.facts, person.id)] { return name; }, true});
    }
    head.options.push_back({u"other"_s, words(QT_TRANSLATE_NOOP("MoveEntries", "ほかの人"))});
    if (const auto* known = std::get_if<QString>(&visit.facts.household[u"new_head"_s])) {
        head.value = *known;
    }
    return head;
}

void fillIn(std::vector<Entry>& entries, const procedures::Case& facts) {
    for (auto& entry : entries) {
        const auto parts = entry.key.split(u'.');
        const auto found = facts.addresses.find(parts.constFirst());
        if (found == facts.addresses.end() || found->municipality.isEmpty()) {
            continue;
        }
        if (entry.kind == Entry::Kind::PostalCode) {
            entry.value = QString(found->postalCode).remove(u'-');
            entry.area = *found;
        } else {
            entry.value = parts.value(1) == "block"_L1 ? found->block : found->building;
        }
    }
}

} // namespace

EntryModel::Plan moveEntries(const Services& services) {
    const auto& visit = services.visits.visit();
    std::vector<Entry> entries;
    entries.push_back({.key = u"date"_s,
                       .kind = Entry::Kind::Date,
                       .title = words(QT_TRANSLATE_NOOP("MoveEntries", "新しい家に住み始めた日はいつですか")),
                       .help = words(QT_TRANSLATE_NOOP("MoveEntries", "荷物を運んだ日ではなく、住み始めた日です。")),
                       .value = visit.facts.eventDate ? visit.facts.eventDate->toIso() : QString()});
    addAddress(entries, u"new"_s, QT_TRANSLATE_NOOP("MoveEntries", "新しい家の郵便番号を入れてください"), {});
    const auto card = cardAddress(visit);
    entries.push_back({.key = u"fromCard"_s,
                       .kind = Entry::Kind::Choice,
                       .title = words(QT_TRANSLATE_NOOP("MoveEntries", "カードの住所から引っ越しましたか")),
                       .help = [card] { return card; },
                       .options = {{u"yes"_s, words(QT_TRANSLATE_NOOP("MoveEntries", "はい、この住所から"))},
                                   {u"no"_s, words(QT_TRANSLATE_NOOP("MoveEntries", "いいえ、ほかの住所から"))}},
                       .when = [has = !card.isEmpty()](const EntryModel&) { return has; }});
    addAddress(entries, u"old"_s, QT_TRANSLATE_NOOP("MoveEntries", "前の家の郵便番号を入れてください"),
               [](const EntryModel& model) { return model.entry(u"fromCard"_s).value != "yes"_L1; });
    entries.push_back(headEntry(visit));
    fillIn(entries, visit.facts);
    return {std::move(entries), {}, [services](const EntryModel& model) { finish(services, model); }};
}

} // namespace kakanai::screens
