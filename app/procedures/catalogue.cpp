#include "app/procedures/catalogue.h"

#include "app/procedures/national_holidays.h"

#include <algorithm>

namespace kakanai::procedures {
namespace {

template<class T>
const T* byId(const std::vector<T>& entries, const QString& id) {
    const auto found = std::ranges::find(entries, id, &T::id);
    return found == entries.end() ? nullptr : &*found;
}

template<class T>
bool contains(const std::vector<T>& entries, const T& entry) {
    return std::ranges::find(entries, entry) != entries.end();
}

} // namespace

bool Calendar::isOpen(QDate day) const {
    return day.dayOfWeek() < Qt::Saturday && !isNationalHoliday(day) && !contains(holidays, day) &&
           !contains(closedDays, day) && !contains(closedEachYear, std::pair(day.month(), day.day()));
}

QDate Calendar::nextOpenDay(QDate day) const {
    // A calendar that closes every day of a year is a mistake in the file, not a reason to count forever.
    for (int step = 0; step < 366; ++step) {
        if (const QDate candidate = day.addDays(step); isOpen(candidate)) {
            return candidate;
        }
    }
    return day;
}

const Procedure* Catalogue::procedure(const QString& id) const {
    return byId(procedures, id);
}

const FormDefinition* Catalogue::form(const QString& id, QDate day) const {
    const auto found = std::ranges::find_if(
        forms, [&](const FormDefinition& form) { return form.id == id && form.validity.includes(day); });
    return found == forms.end() ? nullptr : &*found;
}

bool Question::settles(const QString& fact) const {
    return kind == QuestionKind::Checklist ? std::ranges::find(options, fact, &AnswerOption::value) != options.end()
                                           : sets == fact;
}

const Question* Catalogue::question(const QString& id) const {
    return byId(questions, id);
}

const LifeEvent* Catalogue::event(const QString& id) const {
    return byId(events, id);
}

bool Catalogue::offers(const LifeEvent& event) const {
    return std::ranges::any_of(procedures,
                               [&](const Procedure& procedure) { return procedure.events.contains(event.id); });
}

const Department* Catalogue::department(const QString& id) const {
    return byId(departments, id);
}

QString Catalogue::relationship(const QString& said) const {
    const auto found = std::ranges::find_if(
        relationships, [&](const Relationship& relationship) { return relationship.said.contains(said); });
    return found == relationships.end() ? said : found->written;
}

const FieldDefinition* Catalogue::field(const QString& id) const {
    return byId(fields, id);
}

const FactDefinition* Catalogue::fact(Scope scope, const QString& id) const {
    const auto found =
        std::ranges::find_if(facts, [&](const FactDefinition& fact) { return fact.id == id && fact.scope == scope; });
    return found == facts.end() ? nullptr : &*found;
}

bool Catalogue::namesPerson(const QString& id) const {
    if ((id == QStringView(u"husband") || id == QStringView(u"wife")) && fact(Scope::Case, QStringLiteral("spouses"))) {
        return true;
    }
    const FactDefinition* ofCase = fact(Scope::Case, id);
    const FactDefinition* named = ofCase ? ofCase : fact(Scope::Household, id);
    return named && named->type == FactType::PersonRef;
}

bool Catalogue::namesPersons(const QString& id) const {
    const FactDefinition* ofCase = fact(Scope::Case, id);
    return namesPerson(id) || (ofCase && ofCase->type == FactType::PersonList);
}

} // namespace kakanai::procedures
