#include "app/procedures/filling/field_values.h"

#include "app/procedures/filling/field_source.h"

namespace kakanai::procedures::filling {

using namespace Qt::StringLiterals;

namespace {

FieldValue known(const QString& text) {
    return {text, {}, {}};
}

FieldValue knownUnlessEmpty(const QString& text) {
    return text.isEmpty() ? FieldValue{} : known(text);
}

bool isSpouseWord(const QString& relationship) {
    return QStringList{u"妻"_s, u"夫"_s, u"妻（未届）"_s, u"夫（未届）"_s}.contains(relationship);
}

QString partOf(const Address& address, const QString& part) {
    if (part == "postal_code"_L1) {
        return address.postalCode;
    }
    if (part == "prefecture"_L1) {
        return address.prefecture;
    }
    if (part == "municipality"_L1) {
        return address.municipality;
    }
    if (part == "town"_L1) {
        return address.town;
    }
    if (part == "block"_L1) {
        return address.block;
    }
    if (part == "building"_L1) {
        return address.building;
    }
    if (part == "municipality_code"_L1) {
        return address.municipalityCode;
    }
    if (part == "area"_L1) {
        return address.prefecture + address.municipality + address.town + address.block;
    }
    return address.oneLine();
}

} // namespace

FieldValue FieldValues::value(const FieldKey& key) const {
    const FieldSource source = sourceOf(facts_.catalogue(), key.source);
    switch (source.kind) {
    case FieldSource::Kind::Unbound:
        return {};
    case FieldSource::Kind::Person: {
        const Person* person = holder(source.holder);
        if (person) {
            return ofPerson(*person, {source.id, key.format});
        }
        return {{}, facts_.read(source.holder + u'.' + source.id, nullptr).open, {}};
    }
    case FieldSource::Kind::Address:
        return fromAddress(source.holder, {source.id, key.format});
    case FieldSource::Kind::Household:
        return fromFact(facts_.ofHousehold(source.id), Scope::Household, source.id, key.format, nullptr);
    case FieldSource::Kind::Case:
        return fromFact(facts_.ofCase(source.id), Scope::Case, source.id, key.format, nullptr);
    case FieldSource::Kind::Dictionary:
        return fromDictionary(*facts_.catalogue().field(source.id), key.format, nullptr);
    }
    std::unreachable();
}

FieldValue FieldValues::ofPerson(const Person& person, const FieldKey& attribute) const {
    const QString& id = attribute.source;
    FieldValue value;
    const FieldDefinition* field = facts_.catalogue().field(id);
    if (id == "name"_L1) {
        value = knownUnlessEmpty(person.name);
    } else if (id == "kana"_L1) {
        value = knownUnlessEmpty(person.kana);
    } else if (id == "address"_L1) {
        value = addressOf(person);
    } else if (id == "sex"_L1) {
        value = knownUnlessEmpty(writer_.sex(person.sex, attribute.format));
    } else if (!field || field->scope != Scope::Person || person.facts.contains(id)) {
        return fromFact(facts_.ofPerson(person, id), Scope::Person, id, attribute.format, &person);
    } else {
        return fromDictionary(*field, attribute.format, &person);
    }
    if (!value.text && field && field->ask && field->scope == Scope::Person) {
        value.missing = MissingField{id, person.id};
    }
    return value;
}

FieldValue FieldValues::fromFact(const deciding::KnownFact& fact, Scope scope, const QString& id, const QString& format,
                                 const Person* person) const {
    if (fact.range) {
        return fact.range->low == fact.range->high ? known(QString::number(fact.range->low))
                                                   : FieldValue{{}, fact.open, {}};
    }
    return fact.isKnown() ? known(writer_.fact(fact.value, scope, id, format, person)) : FieldValue{{}, fact.open, {}};
}

FieldValue FieldValues::fromDictionary(const FieldDefinition& field, const QString& format,
                                       const Person* person) const {
    const QHash<QString, QString>& values = person ? person->values : facts_.facts().values;
    if (const auto found = values.constFind(field.id); found != values.constEnd()) {
        return known(writer_.field(field, *found, format, person));
    }
    FieldValue value;
    if (field.ask) {
        value.missing = MissingField{field.id, person ? person->id : QString()};
    }
    return value;
}

FieldValue FieldValues::fromAddress(const QString& which, const FieldKey& attribute) const {
    if (which == "city"_L1) {
        return knownUnlessEmpty(cityName());
    }
    Address address = facts_.facts().addresses.value(which);
    if (address.isEmpty() && which == "new"_L1 && !isMoving()) {
        address = facts_.facts().addresses.value(u"current"_s); // nobody moves: the new address is the one there is
    }
    if (!address.isEmpty()) {
        return known(ValueWriter::text(partOf(address, attribute.source), attribute.format));
    }
    // The card of somebody who just moved still says where they lived.
    const Person* visitor = holder(u"visitor"_s);
    const bool fromCard =
        which == "old"_L1 && attribute.source == "one_line"_L1 && isMoving() && visitor && visitor->fromCard;
    return fromCard ? knownUnlessEmpty(visitor->address) : FieldValue{};
}

FieldValue FieldValues::addressOf(const Person& person) const {
    const Address next = facts_.facts().addresses.value(u"new"_s);
    if (isMoving() && person.moves && !next.isEmpty()) {
        return known(next.oneLine());
    }
    if (!person.address.isEmpty()) {
        return known(person.address);
    }
    return livesHere(person) ? knownUnlessEmpty(facts_.facts().addresses.value(u"current"_s).oneLine()) : FieldValue{};
}

/// Whom the papers are for: the city of the overlay, else the one that somebody leaves, moves to or lives in.
QString FieldValues::cityName() const {
    const LifeEvent* event = facts_.catalogue().event(facts_.facts().event);
    QString name = facts_.catalogue().municipality.name.japanese();
    for (const QString& which : {event && event->leaving ? u"old"_s : u"new"_s, u"current"_s}) {
        if (name.isEmpty()) {
            name = facts_.facts().addresses.value(which).municipality;
        }
    }
    return name;
}

/// Whoever comes for a household is not of it, unless they say so.
bool FieldValues::livesHere(const Person& person) const {
    static const QStringList outsiders{u"agent"_s, u"legal_rep"_s, u"relative"_s, u"undertaker"_s};
    const bool outsider = person.id == facts_.facts().visitor && outsiders.contains(facts_.facts().visitorRole);
    return person.moves && !outsider;
}

const Person* FieldValues::holder(const QString& role) const {
    if (role == "subject"_L1) {
        return facts_.facts().person(plan_.subject);
    }
    return role == "spouse"_L1 ? spouse() : facts_.role(role);
}

const Person* FieldValues::spouse() const {
    const Person* claimant = facts_.role(u"claimant"_s);
    if (!claimant) {
        return nullptr;
    }
    const FactValue couple = facts_.ofCase(u"spouses"_s).value;
    const auto* ids = std::get_if<QStringList>(&couple);
    for (const Person& person : facts_.facts().persons) {
        const bool named = ids && ids->contains(claimant->id) && ids->contains(person.id);
        // Relationships are told from the head of the household, so only a couple with the head in it can be read from
        // them.
        const bool ofHead = (claimant->relationship == u"世帯主" && isSpouseWord(person.relationship)) ||
                            (isSpouseWord(claimant->relationship) && person.relationship == u"世帯主");
        if (&person != claimant && (named || (!ids && ofHead))) {
            return &person;
        }
    }
    return nullptr;
}

bool FieldValues::isMinor(const Person& person) const {
    const deciding::KnownFact age = facts_.ofPerson(person, u"age"_s);
    return age.range && age.range->high < 18; // 民法4条
}

bool FieldValues::isMoving() const {
    const LifeEvent* event = facts_.catalogue().event(facts_.facts().event);
    return event && event->moving;
}

std::vector<const Person*> FieldValues::personList(const QString& list) const {
    std::vector<const Person*> persons;
    const deciding::KnownFact named = facts_.roleIds(list); // heirs, spouses; nothing for the others
    const auto* ids = std::get_if<QStringList>(&named.value);
    for (const Person& person : facts_.facts().persons) {
        const bool foreign = facts_.ofPerson(person, u"japanese"_s).value == FactValue(false);
        const bool listed = (ids && ids->contains(person.id)) || list == "household"_L1 ||
                            (list == "movers"_L1 && person.moves) || (list == "foreigners"_L1 && foreign) ||
                            (list == "minors"_L1 && isMinor(person)) ||
                            (list == "subjects"_L1 && plan_.persons.contains(person.id)) ||
                            (list == "children"_L1 && facts_.ofPerson(person, u"child"_s).value == FactValue(true));
        if (listed) {
            persons.push_back(&person);
        }
    }
    return persons;
}

} // namespace kakanai::procedures::filling
