#include "app/visit/actions.h"

#include "app/visit/action_help.h"
#include "app/visit/faults.h"
#include "app/visit/questions.h"

using namespace Qt::StringLiterals;

namespace kakanai::visit::actions {
namespace {

QString freePersonId(const Visit& visit) {
    for (int number = 1;; ++number) {
        const QString id = u'p' + QString::number(number);
        if (!visit.facts.person(id)) {
            return id;
        }
    }
}

void dropPerson(Visit& visit, const QString& id) {
    visit.cards.remove(id);
    std::erase_if(visit.facts.persons, [&](const procedures::Person& person) { return person.id == id; });
    for (procedures::Facts* facts : {&visit.facts.facts, &visit.facts.household}) {
        facts->removeIf([&](auto entry) { return entry.value() == procedures::FactValue(id); });
        for (procedures::FactValue& value : *facts) {
            if (auto* list = std::get_if<QStringList>(&value)) {
                list->removeAll(id); // the id may be given to another person
            }
        }
    }
}

bool unfinished(const procedures::Person& person) {
    return person.name.isEmpty();
}

void goToWays(const Context&, Visit& visit, const Event&) {
    visit.read.reset();
    visit.told.reset();
    visit.triesLeft = -1;
    visit.keyEntered = false;
    if (visit.authenticity != scanners::Authenticity::Mismatch) {
        std::erase_if(visit.alerts,
                      [](const base::Problem& alert) { return alert.code() == base::ProblemCode::CardAuthenticity; });
    }
    if (visit.place == Place::Counter) {
        visit.subject = visit.facts.visitor;
        visit.step = Working{};
        return;
    }
    if (visit.subject == visit.facts.visitor) {
        visit.step = ChoosingWay{};
        return;
    }
    const procedures::Person* member = visit.facts.person(visit.subject);
    if (member && unfinished(*member)) {
        dropPerson(visit, visit.subject);
    }
    visit.subject = visit.facts.visitor;
    visit.step = GatheringFamily{};
}

void tellPin(const Context& context, Visit& visit, const Event& event, base::ProblemCode code) {
    const QLatin1StringView secret = visit.way == Way::CardWithNumberB ? "numberB"_L1
                                     : visit.way == Way::Licence       ? "licencePin1"_L1
                                                                       : "pin"_L1;
    goToWays(context, visit, event);
    visit.trouble = base::Problem(code).with(base::DetailKey::Secret, QString(secret));
}

procedures::Person& subject(Visit& visit) {
    procedures::Person* person = visit.facts.person(visit.subject);
    Q_ASSERT(person);
    return *person;
}

/// Only what was told, and a name only as the register has it.
void take(procedures::Person& person, const ReadPerson& read) {
    const procedures::CardPerson& items = read.items;
    if (!items.name.isEmpty() && read.nameIsExact) {
        person.name = items.name;
    }
    if (items.birthDate.year > 0) {
        person.birthDate = items.birthDate;
    }
    for (const auto& [told, kept] :
         {std::pair(&items.sex, &person.sex), std::pair(&items.address, &person.address),
          std::pair(&read.kana, &person.kana), std::pair(&read.relationship, &person.relationship)}) {
        if (!told->isEmpty()) {
            *kept = *told;
        }
    }
}

/// The others of a household that a code told of, where the citizen has added nobody yet.
void takeFamily(Visit& visit) {
    if (!visit.told) {
        return;
    }
    const ToldFamily told = *std::exchange(visit.told, std::nullopt);
    if (visit.facts.persons.size() == 1) {
        for (const ReadPerson& read : told.persons) {
            procedures::Person member{.id = freePersonId(visit)};
            take(member, read);
            visit.facts.persons.push_back(member);
        }
    }
    for (auto address = told.addresses.begin(); address != told.addresses.end(); ++address) {
        if (!visit.facts.addresses.contains(address.key())) {
            visit.facts.addresses.insert(address.key(), address.value());
        }
    }
}

/// A card that a clerk compares with what was said afterwards: it has the name as the register spells it.
bool tellsWhoItIs(const Visit& visit) {
    return (isNumberCard(visit.way) || visit.way == Way::Licence) && visit.read->nameIsExact &&
           visit.read->items.birthDate.year > 0;
}

void noteAuthenticity(Visit& visit) {
    if (visit.authenticity != scanners::Authenticity::Mismatch) {
        visit.authenticity = visit.readAuthenticity;
    }
}

/// Where somebody else may come for the person, a question asks who they are.
bool asksRole(const procedures::Catalogue& catalogue, const QString& event) {
    const procedures::LifeEvent* known = catalogue.event(event);
    return known && std::ranges::any_of(known->questions, [&](const QString& id) {
               const procedures::Question* question = catalogue.question(id);
               return question && question->scope == procedures::Scope::Case && question->settles(u"visitor_role"_s);
           });
}

} // namespace

const Action setLanguage{"setLanguage", [](const Context&, Visit& visit, const Event& event) {
                             visit.language = as<LanguageChosen>(event).language;
                         }};

const Action chooseEvent{"chooseEvent", [](const Context& context, Visit& visit, const Event& event) {
                             visit.facts.event = as<EventChosen>(event).event;
                             visit.facts.today = context.today;
                             if (visit.facts.persons.empty()) {
                                 visit.facts.persons.push_back({.id = u"p1"_s});
                                 visit.facts.visitor = u"p1"_s;
                             }
                             visit.facts.visitorRole =
                                 asksRole(context.catalogue, visit.facts.event) ? QString() : u"self"_s;
                             visit.subject = visit.facts.visitor;
                         }};

const Action chooseWay{"chooseWay", [](const Context&, Visit& visit, const Event& event) {
                           visit.way = as<WayChosen>(event).way;
                           visit.triesLeft = -1;
                           visit.keyEntered = false;
                       }};

const Action noteTries{"noteTries", [](const Context&, Visit& visit, const Event& event) {
                           visit.triesLeft = as<CardPlaced>(event).triesLeft;
                       }};

const Action keepKey{"keepKey", [](const Context&, Visit& visit, const Event&) { visit.keyEntered = true; }};

const Action keepScannedKey{"keepScannedKey", [](const Context&, Visit& visit, const Event& event) {
                                visit.way = as<KeyScanned>(event).way;
                                visit.keyEntered = true;
                                visit.trouble.reset();
                            }};

const Action askToLift{"askToLift", [](const Context&, Visit& visit, const Event&) { visit.liftAsked = true; }};

const Action keepTold{"keepTold", [](const Context&, Visit& visit, const Event& event) {
                          visit.told = as<CodeRead>(event).told;
                          visit.trouble = as<CodeRead>(event).alert;
                          visit.readAuthenticity = scanners::Authenticity::Unchecked;
                          if (visit.told->persons.size() == 1) {
                              visit.read = visit.told->persons.front();
                              visit.told->persons.clear();
                          }
                      }};

const Action chooseSelf{"chooseSelf", [](const Context&, Visit& visit, const Event& event) {
                            const auto self = visit.told->persons.begin() + as<SelfChosen>(event).index;
                            visit.read = *self;
                            visit.told->persons.erase(self);
                        }};

const Action scannerTroubleToWays{"scannerTroubleToWays", [](const Context& context, Visit& visit, const Event& event) {
                                      goToWays(context, visit, event);
                                      visit.trouble = as<CodeFailed>(event).problem;
                                  }};

const Action tellLastTry{"tellLastTry", [](const Context& context, Visit& visit, const Event& event) {
                             tellPin(context, visit, event, base::ProblemCode::CardPinLastTry);
                         }};

const Action tellBlocked{"tellBlocked", [](const Context& context, Visit& visit, const Event& event) {
                             tellPin(context, visit, event, base::ProblemCode::CardPinBlocked);
                         }};

const Action toWays{"toWays", goToWays};

const Action keepCardTrouble{"keepCardTrouble", [](const Context&, Visit& visit, const Event& event) {
                                 visit.trouble = as<CardFailed>(event).problem;
                                 visit.keyEntered = false;
                                 visit.triesLeft =
                                     visit.trouble->number(base::DetailKey::TriesLeft).value_or(visit.triesLeft);
                             }};

const Action cardTroubleToWays{"cardTroubleToWays", [](const Context& context, Visit& visit, const Event& event) {
                                   goToWays(context, visit, event);
                                   visit.trouble = as<CardFailed>(event).problem;
                               }};

const Action keepRead{"keepRead", [](const Context&, Visit& visit, const Event& event) {
                          visit.read = as<CardRead>(event).person;
                          visit.readAuthenticity = as<CardRead>(event).authenticity;
                          visit.keyEntered = false;
                          if (as<CardRead>(event).alert) {
                              visit.trouble = as<CardRead>(event).alert;
                          }
                          const auto alert = alertOf(visit.readAuthenticity);
                          if (alert &&
                              std::find(visit.alerts.begin(), visit.alerts.end(), *alert) == visit.alerts.end()) {
                              visit.alerts.push_back(*alert);
                          }
                      }};

const Action confirmPerson{"confirmPerson", [](const Context&, Visit& visit, const Event&) {
                               if (!visit.read) {
                                   return;
                               }
                               procedures::Person& person = subject(visit);
                               take(person, *visit.read);
                               if (isNumberCard(visit.way)) {
                                   person.fromCard = true;
                                   // Whoever puts a card on the reader holds one that answers.
                                   person.facts.insert(u"card"_s, u"valid"_s);
                               }
                               if (tellsWhoItIs(visit)) {
                                   visit.cards.insert(person.id, visit.read->items);
                               }
                               noteAuthenticity(visit);
                               takeFamily(visit);
                               if (visit.read->isComplete()) {
                                   visit.read.reset();
                                   visit.subject = visit.facts.visitor;
                               }
                           }};

const Action rejectPerson{"rejectPerson", goToWays};

const Action keepTyped{"keepTyped", [](const Context&, Visit& visit, const Event& event) {
                           const procedures::Person& typed = as<PersonTyped>(event).person;
                           procedures::Person& person = subject(visit);
                           person.fromCard = person.fromCard && person.name == typed.name &&
                                             person.birthDate == typed.birthDate && person.sex == typed.sex &&
                                             person.address == typed.address;
                           person.name = typed.name;
                           person.kana = typed.kana;
                           person.birthDate = typed.birthDate;
                           person.sex = typed.sex;
                           person.address = typed.address;
                           person.relationship = typed.relationship;
                           visit.read.reset();
                           visit.subject = visit.facts.visitor;
                       }};

const Action addMember{"addMember", [](const Context&, Visit& visit, const Event& event) {
                           const QString id = freePersonId(visit);
                           visit.facts.persons.push_back({.id = id});
                           visit.subject = id;
                           visit.way = as<MemberAdded>(event).way.value_or(Way::CardWithPin);
                           visit.triesLeft = -1;
                           visit.keyEntered = false;
                       }};

const Action editMember{"editMember", [](const Context&, Visit& visit, const Event& event) {
                            visit.subject = as<MemberEdited>(event).person;
                        }};

const Action removeMember{"removeMember", [](const Context& context, Visit& visit, const Event& event) {
                              const QString& id = as<MemberRemoved>(event).person;
                              if (id != visit.facts.visitor) {
                                  dropPerson(visit, id);
                                  visit.asked.removeIf([&](const QString& asked) {
                                      const qsizetype slash = asked.indexOf(u'/');
                                      const AskingQuestion asking{asked.first(slash), asked.sliced(slash + 1)};
                                      return asking.person == id || isOpen(context, visit, asking);
                                  });
                              }
                          }};

const Action enterMove{"enterMove", [](const Context&, Visit& visit, const Event& event) {
                           const procedures::Case& move = as<MoveEntered>(event).move;
                           visit.facts.eventDate = move.eventDate;
                           visit.facts.addresses = move.addresses;
                           for (const QString& head : {u"new_head"_s, u"old_head"_s}) {
                               if (move.household.contains(head)) {
                                   visit.facts.household.insert(head, move.household.value(head));
                               }
                           }
                       }};

const Action beginComparing{"beginComparing", [](const Context&, Visit& visit, const Event& event) {
                                visit.subject = as<CompareWanted>(event).person;
                                visit.way = as<CompareWanted>(event).way;
                                visit.triesLeft = -1;
                                visit.keyEntered = false;
                            }};

// What the visit says stays: a clerk sees the difference and decides.
const Action keepCompared{"keepCompared", [](const Context&, Visit& visit, const Event&) {
                              if (tellsWhoItIs(visit)) {
                                  visit.cards.insert(visit.subject, visit.read->items);
                              }
                              noteAuthenticity(visit);
                              visit.read.reset();
                              visit.subject = visit.facts.visitor;
                          }};

} // namespace kakanai::visit::actions
