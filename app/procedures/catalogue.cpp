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

const FormDefinition* Catalogue::form(const QString& id) const {
    return byId(forms, id);
}

const Question* Catalogue::question(const QString& id) const {
    return byId(questions, id);
}

const LifeEvent* Catalogue::event(const QString& id) const {
    return byId(events, id);
}

const Department* Catalogue::department(const QString& id) const {
    return byId(departments, id);
}

const FieldDefinition* Catalogue::field(const QString& id) const {
    return byId(fields, id);
}

const FactDefinition* Catalogue::fact(Scope scope, const QString& id) const {
    const auto found = std::ranges::find_if(facts, [&](const FactDefinition& fact) { return fact.id == id && fact.scope == scope; });
    return found == facts.end() ? nullptr : &*found;
}

bool Catalogue::namesPerson(const QString& id) const {
    const FactDefinition* ofCase = fact(Scope::Case, id);
    const FactDefinition* named = ofCase ? ofCase : fact(Scope::Household, id);
    return named && named->type == FactType::PersonRef;
}

} // namespace kakanai::procedures
