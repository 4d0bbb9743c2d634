#pragma once

#include "app/procedures/deciding/fact_reader.h"

namespace kakanai::procedures::filling {

/// Writes values the way a form wants them.
class ValueWriter {
public:
    explicit ValueWriter(const deciding::FactReader& facts) : facts_(facts) {}

    /// `format` as in FieldKey; `person` decides the calendar of the format "person".
    QString date(base::PartialDate date, const QString& format, const Person* person) const;
    /// A choice reads in the words of the question that sets it, a person by name; raw keeps what is stored.
    QString fact(const FactValue& value, Scope scope, const QString& id, const QString& format, const Person* person) const;
    /// A value of the dictionary.
    QString field(const FieldDefinition& field, const QString& value, const QString& format, const Person* person) const;
    QString sex(const QString& value, const QString& format) const;
    /// Plain text, for boxes of one character each without its hyphens.
    static QString text(const QString& text, const QString& format);

private:
    QString words(Scope scope, const QString& id, const QString& value) const;

    const deciding::FactReader& facts_;
};

} // namespace kakanai::procedures::filling
