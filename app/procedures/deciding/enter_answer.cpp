#include "app/procedures/engine.h"

namespace kakanai::procedures {

using namespace Qt::StringLiterals;

namespace {

/// The facts that have a place of their own in `Case` and `Person`; true if this was one and the answer fits it.
bool enterCore(Case& facts, const QString& id, const FactValue& answer) {
    const auto* date = std::get_if<base::PartialDate>(&answer);
    const auto* text = std::get_if<QString>(&answer);
    if (id == "event_date"_L1) {
        facts.eventDate = date ? std::optional(*date) : std::nullopt;
        return date != nullptr;
    }
    if (id == "visitor_role"_L1) {
        facts.visitorRole = text ? *text : QString();
        return text != nullptr;
    }
    if (id == "visitor"_L1) {
        facts.visitor = text ? *text : QString();
        return text != nullptr;
    }
    return false;
}

/// Who goes back and says 「わからない」 takes the earlier answer back.
void forget(Person& person, const QString& id) {
    if (id == "birth_date"_L1) {
        person.birthDate.reset();
    } else if (id == "sex"_L1) {
        person.sex.clear();
    } else if (id == "relationship"_L1) {
        person.relationship.clear();
    }
}

bool enterCore(Person& person, const QString& id, const FactValue& answer) {
    const auto* text = std::get_if<QString>(&answer);
    if (std::holds_alternative<std::monostate>(answer)) {
        forget(person, id);
        return false;
    }
    if (const bool* yes = std::get_if<bool>(&answer); yes && id == "moves"_L1) {
        person.moves = *yes;
        return true;
    }
    if (const auto* date = std::get_if<base::PartialDate>(&answer); date && id == "birth_date"_L1) {
        person.birthDate = *date;
        return true;
    }
    if (text && id == "sex"_L1) {
        person.sex = *text;
        return true;
    }
    if (text && id == "relationship"_L1) {
        person.relationship = *text;
        return true;
    }
    return false;
}

void enterForPerson(Person& person, const QString& id, const FactValue& answer) {
    if (enterCore(person, id, answer)) {
        person.facts.remove(id); // an earlier 「わからない」
    } else {
        person.facts.insert(id, answer);
    }
}

Facts* factsFor(Case& facts, Scope scope, const QString& person) {
    if (scope != Scope::Person) {
        return scope == Scope::Case ? &facts.facts : &facts.household;
    }
    Person* asked = facts.person(person);
    return asked ? &asked->facts : nullptr;
}

/// A question speaks only for the values it offers: what another question put into the set stays.
void enterSet(Case& facts, const Question& question, const QString& person, const FactValue& answer) {
    Facts* into = factsFor(facts, question.scope, person);
    const auto* chosen = std::get_if<QStringList>(&answer);
    if (!into) {
        return;
    }
    if (!chosen) {
        into->insert(question.sets, answer);
        return;
    }
    const FactValue before = into->value(question.sets);
    QStringList all = std::holds_alternative<QStringList>(before) ? std::get<QStringList>(before) : QStringList();
    all.removeIf([&](const QString& value) {
        return std::ranges::find(question.options, value, &AnswerOption::value) != question.options.end();
    });
    all += *chosen;
    all.sort();
    into->insert(question.sets, all);
}

/// Each box of a checklist: ticked, not ticked, or nothing known of any.
void enterChecklist(Case& facts, const Question& question, const QString& person, const FactValue& answer) {
    const auto* ticked = std::get_if<QStringList>(&answer);
    for (const AnswerOption& option : question.options) {
        FactValue value;
        if (ticked) {
            const bool yes = ticked->contains(option.value);
            value = option.counts ? FactValue(yes ? 1 : 0) : FactValue(yes);
        }
        Question one{.kind = QuestionKind::YesNo, .scope = question.scope, .sets = option.value};
        enterAnswer(facts, one, person, value);
    }
}

} // namespace

void enterAnswer(Case& facts, const Question& question, const QString& person, const FactValue& answer) {
    if (question.kind == QuestionKind::Multiple) {
        enterSet(facts, question, person, answer);
        return;
    }
    if (question.kind == QuestionKind::Checklist) {
        enterChecklist(facts, question, person, answer);
        return;
    }
    switch (question.scope) {
    case Scope::Case:
        if (enterCore(facts, question.sets, answer)) {
            facts.facts.remove(question.sets);
        } else {
            facts.facts.insert(question.sets, answer);
        }
        return;
    case Scope::Household:
        facts.household.insert(question.sets, answer);
        return;
    case Scope::Person:
        break;
    }
    if (Person* asked = facts.person(person)) {
        enterForPerson(*asked, question.sets, answer);
        return;
    }
    // One question for all: those who were touched, and so the others not.
    const auto* chosen = std::get_if<QStringList>(&answer);
    for (Person& each : facts.persons) {
        enterForPerson(each, question.sets, chosen ? FactValue(chosen->contains(each.id)) : FactValue());
    }
}

} // namespace kakanai::procedures
