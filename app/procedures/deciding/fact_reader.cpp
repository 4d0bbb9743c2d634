#include "app/procedures/deciding/fact_reader.h"

#include "app/procedures/deciding/fact_path.h"

namespace kakanai::procedures::deciding {

using namespace Qt::StringLiterals;

namespace {

/// Children in the sense of most laws on them: until the end of the fiscal year in which they become 18.
constexpr int lastAgeOfChildren = 18;

KnownFact known(FactValue value) {
    return {std::move(value), {}, {}};
}

KnownFact unknown(Scope scope, const QString& person, const QString& fact) {
    return {{}, {}, {OpenFact{scope, person, fact}}};
}

KnownFact textOf(const QString& text, Scope scope, const QString& person, const QString& fact) {
    return text.isEmpty() ? unknown(scope, person, fact) : known(text);
}

KnownFact lookUp(const Facts& facts, Scope scope, const QString& person, const QString& id) {
    const auto found = facts.constFind(id);
    const bool told = found != facts.constEnd() && !std::holds_alternative<std::monostate>(*found);
    return told ? known(*found) : unknown(scope, person, id);
}

} // namespace

KnownFact FactReader::read(const QString& name, const Person* subject) const {
    const FactPath path = FactPath::parse(name);
    if (path.ofCase()) {
        return ofCase(path.id);
    }
    if (path.ofHousehold()) {
        return ofHousehold(path.id);
    }
    if (path.ofSubject()) {
        return subject ? ofPerson(*subject, path.id) : KnownFact{};
    }
    if (const Person* named = role(path.holder)) {
        return ofPerson(*named, path.id);
    }
    KnownFact nobody = roleIds(path.holder);
    nobody.value = {};
    return nobody;
}

KnownFact FactReader::ofCase(const QString& id) const {
    if (id == "event"_L1) {
        return textOf(case_.event, Scope::Case, {}, id);
    }
    if (id == "event_date"_L1) {
        if (!case_.eventDate && !isDated()) {
            return known(base::PartialDate::from(case_.today));
        }
        return case_.eventDate ? known(*case_.eventDate) : unknown(Scope::Case, {}, id);
    }
    if (id == "today"_L1) {
        return known(base::PartialDate::from(case_.today));
    }
    if (id == "visitor_role"_L1) {
        return textOf(case_.visitorRole, Scope::Case, {}, id);
    }
    if (id == "visitor"_L1) {
        return textOf(case_.visitor, Scope::Case, {}, id);
    }
    KnownFact fact = lookUp(case_.facts, Scope::Case, {}, id);
    if (!fact.isKnown()) {
        const FactDefinition* definition = catalogue_.fact(Scope::Case, id);
        if (definition && !definition->defaultsTo.isEmpty() && definition->defaultsTo != id) {
            return ofCase(definition->defaultsTo);
        }
    }
    return fact;
}

KnownFact FactReader::ofHousehold(const QString& id) const {
    return lookUp(case_.household, Scope::Household, {}, id);
}

KnownFact FactReader::ofPerson(const Person& person, const QString& id) const {
    if (id == "age"_L1 || id == "fy_age"_L1) {
        return age(person, id == "fy_age"_L1);
    }
    if (id == "child"_L1) {
        return child(person);
    }
    if (id == "moves"_L1) {
        return known(person.moves);
    }
    if (id == "relationship"_L1) {
        return textOf(person.relationship, Scope::Person, person.id, id);
    }
    if (id == "sex"_L1) {
        return textOf(person.sex, Scope::Person, person.id, id);
    }
    if (id == "insurance_last"_L1) {
        return lastInsurance(person);
    }
    if (id == "birth_date"_L1) {
        return person.birthDate ? known(*person.birthDate) : unknown(Scope::Person, person.id, id);
    }
    return lookUp(person.facts, Scope::Person, person.id, id);
}

bool FactReader::isDated() const {
    const LifeEvent* event = catalogue_.event(case_.event);
    return !event || event->dated;
}

std::pair<QDate, QDate> FactReader::eventDays() const {
    if (case_.eventDate) {
        if (const auto day = case_.eventDate->date()) {
            return {*day, *day};
        }
        const int month = case_.eventDate->month;
        const QDate first(case_.eventDate->year, month == 0 ? 1 : month, 1);
        return {first, month == 0 ? QDate(first.year(), 12, 31) : first.addDays(first.daysInMonth() - 1)};
    }
    if (!isDated()) {
        return {case_.today, case_.today};
    }
    // Nobody notifies what happened long ago or lies far ahead; within these years an age is decided where it can be.
    return {case_.today.addYears(-2), case_.today.addYears(1)};
}

KnownFact FactReader::age(const Person& person, bool atFiscalYearEnd) const {
    KnownFact fact;
    if (!person.birthDate) {
        return unknown(Scope::Person, person.id, u"birth_date"_s);
    }
    auto [first, last] = eventDays();
    if (atFiscalYearEnd) {
        first = endOfFiscalYear(first);
        last = endOfFiscalYear(last);
    }
    fact.range = agesBetween(*person.birthDate, first, last);
    if (!case_.eventDate && isDated()) {
        fact.open.push_back({Scope::Case, {}, u"event_date"_s});
    }
    return fact;
}

KnownFact FactReader::child(const Person& person) const {
    KnownFact fact = age(person, true);
    const Tri is = fact.range ? atMost(*fact.range, lastAgeOfChildren) : Tri::Unknown;
    fact.range.reset();
    if (is != Tri::Unknown) {
        fact.value = is == Tri::Yes;
    }
    return fact;
}

/// Whoever dies or leaves had the insurance "before" if that was told, else the one they name.
KnownFact FactReader::lastInsurance(const Person& person) const {
    KnownFact before = ofPerson(person, u"insurance_before"_s);
    if (before.isKnown()) {
        return before;
    }
    KnownFact now = ofPerson(person, u"insurance"_s);
    now.open.insert(now.open.end(), before.open.begin(), before.open.end());
    return now;
}

/// The register names the couple husband and wife (戸籍法施行規則 別表); a couple whose sexes are not told stands in
/// the order it was given.
KnownFact FactReader::spouseOfSex(QLatin1StringView sex) const {
    KnownFact couple = ofCase(u"spouses"_s);
    const auto* ids = std::get_if<QStringList>(&couple.value);
    if (!ids) {
        return couple;
    }
    for (const QString& id : *ids) {
        const Person* person = case_.person(id);
        if (person && person->sex == sex) {
            return known(QStringList{id});
        }
    }
    const qsizetype place = sex == "male"_L1 ? 0 : 1;
    const Person* person = place < ids->size() ? case_.person(ids->at(place)) : nullptr;
    const bool told = person && (person->sex == "male"_L1 || person->sex == "female"_L1);
    return known(person && !told ? QStringList{person->id} : QStringList());
}

KnownFact FactReader::roleIds(const QString& role) const {
    if (role == "husband"_L1 || role == "wife"_L1) {
        return spouseOfSex(role == "husband"_L1 ? "male"_L1 : "female"_L1);
    }
    KnownFact fact = catalogue_.fact(Scope::Household, role) ? ofHousehold(role) : ofCase(role);
    if (const QString* id = std::get_if<QString>(&fact.value)) {
        fact.value = QStringList{*id};
    }
    return fact;
}

const Person* FactReader::role(const QString& role) const {
    const KnownFact named = roleIds(role);
    const auto* ids = std::get_if<QStringList>(&named.value);
    return ids && ids->size() == 1 ? case_.person(ids->front()) : nullptr;
}

bool FactReader::isGivenUp(const OpenFact& fact) const {
    const Person* person = fact.scope == Scope::Person ? case_.person(fact.person) : nullptr;
    const Facts& facts = person ? person->facts : fact.scope == Scope::Household ? case_.household : case_.facts;
    return facts.contains(fact.fact);
}

} // namespace kakanai::procedures::deciding
