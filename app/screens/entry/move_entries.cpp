#include "app/screens/entry/entry_plans.h"

#include "app/screens/words.h"

#include <QCoreApplication>

namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;

constexpr auto prefecturePart = ".prefecture"_L1;
constexpr auto municipalityPart = ".municipality"_L1;
constexpr auto townPart = ".town"_L1;

std::function<QString()> moveWords(const char* text) {
    return [text] { return QCoreApplication::translate("MoveEntries", text); };
}

QString cardAddress(const visit::Visit& visit) {
    const auto* visitor = visit.facts.person(visit.facts.visitor);
    if (visitor == nullptr && !visit.facts.persons.empty()) {
        visitor = &visit.facts.persons.front();
    }
    return visitor == nullptr ? QString() : visitor->address;
}

/// Without a postal code: prefecture, municipality, town, each from the list of what the one before holds.
void addPlaces(std::vector<Entry>& entries, const Services& services, const QString& key,
               const std::function<bool(const EntryModel&)>& when) {
    const auto& kana = services.kana;
    const auto value = [key](const EntryModel& model, QLatin1StringView part) { return model.entry(key + part).value; };
    const auto unknown = [key, when](const EntryModel& model) {
        return (!when || when(model)) && model.entry(key).area.isEmpty();
    };
    const auto help = moveWords(QT_TRANSLATE_NOOP("MoveEntries", "はじめの文字を押すと、少なくなります。"));
    const auto add = [&](QLatin1StringView part, const char* title, const auto& places, const auto& asked) {
        entries.push_back({.key = key + part,
                           .kind = Entry::Kind::Place,
                           .title = moveWords(title),
                           .help = help,
                           .optional = true,
                           .places = places,
                           .when = asked});
    };
    add(
        prefecturePart, QT_TRANSLATE_NOOP("MoveEntries", "都道府県を選んでください"),
        [&kana](const EntryModel&) { return kana.prefectures(); }, unknown);
    add(
        municipalityPart, QT_TRANSLATE_NOOP("MoveEntries", "市区町村を選んでください"),
        [&kana, value](const EntryModel& model) { return kana.municipalities(value(model, prefecturePart)); },
        [unknown, value](const EntryModel& model) {
            return unknown(model) && !value(model, prefecturePart).isEmpty();
        });
    add(
        townPart, QT_TRANSLATE_NOOP("MoveEntries", "町の名前を選んでください"),
        [&kana, value](const EntryModel& model) {
            return kana.towns(value(model, prefecturePart), value(model, municipalityPart));
        },
        [unknown, value](const EntryModel& model) {
            return unknown(model) && !value(model, prefecturePart).isEmpty() &&
                   !value(model, municipalityPart).isEmpty();
        });
}

void addAddress(std::vector<Entry>& entries, const Services& services, const QString& key, const char* postal,
                const std::function<bool(const EntryModel&)>& when) {
    entries.push_back({.key = key,
                       .kind = Entry::Kind::PostalCode,
                       .title = moveWords(postal),
                       .help = moveWords(QT_TRANSLATE_NOOP(
                           "MoveEntries", "数字7けたです。「わからない」を押すと、地名から選べます。")),
                       .optional = true,
                       .when = when});
    addPlaces(entries, services, key, when);
    const auto hasArea = [key, when](const EntryModel& model) {
        const bool known = !model.entry(key).area.isEmpty() || !model.entry(key + municipalityPart).value.isEmpty();
        return (!when || when(model)) && known;
    };
    entries.push_back(
        {.key = key + u".block"_s,
         .kind = Entry::Kind::Digits,
         .title = moveWords(QT_TRANSLATE_NOOP("MoveEntries", "番地を入れてください")),
         .help = moveWords(QT_TRANSLATE_NOOP("MoveEntries", "たとえば 1丁目2番3号 は、1-2-3 と入れます。")),
         .optional = true,
         .separators = u"-"_s,
         .when = hasArea});
    entries.push_back(
        {.key = key + u".building"_s,
         .kind = Entry::Kind::Text,
         .title = moveWords(QT_TRANSLATE_NOOP("MoveEntries", "建物の名前と部屋の番号を入れてください")),
         .help = moveWords(QT_TRANSLATE_NOOP("MoveEntries", "一戸建てのときは、そのまま「ない」を押します。")),
         .optional = true,
         .when = hasArea});
}

/// What was chosen place by place; the postal code follows where the town has only one.
procedures::Address chosenArea(const Services& services, const EntryModel& model, const QString& key) {
    procedures::Address area;
    area.prefecture = model.entry(key + prefecturePart).value;
    area.municipality = area.prefecture.isEmpty() ? QString() : model.entry(key + municipalityPart).value;
    area.town = area.municipality.isEmpty() ? QString() : model.entry(key + townPart).value;
    for (const auto& town : services.kana.towns(area.prefecture, area.municipality)) {
        if (town.name == area.town && town.postalCodes.size() == 1) {
            const auto& code = town.postalCodes.constFirst();
            area.postalCode = code.first(3) + u'-' + code.sliced(3);
        }
    }
    return area;
}

procedures::Address addressOf(const Services& services, const EntryModel& model, const QString& key) {
    auto address = model.entry(key).area;
    if (address.isEmpty()) {
        address = chosenArea(services, model, key);
    }
    address.block = model.entry(key + u".block"_s).value;
    address.building = model.entry(key + u".building"_s).value;
    return address;
}

void finishMove(const Services& services, const EntryModel& model) {
    const auto& visit = services.visits.visit();
    auto move = visit.facts;
    move.eventDate = base::PartialDate::parse(model.entry(u"date"_s).value);
    if (const auto address = addressOf(services, model, u"new"_s); !address.isEmpty()) {
        move.addresses[u"new"_s] = address;
    }
    if (model.entry(u"fromCard"_s).value == "yes"_L1) {
        // The card knows one line. Where the table is not sure of its parts it stays whole, for the clerk to see.
        const auto card = cardAddress(visit);
        const auto parts = services.kana.partsOf(card);
        move.addresses[u"old"_s] = parts ? *parts : procedures::Address{.town = card};
    } else if (const auto old = addressOf(services, model, u"old"_s); !old.isEmpty()) {
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
               .title = moveWords(QT_TRANSLATE_NOOP("MoveEntries", "新しい家の世帯主はどなたですか")),
               .help = moveWords(QT_TRANSLATE_NOOP("MoveEntries", "世帯主は、くらしの中心になる方です。")),
               .when = [several = visit.facts.persons.size() > 1](const EntryModel&) { return several; }};
    for (const auto& person : visit.facts.persons) {
        head.options.push_back({person.id, [name = personName(visit.facts, person.id)] { return name; }, true});
    }
    head.options.push_back({u"other"_s, moveWords(QT_TRANSLATE_NOOP("MoveEntries", "ほかの人"))});
    const auto known = visit.facts.household.value(u"new_head"_s);
    if (const auto* id = std::get_if<QString>(&known)) {
        head.value = *id;
    }
    return head;
}

QString partOf(const procedures::Address& address, const QString& part) {
    static const QHash<QString, QString procedures::Address::*> parts{
        {u"prefecture"_s, &procedures::Address::prefecture},
        {u"municipality"_s, &procedures::Address::municipality},
        {u"town"_s, &procedures::Address::town},
        {u"block"_s, &procedures::Address::block},
        {u"building"_s, &procedures::Address::building},
    };
    return address.*parts.value(part);
}

void fillIn(std::vector<Entry>& entries, const procedures::Case& facts, const QString& card) {
    for (auto& entry : entries) {
        const auto parts = entry.key.split(u'.');
        const auto found = facts.addresses.find(parts.constFirst());
        if (entry.key == "fromCard"_L1 && facts.addresses.value(u"old"_s).oneLine() == card) {
            entry.value = u"yes"_s;
        }
        if (found == facts.addresses.end() || found->municipality.isEmpty()) {
            continue;
        }
        if (entry.kind != Entry::Kind::PostalCode) {
            entry.value = partOf(*found, parts.at(1));
        } else if (!found->postalCode.isEmpty()) {
            entry.value = QString(found->postalCode).remove(u'-');
            entry.area = *found;
        }
    }
}

} // namespace

EntryModel::Plan moveEntries(const Services& services) {
    const auto& visit = services.visits.visit();
    std::vector<Entry> entries;
    entries.push_back(
        {.key = u"date"_s,
         .kind = Entry::Kind::Date,
         .title = moveWords(QT_TRANSLATE_NOOP("MoveEntries", "新しい家に住み始めた日はいつですか")),
         .help = moveWords(QT_TRANSLATE_NOOP("MoveEntries", "荷物を運んだ日ではなく、住み始めた日です。")),
         .value = visit.facts.eventDate ? visit.facts.eventDate->toIso() : QString()});
    addAddress(entries, services, u"new"_s, QT_TRANSLATE_NOOP("MoveEntries", "新しい家の郵便番号を入れてください"), {});
    const auto card = cardAddress(visit);
    entries.push_back({.key = u"fromCard"_s,
                       .kind = Entry::Kind::Choice,
                       .title = moveWords(QT_TRANSLATE_NOOP("MoveEntries", "カードの住所から引っ越しましたか")),
                       .help = [card] { return card; },
                       .personalHelp = true,
                       .options = {{u"yes"_s, moveWords(QT_TRANSLATE_NOOP("MoveEntries", "はい、この住所から"))},
                                   {u"no"_s, moveWords(QT_TRANSLATE_NOOP("MoveEntries", "いいえ、ほかの住所から"))}},
                       .when = [has = !card.isEmpty()](const EntryModel&) { return has; }});
    addAddress(entries, services, u"old"_s, QT_TRANSLATE_NOOP("MoveEntries", "前の家の郵便番号を入れてください"),
               [](const EntryModel& model) { return model.entry(u"fromCard"_s).value != "yes"_L1; });
    entries.push_back(headEntry(visit));
    fillIn(entries, visit.facts, card);
    return {std::move(entries), {}, [services](const EntryModel& model) { finishMove(services, model); }};
}

} // namespace kakanai::screens
