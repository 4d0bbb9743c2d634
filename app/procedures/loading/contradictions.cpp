#include "app/procedures/loading/contradictions.h"

#include "app/procedures/deciding/fact_path.h"

#include <limits>

namespace kakanai::procedures::loading {

namespace {

/// What conditions side by side leave of one fact.
struct Left {
    std::optional<QStringList> values; ///< of a choice or yes-no; nothing: any
    int low = std::numeric_limits<int>::min();
    int high = std::numeric_limits<int>::max();

    bool isEmpty() const { return (values && values->isEmpty()) || low > high; }

    void keep(const QStringList& only) {
        if (!values) {
            values = only;
            return;
        }
        values->removeIf([&](const QString& value) { return !only.contains(value); });
    }
};

QStringList allValues(const Catalogue& catalogue, const QString& name) {
    const FactPath path = FactPath::parse(name);
    const Scope scope = path.ofCase() ? Scope::Case : path.ofHousehold() ? Scope::Household : Scope::Person;
    const FactDefinition* fact = catalogue.fact(scope, path.id);
    if (!fact || fact->type == FactType::Set) {
        return {};
    }
    return fact->type == FactType::YesNo ? QStringList{QStringLiteral("yes"), QStringLiteral("no")} : fact->choices;
}

bool comparesValues(const Rule& rule) {
    return rule.kind == Rule::Kind::Is || rule.kind == Rule::Kind::In;
}

void narrow(QHash<QString, Left>& facts, const Rule& rule, const Catalogue& catalogue) {
    if (comparesValues(rule)) {
        facts[rule.fact].keep(rule.values);
    } else if (rule.kind == Rule::Kind::AtLeast) {
        Left& left = facts[rule.fact];
        left.low = std::max(left.low, rule.number);
    } else if (rule.kind == Rule::Kind::AtMost) {
        Left& left = facts[rule.fact];
        left.high = std::min(left.high, rule.number);
    } else if (rule.kind == Rule::Kind::Not && comparesValues(rule.parts.front())) {
        const Rule& inner = rule.parts.front();
        QStringList others = allValues(catalogue, inner.fact);
        if (!others.isEmpty()) {
            others.removeIf([&](const QString& value) { return inner.values.contains(value); });
            facts[inner.fact].keep(others);
        }
    }
}

} // namespace

bool isContradictory(const Rule& rule, const Catalogue& catalogue) {
    const auto contradictory = [&](const Rule& part) { return isContradictory(part, catalogue); };
    switch (rule.kind) {
    case Rule::Kind::All: {
        QHash<QString, Left> facts;
        std::ranges::for_each(rule.parts, [&](const Rule& part) { narrow(facts, part, catalogue); });
        return std::ranges::any_of(facts, &Left::isEmpty) || std::ranges::any_of(rule.parts, contradictory);
    }
    case Rule::Kind::Any:
        return std::ranges::all_of(rule.parts, contradictory);
    case Rule::Kind::ExistsPerson:
    case Rule::Kind::CountAtLeast:
        return isContradictory(rule.parts.front(), catalogue);
    case Rule::Kind::Always:
    case Rule::Kind::Not:
    case Rule::Kind::Is:
    case Rule::Kind::In:
    case Rule::Kind::Has:
    case Rule::Kind::AtLeast:
    case Rule::Kind::AtMost:
    case Rule::Kind::IsPerson:
    case Rule::Kind::CountAtMost:
        return false;
    }
    std::unreachable();
}

} // namespace kakanai::procedures::loading
