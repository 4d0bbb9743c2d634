#include "app/procedures/deciding/open_questions.h"

#include "app/procedures/deciding/rule_evaluation.h"

namespace kakanai::procedures::deciding {

OpenQuestions::OpenQuestions(const FactReader& facts) : facts_(facts) {
    const LifeEvent* event = facts.catalogue().event(facts.facts().event);
    if (!event) {
        return;
    }
    for (const QString& id : event->questions) {
        if (const Question* question = facts.catalogue().question(id)) {
            entries_.push_back({question, {}, false});
        }
    }
}

const Question* OpenQuestions::ask(const OpenFact& fact) {
    if (facts_.isGivenUp(fact)) {
        return nullptr;
    }
    const Person* person = fact.scope == Scope::Person ? facts_.facts().person(fact.person) : nullptr;
    for (Entry& entry : entries_) {
        const Question& question = *entry.question;
        if (question.scope != fact.scope || !question.settles(fact.fact)) {
            continue;
        }
        const auto matters = [&](const AnswerOption& option) { return fact.values.contains(option.value); };
        if (question.kind == QuestionKind::Multiple && !fact.values.isEmpty() &&
            std::ranges::none_of(question.options, matters)) {
            continue;
        }
        if (question.askWhen && evaluate(*question.askWhen, facts_, person).result == Tri::No) {
            continue;
        }
        entry.asked = true;
        if (person && !entry.persons.contains(person->id)) {
            entry.persons.append(person->id);
        }
        return &question;
    }
    return nullptr;
}

std::vector<OpenQuestion> OpenQuestions::take() {
    std::vector<OpenQuestion> questions;
    for (const Entry& entry : entries_) {
        if (!entry.asked) {
            continue;
        }
        OpenQuestion open{entry.question->id, {}};
        for (const Person& person : facts_.facts().persons) {
            if (entry.persons.contains(person.id)) {
                open.persons.append(person.id);
            }
        }
        questions.push_back(std::move(open));
    }
    return questions;
}

} // namespace kakanai::procedures::deciding
