#include "app/visit/guards.h"

#include "app/visit/action_help.h"
#include "app/visit/questions.h"
#include "app/visit/visit_json.h"

namespace kakanai::visit::guards {
namespace {

std::optional<Way> wayOf(const Visit& visit, const Event& event) {
    if (const auto* chosen = std::get_if<WayChosen>(&event)) {
        return chosen->way;
    }
    if (const auto* added = std::get_if<MemberAdded>(&event)) {
        return added->way;
    }
    return visit.way;
}

bool isLaidDownFirst(Way way) {
    return isNumberCard(way) || way == Way::Licence;
}

/// The papers lie beside the card that is compared: they have to be those of now.
bool mayCompare(const Context& context, const Visit& visit, const Event& event) {
    return visit.facts.person(as<CompareWanted>(event).person) && papersCurrent.holds(context, visit, event);
}

const base::Problem* failure(const Event& event) {
    const auto* failed = std::get_if<CardFailed>(&event);
    return failed ? &failed->problem : nullptr;
}

int pages(const Visit& visit) {
    int count = 0;
    for (const Document& document : visit.documents) {
        count += static_cast<int>(document.sheets.size());
    }
    return count;
}

} // namespace

const Guard eventKnown{"eventKnown", [](const Context& context, const Visit&, const Event& event) {
                           return context.catalogue.event(as<EventChosen>(event).event) != nullptr;
                       }};

// A clerk corrects in the visit itself and scans in the list: these two ways are a kiosk's.
const Guard wayIsTyping{"wayIsTyping", [](const Context&, const Visit& visit, const Event& event) {
                            return wayOf(visit, event) == Way::Typing && visit.place == Place::Kiosk;
                        }};

const Guard wayIsCode{"wayIsCode", [](const Context&, const Visit& visit, const Event& event) {
                          return wayOf(visit, event) == Way::Code && visit.place == Place::Kiosk;
                      }};

const Guard wayByPrintedKey{"wayByPrintedKey", [](const Context&, const Visit& visit, const Event& event) {
                                const auto way = wayOf(visit, event);
                                return way && isOpenedByPrintedKey(*way);
                            }};

const Guard wayByPin{"wayByPin", [](const Context&, const Visit& visit, const Event& event) {
                         const auto way = wayOf(visit, event);
                         return way && isLaidDownFirst(*way);
                     }};

const Guard wayIsOpen{"wayIsOpen", [](const Context&, const Visit& visit, const Event& event) {
                          return !wayOf(visit, event).has_value();
                      }};

const Guard subjectIsMember{"subjectIsMember", [](const Context&, const Visit& visit, const Event&) {
                                return visit.subject != visit.facts.visitor;
                            }};

const Guard severalTold{"severalTold", [](const Context&, const Visit&, const Event& event) {
                            return as<CodeRead>(event).told.persons.size() > 1;
                        }};

const Guard selfKnown{"selfKnown", [](const Context&, const Visit& visit, const Event& event) {
                          const int index = as<SelfChosen>(event).index;
                          return visit.told && index >= 0 && std::size_t(index) < visit.told->persons.size();
                      }};

const Guard scannerFailed{"scannerFailed", [](const Context&, const Visit&, const Event& event) {
                              using enum base::ProblemCode;
                              const base::ProblemCode code = as<CodeFailed>(event).problem.code();
                              return code == CodeScannerNone || code == CodeScannerBusy ||
                                     code == CodeScannerPermission || code == CodeScannerLost ||
                                     code == CodeScannerUnfit;
                          }};

const Guard keyWaits{"keyWaits", [](const Context&, const Visit& visit, const Event&) { return visit.keyEntered; }};

const Guard readerServed{"readerServed",
                         [](const Context&, const Visit& visit, const Event&) { return visit.readerServed; }};

const Guard toldTooLittle{"toldTooLittle", [](const Context&, const Visit& visit, const Event&) {
                              return visit.read && !visit.read->isComplete();
                          }};

const Guard comparesByKey{"comparesByKey", [](const Context& context, const Visit& visit, const Event& event) {
                              return isOpenedByPrintedKey(as<CompareWanted>(event).way) &&
                                     mayCompare(context, visit, event);
                          }};

const Guard comparesByPin{"comparesByPin", [](const Context& context, const Visit& visit, const Event& event) {
                              return isLaidDownFirst(as<CompareWanted>(event).way) && mayCompare(context, visit, event);
                          }};

// The last try is never spent; a card that does not tell its tries (-1) is asked again before VERIFY by the reader
// itself.
const Guard secretMayBeTried{"secretMayBeTried", [](const Context&, const Visit&, const Event& event) {
                                 const int tries = as<CardPlaced>(event).triesLeft;
                                 return tries < 0 || tries >= 2;
                             }};

const Guard blocked{
    "blocked", [](const Context&, const Visit&, const Event& event) { return as<CardPlaced>(event).triesLeft == 0; }};

const Guard cardGone{"cardGone", [](const Context&, const Visit&, const Event& event) {
                         using enum base::ProblemCode;
                         const base::Problem* problem = failure(event);
                         return problem && (problem->code() == CardRemoved || problem->code() == CardAbsent ||
                                            problem->code() == CardTimeout || problem->code() == CardTransmission);
                     }};

// What is printed on a card is typed anew: the first try took it out of the slot.
const Guard keyTypedAgain{"keyTypedAgain", [](const Context& context, const Visit& visit, const Event& event) {
                              using enum base::ProblemCode;
                              const base::Problem* problem = failure(event);
                              return isOpenedByPrintedKey(visit.way) && problem &&
                                     (problem->code() == CardKeyForm || problem->code() == CardKeyWrong ||
                                      cardGone.holds(context, visit, event));
                          }};

const Guard pinWrongTryAgain{"pinWrongTryAgain", [](const Context&, const Visit&, const Event& event) {
                                 using enum base::ProblemCode;
                                 const base::Problem* problem = failure(event);
                                 return problem && problem->retry() == base::Retry::Again &&
                                        (problem->code() == CardPinWrong || problem->code() == CardPinForm);
                             }};

const Guard eventIsMoving{"eventIsMoving", [](const Context& context, const Visit& visit, const Event&) {
                              const procedures::LifeEvent* event = context.catalogue.event(visit.facts.event);
                              return event && event->moving;
                          }};

const Guard moreQuestions{"moreQuestions", [](const Context& context, const Visit& visit, const Event& event) {
                              return nextQuestion(context, afterEvent(context, visit, event)).has_value();
                          }};

const Guard returnsToReview{"returnsToReview", [](const Context&, const Visit& visit, const Event&) {
                                return visit.returnTo == StepKind::Reviewing;
                            }};

const Guard returnsWithQuestions{"returnsWithQuestions",
                                 [](const Context& context, const Visit& visit, const Event& event) {
                                     return visit.returnTo.has_value() && moreQuestions.holds(context, visit, event);
                                 }};

const Guard askedBefore{"askedBefore",
                        [](const Context&, const Visit& visit, const Event&) { return !visit.asked.isEmpty(); }};

const Guard laterQuestion{"laterQuestion",
                          [](const Context&, const Visit& visit, const Event&) { return visit.asked.size() > 1; }};

const Guard returnsToResult{"returnsToResult", [](const Context&, const Visit& visit, const Event&) {
                                return visit.returnTo == StepKind::ShowingResult;
                            }};

const Guard memberKnown{"memberKnown", [](const Context&, const Visit& visit, const Event& event) {
                            return visit.facts.person(as<MemberEdited>(event).person) != nullptr;
                        }};

const Guard visitAtCounter{
    "visitAtCounter", [](const Context&, const Visit& visit, const Event&) { return visit.place == Place::Counter; }};

// What is shown, signed, sealed or printed says what is known.
const Guard papersCurrent{"papersCurrent", [](const Context&, const Visit& visit, const Event&) {
                              return visit.making == 0 && !visit.documents.empty();
                          }};

// Advice, never refusal: an unrecorded identity or a voided ink is shown, but only an unreviewed or unmade set is held
// back.
const Guard mayBeSealed{"mayBeSealed", [](const Context& context, const Visit& visit, const Event& event) {
                            return visit.reviewed && papersCurrent.holds(context, visit, event);
                        }};

const Guard corrected{"corrected",
                      [](const Context&, const Visit& visit, const Event&) { return !visit.corrections.empty(); }};

const Guard fieldsMissing{"fieldsMissing", [](const Context& context, const Visit& visit, const Event&) {
                              return !missingFields(context, visit).empty();
                          }};

const Guard alreadyReviewed{"alreadyReviewed",
                            [](const Context&, const Visit& visit, const Event&) { return visit.reviewed; }};

const Guard correctionKnown{"correctionKnown", [](const Context& context, const Visit& visit, const Event& event) {
                                return correctionTarget(context, visit, as<CorrectionWanted>(event)).has_value();
                            }};

const Guard receiptGiven{"receiptGiven", [](const Context&, const Visit&, const Event& event) {
                             return !as<HandedOver>(event).receipt.isEmpty();
                         }};

const Guard paperCame{"paperCame", [](const Context&, const Visit& visit, const Event& event) {
                          return as<PaperCameOut>(event).came && visit.place == Place::Kiosk;
                      }};

const Guard paperCameAtCounter{"paperCameAtCounter", [](const Context&, const Visit& visit, const Event& event) {
                                   return as<PaperCameOut>(event).came && visit.place == Place::Counter;
                               }};

const Guard erasedAfterHandOver{"erasedAfterHandOver", [](const Context&, const Visit& visit, const Event& event) {
                                    return as<Erased>(event).report.complete() &&
                                           std::get<Erasing>(visit.step).then.has_value();
                                }};

const Guard erasedAtKiosk{"erasedAtKiosk", [](const Context&, const Visit& visit, const Event& event) {
                              return as<Erased>(event).report.complete() && visit.place == Place::Kiosk;
                          }};

const Guard erasedAtCounter{"erasedAtCounter", [](const Context&, const Visit& visit, const Event& event) {
                                return as<Erased>(event).report.complete() && visit.place == Place::Counter;
                            }};

const Guard visitReadable{"visitReadable", [](const Context&, const Visit&, const Event& event) {
                              return readVisit(as<VisitLoaded>(event).visit).has_value();
                          }};

const Guard pageExists{"pageExists", [](const Context&, const Visit& visit, const Event& event) {
                           const int page = as<PageTurned>(event).page;
                           return page >= 0 && page < pages(visit);
                       }};

} // namespace kakanai::visit::guards
