#include "app/visit/actions.h"

#include "app/visit/action_help.h"
#include "app/visit/questions.h"

#include <map>

using namespace Qt::StringLiterals;

namespace kakanai::visit::actions {
namespace {

AskingQuestion questionOf(const QString& key) {
    const qsizetype slash = key.indexOf(u'/');
    return {key.first(slash), key.sliced(slash + 1)};
}

/// Furigana and relationship belong to the person itself, everything else to the values that forms want.
void enter(procedures::Case& facts, const QString& field, const QString& personId, const QString& value) {
    if (personId.isEmpty()) {
        facts.values.insert(field, value);
        return;
    }
    procedures::Person* person = facts.person(personId);
    if (!person) {
        return;
    }
    if (field == "kana"_L1) {
        person->kana = value;
    } else if (field == "relationship"_L1) {
        person->relationship = value;
    } else {
        person->values.insert(field, value);
    }
}

/// What may outlive the visit on the glass: a number, and the windows that wait for the person.
Erasing goodbye(const Context& context, const Visit& visit, ShowingReceipt showing) {
    std::map<int, QString> departments;
    for (const procedures::Decision& decision : visit.decisions.rows) {
        const auto* procedure = context.catalogue.procedure(decision.procedure);
        const auto* department = procedure ? context.catalogue.department(procedure->department) : nullptr;
        if (department && decision.outcome == procedures::Outcome::Need) {
            departments[department->order] = department->id;
        }
    }
    for (const auto& [order, id] : departments) {
        showing.departments << id;
    }
    return {std::move(showing)};
}

} // namespace

const Action answer{"answer", [](const Context& context, Visit& visit, const Event& event) {
                        const auto& asking = std::get<AskingQuestion>(visit.step);
                        if (const procedures::Question* question = context.catalogue.question(asking.question)) {
                            const auto& given = as<Answered>(event);
                            const QStringList persons =
                                given.everybody ? personsAsked(context, visit, asking) : QStringList{asking.person};
                            for (const QString& person : persons) {
                                procedures::enterAnswer(visit.facts, *question, person, given.answer);
                            }
                        }
                    }};

const Action askPrevious{"askPrevious", [](const Context&, Visit& visit, const Event&) {
                             visit.asked.removeLast();
                             visit.step = questionOf(visit.asked.last());
                         }};

const Action askLast{"askLast",
                     [](const Context&, Visit& visit, const Event&) { visit.step = questionOf(visit.asked.last()); }};

const Action forgetAsked{"forgetAsked", [](const Context&, Visit& visit, const Event&) { visit.asked.clear(); }};

const Action leaveQuestion{"leaveQuestion", [](const Context& context, Visit& visit, const Event&) {
                               const auto& asking = std::get<AskingQuestion>(visit.step);
                               if (isOpen(context, visit, asking)) {
                                   visit.asked.removeAll(askedKey(asking));
                               }
                           }};

const Action enterField{"enterField", [](const Context&, Visit& visit, const Event& event) {
                            if (const auto* corrected = std::get_if<FieldCorrected>(&event)) {
                                enter(visit.facts, corrected->field, corrected->person, corrected->value);
                                return;
                            }
                            const auto& entered = as<FieldEntered>(event);
                            enter(visit.facts, entered.field, entered.person, entered.value);
                        }};

const Action correct{"correct", [](const Context& context, Visit& visit, const Event& event) {
                         const auto& wanted = as<CorrectionWanted>(event);
                         visit.returnTo = kindOf(visit.step);
                         visit.step = *correctionTarget(context, visit, wanted);
                         if (wanted.step == StepKind::TypingPerson) {
                             visit.subject = wanted.person;
                         }
                         for (const procedures::MissingField& field : missingFields(context, visit)) {
                             if (std::find(visit.missing.begin(), visit.missing.end(), field) == visit.missing.end()) {
                                 visit.missing.push_back(field);
                             }
                         }
                     }};

const Action keepDocuments{
    "keepDocuments", [](const Context&, Visit& visit, const Event& event) {
        visit.documents = as<DocumentsMade>(event).documents;
        std::erase_if(visit.alerts,
                      [](const base::Problem& alert) { return alert.code() == base::ProblemCode::PaperTextOverflow; });
        for (const base::Problem& alert : as<DocumentsMade>(event).alerts) {
            if (std::find(visit.alerts.begin(), visit.alerts.end(), alert) == visit.alerts.end()) {
                visit.alerts.push_back(alert);
            }
        }
    }};

const Action tellDocumentsStale{"tellDocumentsStale", [](const Context&, Visit& visit, const Event& event) {
                                    visit.trouble = as<DocumentsFailed>(event).problem;
                                    visit.documents.clear();
                                    visit.sealed = false;
                                }};

const Action tellNoDocuments{"tellNoDocuments", [](const Context& context, Visit& visit, const Event& event) {
                                 tellDocumentsStale.apply(context, visit, event);
                                 withdrawReview.apply(context, visit, event);
                             }};

const Action turnPage{"turnPage", [](const Context&, Visit& visit, const Event& event) {
                          visit.step = Reviewing{as<PageTurned>(event).page};
                      }};

const Action confirmReview{"confirmReview", [](const Context&, Visit& visit, const Event&) { visit.reviewed = true; }};

const Action withdrawReview{"withdrawReview", [](const Context&, Visit& visit, const Event&) {
                                visit.reviewed = false;
                                visit.ink.clear();
                                visit.inkedDigests.clear();
                            }};

const Action keepInk{"keepInk", [](const Context&, Visit& visit, const Event& event) {
                         visit.ink = as<InkGiven>(event).strokes;
                         visit.inkedDigests.clear();
                         for (const Document& document : visit.documents) {
                             if (!visit.ink.empty()) {
                                 visit.inkedDigests.insert(document.fileName, document.digest);
                             }
                         }
                     }};

const Action noteHandOver{
    "noteHandOver", [](const Context& context, Visit& visit, const Event& event) {
        const auto& handed = as<HandedOver>(event);
        visit.step = goodbye(context, visit,
                             {.receipt = handed.receipt, .codes = handed.codes, .codesSigned = handed.codesSigned});
    }};

const Action notePaper{
    "notePaper", [](const Context& context, Visit& visit, const Event&) { visit.step = goodbye(context, visit, {}); }};

const Action showReceipt{"showReceipt", [](const Context&, Visit& visit, const Event&) {
                             const ShowingReceipt receipt = *std::get<Erasing>(visit.step).then;
                             visit.step = receipt;
                         }};

const Action notePrinted{"notePrinted", [](const Context&, Visit& visit, const Event&) {
                             visit.printed = true;
                             visit.printedPages = 0;
                         }};

const Action tellPaperMissing{"tellPaperMissing", [](const Context&, Visit& visit, const Event&) {
                                  visit.printed = false;
                                  visit.printedPages = 0;
                                  visit.trouble = base::Problem(base::ProblemCode::PrinterUnconfirmed);
                              }};

const Action noteProgress{"noteProgress", [](const Context&, Visit& visit, const Event& event) {
                              visit.printedPages = as<PrintProgressed>(event).page;
                          }};

const Action keepTrouble{"keepTrouble", [](const Context&, Visit& visit, const Event& event) {
                             visit.printedPages = 0;
                             std::visit(
                                 [&](const auto& failed) {
                                     if constexpr (requires { failed.problem; }) {
                                         visit.trouble = failed.problem;
                                     }
                                 },
                                 event);
                         }};

const Action tellEraseIncomplete{"tellEraseIncomplete", [](const Context&, Visit& visit, const Event&) {
                                     visit.trouble = base::Problem(base::ProblemCode::EraseIncomplete);
                                     visit.staffCalled = true;
                                 }};

const Action dropTrouble{"dropTrouble", [](const Context&, Visit& visit, const Event&) { visit.trouble.reset(); }};

const Action startAfresh{"startAfresh",
                         [](const Context&, Visit& visit, const Event&) { visit = newVisit(visit.place, visit.id); }};

} // namespace kakanai::visit::actions
