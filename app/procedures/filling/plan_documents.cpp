#include "app/procedures/deciding/rule_evaluation.h"
#include "app/procedures/engine.h"

namespace kakanai::procedures {

using namespace Qt::StringLiterals;

namespace {

constexpr auto guide = "guide"_L1;

struct Wish {
    const Procedure* procedure;
    QStringList persons;
};

int windowOrder(const Catalogue& catalogue, const Procedure& procedure) {
    const Department* department = catalogue.department(procedure.department);
    return department ? department->order : std::numeric_limits<int>::max();
}

/// Persons of an added procedure: those it may concern; failing that, whoever stands at the counter.
QStringList personsOfAdded(const Case& facts, const Decisions& decisions, const Procedure& procedure) {
    QStringList persons;
    for (const Decision& row : decisions.rows) {
        if (row.procedure == procedure.id && row.outcome != Outcome::No) {
            persons += row.persons;
        }
    }
    if (persons.isEmpty() && procedure.appliesTo == Scope::Person) {
        const Person* visitor = facts.person(facts.visitor);
        if (!visitor && !facts.persons.empty()) {
            visitor = &facts.persons.front();
        }
        return visitor ? QStringList{visitor->id} : QStringList();
    }
    return persons;
}

/// What gets its forms, in walking order of the departments.
std::vector<Wish> wishes(const Catalogue& catalogue, const Case& facts, const Decisions& decisions,
                         const QStringList& added) {
    std::vector<Wish> all;
    for (const Decision& row : decisions.rows) {
        const Procedure* procedure = catalogue.procedure(row.procedure);
        if (procedure && row.outcome == Outcome::Need) {
            all.push_back({procedure, row.persons});
        }
    }
    for (const QString& id : added) {
        const Procedure* procedure = catalogue.procedure(id);
        const bool needed = std::ranges::any_of(all, [&](const Wish& wish) { return wish.procedure == procedure; });
        if (procedure && !needed) {
            all.push_back({procedure, personsOfAdded(facts, decisions, *procedure)});
        }
    }
    std::ranges::stable_sort(all, {}, [&](const Wish& wish) { return windowOrder(catalogue, *wish.procedure); });
    return all;
}

void addPersons(QStringList& persons, const QStringList& more) {
    for (const QString& person : more) {
        if (!persons.contains(person)) {
            persons.append(person);
        }
    }
}

void planForm(std::vector<DocumentPlan>& plans, const FormDefinition& form, const QStringList& persons) {
    const auto planned = [&](const QString& subject) {
        return std::ranges::find_if(
            plans, [&](const DocumentPlan& plan) { return plan.form == form.id && plan.subject == subject; });
    };
    if (form.per != FormPer::Person) {
        const auto existing = planned({});
        addPersons(existing == plans.end() ? plans.emplace_back(DocumentPlan{form.id, {}, {}}).persons
                                           : existing->persons,
                   persons);
        return;
    }
    for (const QString& person : persons) {
        if (planned(person) == plans.end()) {
            plans.push_back({form.id, {person}, person});
        }
    }
}

/// Those of a procedure's persons who need the form; nothing if none does. While that is not known no form is made, and
/// it is asked (decide.cpp).
std::optional<QStringList> personsFor(const Procedure& procedure, const QString& form, const QStringList& persons,
                                      const deciding::FactReader& facts) {
    const auto when = procedure.formWhen.constFind(form);
    if (when == procedure.formWhen.constEnd()) {
        return persons;
    }
    const auto needs = [&](const Person* person) {
        return deciding::evaluate(*when, facts, person).result == Tri::Yes;
    };
    if (persons.isEmpty()) {
        return needs(nullptr) ? std::optional(QStringList()) : std::nullopt;
    }
    QStringList kept = persons;
    kept.removeIf([&](const QString& id) { return !needs(facts.facts().person(id)); });
    return kept.isEmpty() ? std::nullopt : std::optional(kept);
}

} // namespace

std::vector<DocumentPlan> planDocuments(const Catalogue& catalogue, const Case& facts, const Decisions& decisions,
                                        const QStringList& added) {
    const deciding::FactReader reader(catalogue, facts);
    std::vector<DocumentPlan> plans;
    for (const Wish& wish : wishes(catalogue, facts, decisions, added)) {
        for (const QString& id : wish.procedure->forms) {
            if (const FormDefinition* form = catalogue.form(id, facts.today); form && id != guide) {
                const auto persons = personsFor(*wish.procedure, id, wish.persons, reader);
                if (persons) {
                    planForm(plans, *form, *persons);
                }
            }
        }
    }
    for (DocumentPlan& plan : plans) {
        std::ranges::stable_sort(plan.persons, {}, [&](const QString& id) {
            return std::ranges::find(facts.persons, id, &Person::id) - facts.persons.begin();
        });
    }
    if (catalogue.form(guide, facts.today)) {
        plans.push_back({guide, {}, {}});
    }
    return plans;
}

std::vector<DocumentPlan> copiesOf(const FormDefinition& form, const DocumentPlan& plan) {
    if (form.per != FormPer::Pages || plan.persons.isEmpty()) {
        return {plan};
    }
    std::vector<DocumentPlan> copies;
    for (const QString& person : plan.persons) {
        copies.push_back({plan.form, {person}, person});
    }
    return copies;
}

QString documentFileName(const DocumentPlan& plan) {
    return plan.subject.isEmpty() ? plan.form + u".pdf"_s : plan.form + u'-' + plan.subject + u".pdf"_s;
}

} // namespace kakanai::procedures
