#include "app/procedures/deciding/decide_procedure.h"

#include "app/procedures/deciding/deadline.h"
#include "app/procedures/deciding/rule_evaluation.h"

namespace kakanai::procedures::deciding {

using namespace Qt::StringLiterals;

namespace {

struct Opinion {
    Outcome outcome = Outcome::No;
    const Question* question = nullptr; ///< the first that would settle it
};

Opinion opinionOn(const Procedure& procedure, const Person* subject, const FactReader& facts,
                  OpenQuestions& questions) {
    const Verdict verdict = evaluate(procedure.when, facts, subject);
    switch (verdict.result) {
    case Tri::Yes:
        return {procedure.may ? Outcome::May : Outcome::Need};
    case Tri::No:
        return {Outcome::No};
    case Tri::Unknown:
        break;
    }
    Opinion opinion{Outcome::Check};
    for (const OpenFact& fact : verdict.open) {
        const Question* question = questions.ask(fact);
        if (question && !opinion.question) {
            opinion = {Outcome::Ask, question};
        }
    }
    return opinion;
}

QString reasonFor(const Procedure& procedure, const Opinion& opinion) {
    switch (opinion.outcome) {
    case Outcome::Need:
    case Outcome::May:
        return procedure.reason.japanese();
    case Outcome::Ask:
        return u"「%1」の答えで決まります。"_s.arg(opinion.question->text.japanese());
    case Outcome::Check:
        return u"分からないことがあるため、窓口で確認します。"_s;
    case Outcome::No:
        return {};
    }
    std::unreachable();
}

void addDeadline(Decision& row, const Deadline& deadline, const FactReader& facts, OpenQuestions& questions) {
    row.severity = deadline.severity;
    if (deadline.local) {
        return;
    }
    const KnownFact base = facts.ofCase(deadline.base);
    for (const OpenFact& fact : base.open) {
        questions.ask(fact);
    }
    const auto* date = std::get_if<base::PartialDate>(&base.value);
    if (date && date->isComplete()) {
        row.deadlineByLaw = deadlineByLaw(deadline, *date->date());
        row.deadline = facts.catalogue().calendar.nextOpenDay(*row.deadlineByLaw);
    }
}

/// The first that holds; one whose condition is not known leaves the turn to the next, which is the usual one.
const Deadline* deadlineOf(const Procedure& procedure, const Decision& row, const FactReader& facts) {
    const Person* subject = row.persons.isEmpty() ? nullptr : facts.facts().person(row.persons.front());
    const auto found = std::ranges::find_if(procedure.deadlines, [&](const Deadline& deadline) {
        return !deadline.when || evaluate(*deadline.when, facts, subject).result == Tri::Yes;
    });
    return found == procedure.deadlines.end() ? nullptr : &*found;
}

} // namespace

std::vector<Decision> decideProcedure(const Procedure& procedure, const FactReader& facts, OpenQuestions& questions) {
    std::array<std::optional<Decision>, 5> rows;
    const auto add = [&](const Person* subject) {
        const Opinion opinion = opinionOn(procedure, subject, facts, questions);
        auto& row = rows[static_cast<std::size_t>(opinion.outcome)];
        if (!row) {
            row = Decision{
                .procedure = procedure.id, .outcome = opinion.outcome, .reason = reasonFor(procedure, opinion)};
        }
        if (subject) {
            row->persons.append(subject->id);
        }
    };
    if (procedure.appliesTo == Scope::Person) {
        std::ranges::for_each(facts.facts().persons, [&](const Person& person) { add(&person); });
    } else {
        add(nullptr);
    }
    std::vector<Decision> decisions;
    for (auto& row : rows) {
        if (!row) {
            continue;
        }
        if (row->outcome != Outcome::No) {
            if (const Deadline* deadline = deadlineOf(procedure, *row, facts)) {
                addDeadline(*row, *deadline, facts, questions);
            }
        }
        decisions.push_back(std::move(*row));
    }
    return decisions;
}

} // namespace kakanai::procedures::deciding
