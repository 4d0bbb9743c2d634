#pragma once

#include "app/procedures/catalogue.h"

namespace kakanai::procedures::filling {

/// What a form's field is bound to.
struct FieldSource {
    enum class Kind { Unbound, Person, Address, Household, Case, Dictionary };

    Kind kind = Kind::Unbound;
    QString holder; ///< Person: subject, spouse or a role; Address: new, old, current, city
    QString id;     ///< attribute, fact or dictionary field
};

FieldSource sourceOf(const Catalogue& catalogue, const QString& source);

/// name, kana, …, any fact of a person, any field of the dictionary about a person.
bool isPersonAttribute(const Catalogue& catalogue, const QString& id);

/// movers, subjects, household, children, heirs, spouses, foreigners, minors.
bool isPersonList(const QString& list);

/// procedures: all that are not no; entrusted: those that are needed and that an agent may do.
bool isProcedureList(const QString& list);

/// title, department, … of the guide's table.
bool isProcedureAttribute(const QString& id);

} // namespace kakanai::procedures::filling
