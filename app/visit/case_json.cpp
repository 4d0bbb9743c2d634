#include "app/visit/case_json.h"

#include <QJsonArray>
#include <QSet>

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
        return FactValue{json.toInt()};
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

QHash<QString, QString> textsFromJson(const QJsonObject& json) {
    QHash<QString, QString> texts;
    for (auto it = json.begin(); it != json.end(); ++it) {
        texts.insert(it.key(), it.value().toString());
    }
    return texts;
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
            {u"birthDate"_s, person.birthDate ? QJsonValue(person.birthDate->toIso()) : QJsonValue()},
            {u"sex"_s, person.sex},
            {u"relationship"_s, person.relationship},
            {u"address"_s, person.address},
            {u"fromCard"_s, person.fromCard},
            {u"moves"_s, person.moves},
            {u"facts"_s, factsToJson(person.facts)},
            {u"values"_s, textsToJson(person.values)}};
}

std::optional<Person> personFromJson(const QJsonObject& json) {
    const auto facts = factsFromJson(json[u"facts"].toObject());
    const QString birth = json[u"birthDate"].toString();
    const auto birthDate = base::PartialDate::parse(birth);
    if (!facts || json[u"id"].toString().isEmpty() || (!birth.isEmpty() && !birthDate)) {
        return {};
    }
    Person person;
    person.id = json[u"id"].toString();
    person.name = json[u"name"].toString();
    person.kana = json[u"kana"].toString();
    person.birthDate = birthDate;
    person.sex = json[u"sex"].toString();
    person.relationship = json[u"relationship"].toString();
    person.address = json[u"address"].toString();
    person.fromCard = json[u"fromCard"].toBool();
    person.moves = json[u"moves"].toBool(true);
    person.facts = *facts;
    person.values = textsFromJson(json[u"values"].toObject());
    return person;
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
            {u"eventDate"_s, facts.eventDate ? QJsonValue(facts.eventDate->toIso()) : QJsonValue()},
            {u"today"_s, facts.today.toString(Qt::ISODate)},
            {u"visitorRole"_s, facts.visitorRole},
            {u"visitor"_s, facts.visitor},
            {u"facts"_s, factsToJson(facts.facts)},
            {u"household"_s, factsToJson(facts.household)},
            {u"addresses"_s, addresses},
            {u"persons"_s, persons},
            {u"values"_s, textsToJson(facts.values)}};
}

std::optional<Case> caseFromJson(const QJsonObject& json) {
    const auto facts = factsFromJson(json[u"facts"].toObject());
    const auto household = factsFromJson(json[u"household"].toObject());
    const QString eventDate = json[u"eventDate"].toString();
    if (!facts || !household || (!eventDate.isEmpty() && !base::PartialDate::parse(eventDate))) {
        return {};
    }
    Case read;
    read.event = json[u"event"].toString();
    read.eventDate = base::PartialDate::parse(eventDate);
    read.today = QDate::fromString(json[u"today"].toString(), Qt::ISODate);
    read.visitorRole = json[u"visitorRole"].toString();
    read.visitor = json[u"visitor"].toString();
    read.facts = *facts;
    read.household = *household;
    read.values = textsFromJson(json[u"values"].toObject());
    const QJsonObject addresses = json[u"addresses"].toObject();
    for (auto it = addresses.begin(); it != addresses.end(); ++it) {
        const auto address = addressFromJson(it.value().toArray());
        if (!address) {
            return {};
        }
        read.addresses.insert(it.key(), *address);
    }
    for (const QJsonValue& entry : json[u"persons"].toArray()) {
        const auto person = personFromJson(entry.toObject());
        if (!person || read.person(person->id)) {
            return {};
        }
        read.persons.push_back(*person);
    }
    return read;
}

} // namespace kakanai::visit
