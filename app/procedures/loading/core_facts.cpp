#include "app/procedures/loading/core_facts.h"

namespace kakanai::procedures::loading {

using namespace Qt::StringLiterals;

void addCoreFacts(Catalogue& catalogue, const QStringList& events) {
    const QStringList roles{u"self"_s,      u"head"_s,     u"member"_s,    u"agent"_s,
                            u"legal_rep"_s, u"relative"_s, u"undertaker"_s};
    const QStringList sexes{u"male"_s, u"female"_s, u"notApplicable"_s, u"notKnown"_s};
    const FactDefinition core[] = {
        {u"event"_s, Scope::Case, FactType::Choice, events, false, {}},
        {u"event_date"_s, Scope::Case, FactType::Date, {}, false, {}},
        {u"today"_s, Scope::Case, FactType::Date, {}, false, {}},
        {u"visitor"_s, Scope::Case, FactType::PersonRef, {}, false, {}},
        {u"visitor_role"_s, Scope::Case, FactType::Choice, roles, false, {}},
        {u"age"_s, Scope::Person, FactType::Number, {}, true, {}},
        {u"fy_age"_s, Scope::Person, FactType::Number, {}, true, {}},
        {u"child"_s, Scope::Person, FactType::YesNo, {}, true, {}},
        {u"moves"_s, Scope::Person, FactType::YesNo, {}, false, {}},
        {u"birth_date"_s, Scope::Person, FactType::Date, {}, false, {}},
        {u"relationship"_s, Scope::Person, FactType::Text, {}, false, {}},
        {u"sex"_s, Scope::Person, FactType::Choice, sexes, false, {}},
    };
    // The events are those of events.yaml, so that a new one is written in one place.
    for (FactDefinition& known : catalogue.facts) {
        if (known.scope == Scope::Case && known.id == "event"_L1) {
            known.choices += events;
            known.choices.removeDuplicates();
        }
    }
    for (const FactDefinition& fact : core) {
        if (!catalogue.fact(fact.scope, fact.id)) {
            catalogue.facts.push_back(fact);
        }
    }
}

} // namespace kakanai::procedures::loading
