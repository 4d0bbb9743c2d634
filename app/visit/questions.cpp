#include "app/visit/questions.h"

#include "app/visit/actions.h"

#include <QSet>

namespace kakanai::visit {

procedures::Decisions currentDecisions(const Context& context, const Visit& visit) {
    procedures::Decisions decisions = procedures::decide(context.catalogue, visit.facts);
    std::erase_if(decisions.rows, [&](const procedures::Decision& row) {
        const procedures::Procedure* procedure = context.catalogue.procedure(row.procedure);
        const bool hidden = visit.place == Place::Kiosk && procedure && procedure->clerkOnly;
        return hidden || visit.removed.contains(row.procedure);
    });
    return decisions;
}

QString askedKey(const AskingQuestion& question) {
    return question.question + u'/' + question.person;
}

std::optional<AskingQuestion> nextQuestion(const Context& context, const Visit& visit) {
    for (const procedures::OpenQuestion& open : procedures::decide(context.catalogue, visit.facts).questions) {
        const procedures::Question* question = context.catalogue.question(open.id);
        if (!question || (visit.place == Place::Kiosk && !question->kiosk)) {
            continue;
        }
        const QStringList persons = open.persons.isEmpty() ? QStringList{QString()} : open.persons;
        for (const QString& person : persons) {
            const AskingQuestion asking{open.id, person};
            if (!visit.asked.contains(askedKey(asking))) {
                return asking;
            }
        }
    }
    return {};
}

QStringList personsAsked(const Context& context, const Visit& visit, const AskingQuestion& asking) {
    const auto questions = procedures::decide(context.catalogue, visit.facts).questions;
    const auto open = std::ranges::find(questions, asking.question, &procedures::OpenQuestion::id);
    QStringList persons = open == questions.end() ? QStringList() : open->persons;
    if (!persons.contains(asking.person)) {
        persons.append(asking.person); // corrects an answer that was given before
    }
    return persons;
}

bool isOpen(const Context& context, const Visit& visit, const AskingQuestion& asking) {
    const auto questions = procedures::decide(context.catalogue, visit.facts).questions;
    return std::any_of(questions.begin(), questions.end(), [&](const procedures::OpenQuestion& open) {
        return open.id == asking.question && (asking.person.isEmpty() || open.persons.contains(asking.person));
    });
}

std::vector<procedures::MissingField> missingFields(const Context& context, const Visit& visit) {
    const procedures::Decisions decisions = currentDecisions(context, visit);
    std::vector<procedures::MissingField> missing;
    for (const auto& plan : procedures::planDocuments(context.catalogue, visit.facts, decisions, visit.added)) {
        for (const auto& field : procedures::fillForm(context.catalogue, visit.facts, decisions, plan).missing) {
            if (std::find(missing.begin(), missing.end(), field) == missing.end()) {
                missing.push_back(field);
            }
        }
    }
    return missing;
}

Visit afterEvent(const Context& context, Visit visit, const Event& event) {
    if (std::holds_alternative<Answered>(event)) {
        actions::answer.apply(context, visit, event);
    } else if (std::holds_alternative<MoveEntered>(event)) {
        actions::enterMove.apply(context, visit, event);
    } else if (std::holds_alternative<PersonTyped>(event)) {
        actions::keepTyped.apply(context, visit, event);
    } else if (std::holds_alternative<PersonConfirmed>(event)) {
        actions::confirmPerson.apply(context, visit, event);
    }
    return visit;
}

std::optional<Step> correctionTarget(const Context& context, const Visit& visit, const CorrectionWanted& wanted) {
    switch (wanted.step) {
    case StepKind::AskingQuestion: {
        const procedures::Question* question = context.catalogue.question(wanted.question);
        const bool known = question && (question->kiosk || visit.place == Place::Counter) &&
                           (wanted.person.isEmpty() || visit.facts.person(wanted.person));
        return known ? std::optional<Step>(AskingQuestion{wanted.question, wanted.person}) : std::nullopt;
    }
    case StepKind::TypingPerson:
        return visit.facts.person(wanted.person) ? std::optional<Step>(TypingPerson{}) : std::nullopt;
    case StepKind::GatheringFamily:
        return GatheringFamily{};
    case StepKind::EnteringMove:
        return EnteringMove{};
    case StepKind::FillingFields:
        return FillingFields{};
    default:
        return {};
    }
}

} // namespace kakanai::visit
