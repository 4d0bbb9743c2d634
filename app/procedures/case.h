#pragma once

#include "app/base/partial_date.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// What is known of a case: the facts the rules read, the persons, the addresses. Everything may be unknown, and
/// unknown is never no.
namespace kakanai::procedures {

/// monostate is *unknown*. Enumerations and references to persons are their ids; sets are lists of ids.
using FactValue = std::variant<std::monostate, bool, int, QString, base::PartialDate, QStringList>;
using Facts = QHash<QString, FactValue>; ///< by fact id without scope prefix: "care_level"

struct Address {
    QString postalCode; ///< 650-0001
    QString prefecture;
    QString municipality;
    QString town;
    QString block;
    QString building;
    QString municipalityCode; ///< 6 digits with check digit

    /// Prefecture to building in one line, as the register writes it; the building after an ideographic space.
    QString oneLine() const;
    bool isEmpty() const;
    bool operator==(const Address&) const = default;
};

struct Person {
    QString id; ///< pseudonym, [a-z][a-z0-9-]*; enters file names
    QString name;
    QString kana;
    std::optional<base::PartialDate> birthDate;
    QString sex; ///< male, female, notApplicable, notKnown, or empty
    QString relationship;
    QString address; ///< as the card says it, one line
    bool fromCard = false;
    bool moves = true;
    Facts facts;
    QHash<QString, QString> values; ///< what only forms want, by field id: "phone"

    bool operator==(const Person&) const = default;
};

struct Case {
    QString event; ///< "tennyu"
    std::optional<base::PartialDate> eventDate;
    QDate today;
    QString visitorRole;               ///< "self", "agent", …
    QString visitor;                   ///< person id
    Facts facts;                       ///< case facts: "notice_kind", "claimant", "known_date", …
    Facts household;                   ///< "new_head", "dog", …
    QHash<QString, Address> addresses; ///< "new", "old", "current"
    std::vector<Person> persons;
    QHash<QString, QString> values; ///< "dog.name"

    const Person* person(const QString& id) const;
    Person* person(const QString& id);
    bool operator==(const Case&) const = default;
};

} // namespace kakanai::procedures
