#pragma once

#include "app/procedures/case.h"
#include "app/procedures/catalogue.h"
#include "app/procedures/deciding/age.h"

#include <optional>
#include <vector>

namespace kakanai::procedures::deciding {

/// A fact nobody has told yet, on which something hangs.
struct OpenFact {
    Scope scope = Scope::Case;
    QString person; ///< id, for facts of a person
    QString fact;
    QStringList values = {}; ///< of a set: the values that matter; empty: any
    bool operator==(const OpenFact&) const = default;
};

/// What is known of one fact: a value, or a range for ages, or nothing and then what would have to be told.
struct KnownFact {
    FactValue value;
    std::optional<Range> range;
    std::vector<OpenFact> open;

    bool isKnown() const { return range.has_value() || !std::holds_alternative<std::monostate>(value); }
};

/// Reads facts of a case by the names that rules and forms use, derived facts and defaults included.
/// `Case` and `Catalogue` must outlive it.
class FactReader {
public:
    FactReader(const Catalogue& catalogue, const Case& facts) : catalogue_(catalogue), case_(facts) {}

    /// `subject`: whom `p.` means, nullptr for nobody.
    KnownFact read(const QString& name, const Person* subject) const;
    KnownFact ofCase(const QString& id) const;
    KnownFact ofHousehold(const QString& id) const;
    KnownFact ofPerson(const Person& person, const QString& id) const;

    /// The person a role names ("claimant", "visitor", "new_head", "husband"); nullptr if unknown.
    const Person* role(const QString& role) const;
    /// The ids of all whom a role names, one or several ("heirs"), as a list; what would have to be told if unknown.
    KnownFact roleIds(const QString& role) const;
    /// Somebody said 「わからない」, so it is no use to ask again.
    bool isGivenUp(const OpenFact& fact) const;

    const Catalogue& catalogue() const { return catalogue_; }
    const Case& facts() const { return case_; }

private:
    KnownFact age(const Person& person, bool atFiscalYearEnd) const;
    bool isDated() const;
    std::pair<QDate, QDate> eventDays() const;
    KnownFact child(const Person& person) const;
    KnownFact lastInsurance(const Person& person) const;
    KnownFact spouseOfSex(QLatin1StringView sex) const;

    const Catalogue& catalogue_;
    const Case& case_;
};

} // namespace kakanai::procedures::deciding
