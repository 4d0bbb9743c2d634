#include "app/procedures/deciding/decide_procedure.h"
#include "app/procedures/deciding/rule_evaluation.h"
#include "app/procedures/filling/form_facts.h"

namespace kakanai::procedures {

namespace {

/// A form that only some need hangs on facts of its own.
void askForForms(const Procedure& procedure, const Decision& row, const deciding::FactReader& facts,
                 deciding::OpenQuestions& questions) {
    if (row.outcome != Outcome::Need) {
        return;
    }
    const auto ask = [&](const Person* person) {
        for (const Rule& when : procedure.formWhen) {
            const deciding::Verdict verdict = deciding::evaluate(when, facts, person);
            if (verdict.result == Tri::Unknown) {
                std::ranges::for_each(verdict.open, [&](const auto& fact) { questions.ask(fact); });
            }
        }
    };
    if (row.persons.isEmpty()) {
        ask(nullptr);
    }
    for (const QString& id : row.persons) {
        ask(facts.facts().person(id));
    }
}

} // namespace

Decisions decide(const Catalogue& catalogue, const Case& facts, bool all) {
    const deciding::FactReader reader(catalogue, facts);
    deciding::OpenQuestions questions(reader);
    Decisions decisions;
    for (const Procedure& procedure : catalogue.procedures) {
        if (!procedure.events.contains(facts.event) || !procedure.validity.includes(facts.today)) {
            continue;
        }
        for (Decision& row : deciding::decideProcedure(procedure, reader, questions)) {
            if (all || row.outcome != Outcome::No) {
                decisions.rows.push_back(std::move(row));
            }
        }
    }
    for (const Decision& row : decisions.rows) {
        askForForms(*catalogue.procedure(row.procedure), row, reader, questions);
    }
    for (const DocumentPlan& plan : planDocuments(catalogue, facts, decisions, {})) {
        for (const deciding::OpenFact& fact : filling::openFacts(reader, plan)) {
            questions.ask(fact);
        }
    }
    decisions.questions = questions.take();
    return decisions;
}

} // namespace kakanai::procedures
