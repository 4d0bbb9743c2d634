#include "app/procedures/engine.h"
#include "app/procedures/loading/core_facts.h"
#include "app/procedures/loading/record_set.h"
#include "app/procedures/loading/records/record_files.h"
#include "app/procedures/loading/references.h"
#include "app/procedures/loading/self_tests.h"
#include "app/procedures/loading/translations.h"

namespace kakanai::procedures {

using namespace Qt::StringLiterals;
using namespace loading;

namespace {

/// Reads each record; those that add no error are kept.
template<class Read>
auto drafts(const std::vector<TextTree>& records, Findings& findings, Read read) {
    std::vector<Draft<decltype(read(records.front(), findings))>> kept;
    for (const TextTree& record : records) {
        const int before = findings.errors();
        auto value = read(record, findings);
        if (findings.errors() == before) {
            kept.push_back({std::move(value), &record});
        }
    }
    return kept;
}

template<class T>
void append(std::vector<T>& into, std::vector<Draft<T>> drafts) {
    for (Draft<T>& draft : drafts) {
        into.push_back(std::move(draft.value));
    }
}

void readVocabulary(const RecordSet& records, CatalogueDraft& draft, Findings& findings) {
    const auto factsOf = [&](const std::vector<TextTree>& trees, Scope scope) {
        append(draft.catalogue.facts, drafts(trees, findings, [scope](const TextTree& tree, Findings& said) {
                   return readFact(tree, scope, said);
               }));
    };
    factsOf(records.caseFacts, Scope::Case);
    factsOf(records.householdFacts, Scope::Household);
    factsOf(records.personFacts, Scope::Person);
    append(draft.catalogue.fields, drafts(records.fields, findings, readField));
    append(draft.catalogue.departments, drafts(records.departments, findings, readDepartment));
    if (records.calendar.kind != TextTree::Kind::Nothing) {
        draft.catalogue.calendar = readCalendar(records.calendar, findings);
    }
    if (records.overlay.kind != TextTree::Kind::Nothing) {
        draft.catalogue.municipality = readMunicipality(records.overlay, findings);
    }
}

} // namespace

LoadedCatalogue loadCatalogue(const QString& folder, const QString& overlay, const QString& language) {
    Findings findings(language);
    RecordSet records = readFolder(folder, false, findings);
    if (!overlay.isEmpty()) {
        layOver(records, readFolder(overlay, true, findings), findings);
    }
    CatalogueDraft draft;
    readVocabulary(records, draft, findings);
    append(draft.catalogue.relationships, drafts(records.relationships, findings, readRelationship));
    append(draft.catalogue.groups, drafts(records.groups, findings, readGroup));
    draft.events = drafts(records.events, findings, readEvent);
    QStringList events;
    for (const Draft<LifeEvent>& event : draft.events) {
        events.append(event.value.id);
    }
    addCoreFacts(draft.catalogue, events);
    draft.questions = drafts(records.questions, findings, readQuestion);
    draft.forms = drafts(records.forms, findings, readForm);
    draft.procedures = drafts(records.procedures, findings, readProcedure);
    settleReferences(draft, findings);
    append(draft.catalogue.languages, drafts(records.languages, findings, readLanguage));
    addTranslations(draft.catalogue, records, findings);
    for (const Draft<Procedure>& procedure : draft.procedures) {
        if (const Procedure* kept = draft.catalogue.procedure(procedure.value.id)) {
            runSelfTests(*kept, *procedure.tree, draft.catalogue, findings);
        }
    }
    return {std::move(draft.catalogue), findings.take()};
}

} // namespace kakanai::procedures
