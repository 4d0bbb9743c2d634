#include "app/visit/actions.h"

#include "app/visit/action_help.h"
#include "app/visit/questions.h"
#include "app/visit/visit_json.h"

namespace kakanai::visit::actions {
namespace {

void remember(Visit& visit) {
    visit.corrections.push_back({visit.facts, visit.added, visit.removed, visit.reasons, visit.identity});
}

} // namespace

const Action keepList{"keepList", [](const Context&, Visit& visit, const Event& event) {
                          visit.waiting = as<ListLoaded>(event).visits;
                          visit.waitingNames = as<ListLoaded>(event).names;
                      }};

const Action openReceipt{"openReceipt", [](const Context&, Visit& visit, const Event& event) {
                             visit.step = Opening{as<VisitChosen>(event).receipt};
                         }};

const Action noteCodePart{"noteCodePart", [](const Context&, Visit& visit, const Event& event) {
                              visit.codeSeen = as<CodePartTaken>(event).seen;
                              visit.codeOf = as<CodePartTaken>(event).of;
                          }};

const Action openCode{"openCode", [](const Context&, Visit& visit, const Event& event) {
                          const auto& taken = as<CodeTaken>(event);
                          visit.codeSeen = 0;
                          visit.codeOf = 0;
                          visit.step = Opening{taken.receipt, taken.alert};
                      }};

const Action tellCodeFailed{"tellCodeFailed", [](const Context&, Visit& visit, const Event& event) {
                                visit.codeSeen = 0;
                                visit.codeOf = 0;
                                visit.trouble = as<CodeFailed>(event).problem;
                            }};

const Action openVisit{"openVisit", [](const Context& context, Visit& visit, const Event& event) {
                           Visit stored = *readVisit(as<VisitLoaded>(event).visit);
                           const Opening opening = std::get<Opening>(visit.step);
                           stored.id = visit.id;
                           stored.place = Place::Counter;
                           stored.language = visit.language;
                           stored.waiting = visit.waiting;
                           stored.waitingNames = visit.waitingNames;
                           stored.receipt = opening.receipt;
                           stored.trouble = opening.alert;
                           stored.revision = as<VisitLoaded>(event).revision;
                           stored.step = visit.step;
                           stored.decisions = currentDecisions(context, stored);
                           visit = std::move(stored);
                       }};

const Action tellUnreadable{"tellUnreadable", [](const Context&, Visit& visit, const Event&) {
                                visit.trouble = base::Problem(base::ProblemCode::StoreDamaged);
                            }};

const Action correctFact{"correctFact", [](const Context& context, Visit& visit, const Event& event) {
                             const auto& corrected = as<FactCorrected>(event);
                             remember(visit);
                             if (const procedures::Question* question =
                                     context.catalogue.question(corrected.question)) {
                                 procedures::enterAnswer(visit.facts, *question, corrected.person, corrected.value);
                             }
                             visit.decisions = currentDecisions(context, visit);
                         }};

const Action correctPerson{"correctPerson", [](const Context& context, Visit& visit, const Event& event) {
                               const procedures::Person& corrected = as<PersonCorrected>(event).person;
                               remember(visit);
                               if (procedures::Person* person = visit.facts.person(corrected.id)) {
                                   *person = corrected;
                                   person->relationship = context.catalogue.relationship(corrected.relationship);
                               }
                               visit.decisions = currentDecisions(context, visit);
                           }};

const Action addProcedure{"addProcedure", [](const Context& context, Visit& visit, const Event& event) {
                              const auto& added = as<ProcedureAdded>(event);
                              if (!context.catalogue.procedure(added.procedure)) {
                                  return;
                              }
                              remember(visit);
                              visit.removed.removeAll(added.procedure);
                              if (!visit.added.contains(added.procedure)) {
                                  visit.added << added.procedure;
                              }
                              visit.reasons.insert(added.procedure, added.reason);
                              visit.decisions = currentDecisions(context, visit);
                          }};

const Action removeProcedure{"removeProcedure", [](const Context& context, Visit& visit, const Event& event) {
                                 const auto& removed = as<ProcedureRemoved>(event);
                                 if (!context.catalogue.procedure(removed.procedure)) {
                                     return;
                                 }
                                 remember(visit);
                                 visit.added.removeAll(removed.procedure);
                                 if (!visit.removed.contains(removed.procedure)) {
                                     visit.removed << removed.procedure;
                                 }
                                 visit.reasons.insert(removed.procedure, removed.reason);
                                 visit.decisions = currentDecisions(context, visit);
                             }};

const Action correctField{"correctField", [](const Context& context, Visit& visit, const Event& event) {
                              remember(visit);
                              enterField.apply(context, visit, event);
                              visit.decisions = currentDecisions(context, visit);
                          }};

const Action correctMove{"correctMove", [](const Context& context, Visit& visit, const Event& event) {
                             remember(visit);
                             enterMove.apply(context, visit, event);
                             visit.decisions = currentDecisions(context, visit);
                         }};

const Action undoCorrection{"undoCorrection", [](const Context& context, Visit& visit, const Event&) {
                                Correctable before = std::move(visit.corrections.back());
                                visit.corrections.pop_back();
                                visit.facts = std::move(before.facts);
                                visit.added = before.added;
                                visit.removed = before.removed;
                                visit.reasons = before.reasons;
                                visit.identity = before.identity;
                                visit.decisions = currentDecisions(context, visit);
                            }};

const Action recordIdentity{"recordIdentity", [](const Context&, Visit& visit, const Event& event) {
                                remember(visit);
                                visit.identity = as<IdentityRecorded>(event).check;
                            }};

const Action keepSealed{"keepSealed", [](const Context&, Visit& visit, const Event& event) {
                            visit.documents = as<Sealed>(event).documents;
                            visit.sealed = true;
                        }};

} // namespace kakanai::visit::actions
