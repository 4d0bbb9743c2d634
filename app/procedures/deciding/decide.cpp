#include "app/procedures/deciding/decide_procedure.h"
#include "app/procedures/filling/form_facts.h"

namespace kakanai::procedures {

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
    for (const DocumentPlan& plan : planDocuments(catalogue, facts, decisions, {})) {
        for (const deciding::OpenFact& fact : filling::openFacts(reader, plan)) {
            questions.ask(fact);
        }
    }
    decisions.questions = questions.take();
    return decisions;
}

} // namespace kakanai::procedures
