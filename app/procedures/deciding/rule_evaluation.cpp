#include "app/procedures/deciding/rule_evaluation.h"

#include "app/procedures/deciding/fact_path.h"

namespace kakanai::procedures::deciding {

using namespace Qt::StringLiterals;

namespace {

Tri tri(bool yes) {
    return yes ? Tri::Yes : Tri::No;
}

/// The value as rules write it.
QString written(const FactValue& value) {
    if (const bool* yes = std::get_if<bool>(&value)) {
        return *yes ? u"yes"_s : u"no"_s;
    }
    if (const int* number = std::get_if<int>(&value)) {
        return QString::number(*number);
    }
    if (const auto* date = std::get_if<base::PartialDate>(&value)) {
        return date->toIso();
    }
    const QString* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

Tri compareRange(const Rule& rule, Range range) {
    if (rule.kind == Rule::Kind::AtLeast) {
        return atLeast(range, rule.number);
    }
    if (rule.kind == Rule::Kind::AtMost) {
        return atMost(range, rule.number);
    }
    Tri result = Tri::No;
    for (const QString& value : rule.values) {
        result = either(result, equals(range, value.toInt()));
    }
    return result;
}

Tri compareValue(const Rule& rule, const FactValue& value) {
    if (const int* number = std::get_if<int>(&value)) {
        return compareRange(rule, {*number, *number});
    }
    if (const QStringList* set = std::get_if<QStringList>(&value)) {
        return tri(std::ranges::any_of(rule.values, [&](const QString& wanted) { return set->contains(wanted); }));
    }
    return tri(rule.values.contains(written(value)));
}

FactValue noneOf(FactType type) {
    switch (type) {
    case FactType::YesNo:
        return false;
    case FactType::Number:
        return 0;
    case FactType::Set:
    case FactType::PersonList:
        return QStringList();
    case FactType::Choice:
        return u"none"_s;
    case FactType::Date:
    case FactType::PersonRef:
    case FactType::Text:
        break;
    }
    return {};
}

/// What goes without saying: told nothing about a person, some facts are none of them.
FactValue impliedNone(const QString& name, const FactReader& facts, const Person* subject) {
    const FactPath path = FactPath::parse(name);
    if (path.ofCase() || path.ofHousehold()) {
        return {};
    }
    const FactDefinition* definition = facts.catalogue().fact(Scope::Person, path.id);
    const Person* person = path.ofSubject() ? subject : facts.role(path.holder);
    const bool none = definition && definition->noneWhen && person &&
                      evaluate(*definition->noneWhen, facts, person).result == Tri::Yes;
    return none ? noneOf(definition->type) : FactValue();
}

Verdict evaluateLeaf(const Rule& rule, const FactReader& facts, const Person* subject) {
    KnownFact fact = facts.read(rule.fact, subject);
    if (!fact.isKnown()) {
        fact.value = impliedNone(rule.fact, facts, subject);
    }
    if (!fact.isKnown()) {
        if (rule.kind == Rule::Kind::Has) {
            std::ranges::for_each(fact.open, [&](OpenFact& open) { open.values = rule.values; });
        }
        return {Tri::Unknown, std::move(fact.open)};
    }
    const Tri result = fact.range ? compareRange(rule, *fact.range) : compareValue(rule, fact.value);
    return {result, result == Tri::Unknown ? std::move(fact.open) : std::vector<OpenFact>()};
}

void join(Verdict& whole, Verdict part, Tri (*combine)(Tri, Tri)) {
    whole.result = combine(whole.result, part.result);
    whole.open.insert(whole.open.end(), std::make_move_iterator(part.open.begin()),
                      std::make_move_iterator(part.open.end()));
}

/// All and any, over the parts of a rule or over the persons of a case; ends as soon as it is settled.
template<class Range, class Evaluate>
Verdict combine(const Range& parts, bool all, Evaluate evaluatePart) {
    Verdict whole{tri(all), {}};
    for (const auto& part : parts) {
        join(whole, evaluatePart(part), all ? both : either);
        if (whole.result == tri(!all)) {
            return {whole.result, {}};
        }
    }
    return whole;
}

/// How many persons fulfil a rule lies between those who do and those who may.
Verdict count(const Rule& rule, const FactReader& facts) {
    Range persons{0, 0};
    Verdict whole;
    for (const Person& person : facts.facts().persons) {
        Verdict one = evaluate(rule.parts.front(), facts, &person);
        persons.low += one.result == Tri::Yes ? 1 : 0;
        persons.high += one.result == Tri::No ? 0 : 1;
        if (one.result == Tri::Unknown) {
            std::ranges::move(one.open, std::back_inserter(whole.open));
        }
    }
    whole.result = rule.kind == Rule::Kind::CountAtLeast ? atLeast(persons, rule.number) : atMost(persons, rule.number);
    return whole.result == Tri::Unknown ? std::move(whole) : Verdict{whole.result, {}};
}

Verdict isPerson(const Rule& rule, const FactReader& facts, const Person* subject) {
    KnownFact named = facts.roleIds(rule.values.front());
    const bool aboutSubject = rule.fact == "p"_L1;
    KnownFact left = aboutSubject ? KnownFact{subject ? FactValue(subject->id) : FactValue(), {}, {}}
                                  : facts.read(rule.fact, subject);
    if (!left.isKnown() || !named.isKnown()) {
        named.open.insert(named.open.end(), left.open.begin(), left.open.end());
        return {Tri::Unknown, std::move(named.open)};
    }
    return {tri(std::get<QStringList>(named.value).contains(written(left.value))), {}};
}

} // namespace

Verdict evaluate(const Rule& rule, const FactReader& facts, const Person* subject) {
    const auto evaluatePart = [&](const Rule& part) { return evaluate(part, facts, subject); };
    switch (rule.kind) {
    case Rule::Kind::Always:
        return {};
    case Rule::Kind::All:
        return combine(rule.parts, true, evaluatePart);
    case Rule::Kind::Any:
        return combine(rule.parts, false, evaluatePart);
    case Rule::Kind::Not: {
        Verdict inner = evaluate(rule.parts.front(), facts, subject);
        inner.result = opposite(inner.result);
        return inner;
    }
    case Rule::Kind::ExistsPerson:
        return combine(facts.facts().persons, false,
                       [&](const Person& person) { return evaluate(rule.parts.front(), facts, &person); });
    case Rule::Kind::CountAtLeast:
    case Rule::Kind::CountAtMost:
        return count(rule, facts);
    case Rule::Kind::IsPerson:
        return isPerson(rule, facts, subject);
    case Rule::Kind::Is:
    case Rule::Kind::In:
    case Rule::Kind::Has:
    case Rule::Kind::AtLeast:
    case Rule::Kind::AtMost:
        return evaluateLeaf(rule, facts, subject);
    }
    std::unreachable();
}

} // namespace kakanai::procedures::deciding
