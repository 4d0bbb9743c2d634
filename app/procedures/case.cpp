#include "app/procedures/case.h"

#include <algorithm>

namespace kakanai::procedures {

QString Address::oneLine() const {
    const QString place = prefecture + municipality + town + block;
    return building.isEmpty() ? place : place + QChar(0x3000) + building;
}

bool Address::isEmpty() const {
    return *this == Address{};
}

const Person* Case::person(const QString& id) const {
    const auto found = std::ranges::find(persons, id, &Person::id);
    return found == persons.end() ? nullptr : &*found;
}

Person* Case::person(const QString& id) {
    return const_cast<Person*>(std::as_const(*this).person(id));
}

} // namespace kakanai::procedures
