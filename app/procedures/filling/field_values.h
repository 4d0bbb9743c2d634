#pragma once

#include "app/procedures/deciding/fact_reader.h"
#include "app/procedures/engine.h"
#include "app/procedures/filling/field_key.h"
#include "app/procedures/filling/value_writer.h"

namespace kakanai::procedures::filling {

struct FieldValue {
    std::optional<QString> text;          ///< known, perhaps empty (no building)
    std::vector<deciding::OpenFact> open; ///< facts that would have to be told
    std::optional<MissingField> missing;  ///< the dictionary can ask for it
};

/// What stands in the fields of one planned document.
class FieldValues {
public:
    FieldValues(const deciding::FactReader& facts, const DocumentPlan& plan)
        : facts_(facts), plan_(plan), writer_(facts) {}

    FieldValue value(const FieldKey& key) const;
    FieldValue ofPerson(const Person& person, const FieldKey& attribute) const;
    /// The rows of movers, subjects, household, children.
    std::vector<const Person*> personList(const QString& list) const;

private:
    FieldValue fromFact(const deciding::KnownFact& fact, Scope scope, const QString& id, const QString& format,
                        const Person* person) const;
    FieldValue fromDictionary(const FieldDefinition& field, const QString& format, const Person* person) const;
    FieldValue fromAddress(const QString& which, const FieldKey& attribute) const;
    FieldValue addressOf(const Person& person) const;
    bool livesHere(const Person& person) const;
    QString cityName() const;
    const Person* holder(const QString& role) const;
    const Person* spouse() const;
    bool isMoving() const;
    bool isMinor(const Person& person) const;

    const deciding::FactReader& facts_;
    const DocumentPlan& plan_;
    ValueWriter writer_;
};

} // namespace kakanai::procedures::filling
