#include "app/screens/counter/desk_questions.h"

#include "app/screens/words.h"

#include <algorithm>

namespace kakanai::screens {
namespace {

bool isUnknown(const procedures::FactValue& value) {
    return std::holds_alternative<std::monostate>(value);
}

/// 「わからない」 ends the kiosk's asking; the clerk may still find out, so the desk asks as if it had not been said.
procedures::Case withoutGivenUp(procedures::Case facts) {
    const auto forget = [](procedures::Facts& known) {
        known.removeIf([](auto entry) { return isUnknown(entry.value()); });
    };
    forget(facts.facts);
    forget(facts.household);
    for (auto& person : facts.persons) {
        forget(person.facts);
    }
    return facts;
}

QStringList personsOf(const DeskView& view, const procedures::Question& question) {
    if (question.scope != procedures::Scope::Person) {
        return {QString()};
    }
    QStringList persons;
    for (const auto& person : view.facts().persons) {
        persons << person.id;
    }
    return persons;
}

} // namespace

std::vector<AskedQuestion> openQuestions(const DeskView& view) {
    std::vector<AskedQuestion> open;
    const auto facts = withoutGivenUp(view.facts());
    for (const auto& found : procedures::decide(view.catalogue, facts).questions) {
        const auto* question = view.catalogue.question(found.id);
        const auto persons = found.persons.isEmpty() ? QStringList{QString()} : found.persons;
        for (const auto& person : persons) {
            if (question != nullptr) {
                open.push_back({question, person});
            }
        }
    }
    return open;
}

std::vector<AskedQuestion> answeredQuestions(const DeskView& view) {
    std::vector<AskedQuestion> answered;
    const auto* event = view.catalogue.event(view.facts().event);
    for (const auto& id : event == nullptr ? QStringList() : event->questions) {
        const auto* question = view.catalogue.question(id);
        if (question == nullptr) {
            continue;
        }
        for (const auto& person : personsOf(view, *question)) {
            if (!isUnknown(answerOf(view.facts(), *question, person))) {
                answered.push_back({question, person});
            }
        }
    }
    return answered;
}

AskedQuestion askedQuestion(const DeskView& view, const QString& key) {
    return {view.catalogue.question(key.section(u'/', 0, 0)), key.section(u'/', 1, 1)};
}

} // namespace kakanai::screens
