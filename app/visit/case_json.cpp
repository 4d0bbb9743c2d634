#include "app/visit/case_json.h"

#include "app/visit/strict_json.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kakanai::visit {
namespace {

using procedures::Address;
using procedures::Case;
using procedures::Facts;
using procedures::FactValue;
using procedures::Person;

/// The type's letter stands in front, since JSON cannot tell a number of dogs from a date or a person's id.
QJsonValue factToJson(const FactValue& value) {
    struct Writer {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(bool yes) const { return yes; }
        QJsonValue operator()(int number) const { return number; }
        QJsonValue operator()(const QString& text) const { return u"t:"_s + text; }
        QJsonValue operator()(const base::PartialDate& date) const { return u"d:"_s + date.toIso(); }
        QJsonValue operator()(const QStringList& list) const { return QJsonArray::fromStringList(list); }
    };
    return std::visit(Writer{}, value);
}

std::optional<QStringList> listFromJson(const QJsonArray& array) {
    QStringList list;
    for (const QJsonValue& entry : array) {
        if (!entry.isString()) {
            return {};
        }
        list << entry.toString();
    }
    return list;
}

std::optional<FactValue> factFromJson(const QJsonValue& json) {
    switch (json.type()) {
    case QJsonValue::Null:
        return FactValue{};
    case QJsonValue::Bool:
        return FactValue{json.toBool()};
    case QJsonValue::Double:
        // Counts are whole and small; anything else was not written by us.
        if (const double number = json.toDouble(); std::trunc(number) == number && std::abs(number) <= 1'000'000) {
            return FactValue{static_cast<int>(number)};
        }
        return {};
    case QJsonValue::Array: {
        const auto list = listFromJson(json.toArray());
        return list ? std::optional(FactValue{*list}) : std::nullopt;
    }
    case QJsonValue::String: {
        const QString text = json.toString();
        if (text.startsWith(u"t:")) {
            return FactValue{text.sliced(2)};
        }
        const auto date = text.startsWith(u"d:") ? base::PartialDate::parse(QStringView(text).sliced(2)) : std::nullopt;
        return date ? std::optional(FactValue{*date}) : std::nullopt;
    }
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QJsonObject factsToJson(const Facts& facts) {
    QJsonObject json;
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        json.insert(it.key(), factToJson(it.value()));
    }
    return json;
}

std::optional<Facts> factsFromJson(const QJsonObject& json) {
    Facts facts;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto value = factFromJson(it.value());
        if (!value) {
            return {};
        }
        facts.insert(it.key(), *value);
    }
    return facts;
}

QJsonObject textsToJson(const QHash<QString, QString>& texts) {
    QJsonObject json;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        json.insert(it.key(), it.value());
    }
    return json;
}

/// Empty where the date is not known.
QString isoOrEmpty(const std::optional<base::PartialDate>& date) {
    return date ? date->toIso() : QString();
}

std::optional<std::optional<base::PartialDate>> dateFromText(const QString& text) {
    const auto date = base::PartialDate::parse(text);
    if (!text.isEmpty() && !date) {
        return {};
    }
    return std::make_optional(date);
}

/// A person's id enters file names.
bool isPersonId(const QString& id) {
    static const QRegularExpression form(u"^[a-z][a-z0-9-]{0,63}\\z"_s);
    return form.match(id).hasMatch();
}

QJsonArray addressToJson(const Address& address) {
    return {address.postalCode, address.prefecture, address.municipality,    address.town,
            address.block,      address.building,   address.municipalityCode};
}

std::optional<Address> addressFromJson(const QJsonArray& json) {
    const auto parts = listFromJson(json);
    if (!parts || parts->size() != 7) {
        return {};
    }
    return Address{parts->at(0), parts->at(1), parts->at(2), parts->at(3), parts->at(4), parts->at(5), parts->at(6)};
}

QJsonObject personToJson(const Person& person) {
    return {{u"id"_s, person.id},
            {u"name"_s, person.name},
            {u"kana"_s, person.kana},
            {u"birthDate"_s, isoOrEmpty(person.birthDate)},
            {u"sex"_s, person.sex},
            {u"relationship"_s, person.relationship},
            {u"address"_s, person.address},
            {u"fromCard"_s, person.fromCard},
            {u"moves"_s, person.moves},
            {u"facts"_s, factsToJson(person.facts)},
            {u"values"_s, textsToJson(person.values)}};
}

std::optional<Person> personFromJson(const QJsonValue& value) {
    StrictJson json(value);
    Person person;
    person.id = json.text(u"id");
    person.name = json.text(u"name");
    person.kana = json.text(u"kana");
    person.birthDate = json.sound(dateFromText(json.text(u"birthDate")));
    person.sex = json.text(u"sex");
    person.relationship = json.text(u"relationship");
    person.address = json.text(u"address");
    person.fromCard = json.yes(u"fromCard");
    person.moves = json.yes(u"moves");
    person.facts = json.sound(factsFromJson(json.object(u"facts")));
    person.values = json.textsByKey(u"values");
    return json.isSound() && isPersonId(person.id) ? std::optional(person) : std::nullopt;
}

std::optional<QHash<QString, Address>> addressesFromJson(const QJsonObject& json) {
    QHash<QString, Address> addresses;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto address = it.value().isArray() ? addressFromJson(it.value().toArray()) : std::nullopt;
        if (!address) {
            return {};
        }
        addresses.insert(it.key(), *address);
    }
    return addresses;
}

std::optional<std::vector<Person>> personsFromJson(const QJsonArray& json) {
    Case read;
    for (const QJsonValue& entry : json) {
        auto person = personFromJson(entry);
        if (!person || read.person(person->id)) {
            return {};
        }
        read.persons.push_back(std::move(*person));
    }
    return read.persons;
}

} // namespace

QJsonObject caseToJson(const Case& facts) {
    QJsonArray persons;
    for (const Person& person : facts.persons) {
        persons.append(personToJson(person));
    }
    QJsonObject addresses;
    for (auto it = facts.addresses.begin(); it != facts.addresses.end(); ++it) {
        addresses.insert(it.key(), addressToJson(it.value()));
    }
    return {{u"event"_s, facts.event},
            {u"eventDate"_s, isoOrEmpty(facts.eventDate)},
            {u"today"_s, facts.today.toString(Qt::ISODate)},
            {u"visitorRole"_s, facts.visitorRole},
            {u"visitor"_s, facts.visitor},
            {u"facts"_s, factsToJson(facts.facts)},
            {u"household"_s, factsToJson(facts.household)},
            {u"addresses"_s, addresses},
            {u"persons"_s, persons},
            {u"values"_s, textsToJson(facts.values)}};
}

std::optional<Case> caseFromJson(const QJsonObject& object) {
    StrictJson json(object);
    Case read;
    read.event = json.text(u"event");
    read.eventDate = json.sound(dateFromText(json.text(u"eventDate")));
    const QString today = json.text(u"today");
    read.today = QDate::fromString(today, Qt::ISODate);
    read.visitorRole = json.text(u"visitorRole");
    read.visitor = json.text(u"visitor");
    read.facts = json.sound(factsFromJson(json.object(u"facts")));
    read.household = json.sound(factsFromJson(json.object(u"household")));
    read.addresses = json.sound(addressesFromJson(json.object(u"addresses")));
    read.persons = json.sound(personsFromJson(json.array(u"persons")));
    read.values = json.textsByKey(u"values");
    const bool known = read.visitor.isEmpty() || read.person(read.visitor);
    return json.isSound() && known && (today.isEmpty() || read.today.isValid()) ? std::optional(read) : std::nullopt;
}

} // namespace kakanai::visit
