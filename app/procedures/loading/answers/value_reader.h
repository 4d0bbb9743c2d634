#pragma once

#include "app/base/problem.h"
#include "app/procedures/case.h"
#include "app/procedures/catalogue.h"
#include "app/procedures/loading/answers/json_pointer.h"
#include "app/procedures/loading/text/text_tree.h"

#include <QSet>

namespace kakanai::procedures::loading {

/// Reads single values of an answers file by the type the vocabulary gives them. Keeps the first fault; what is read
/// after it does not matter any more.
class ValueReader {
public:
    explicit ValueReader(QSet<QString> persons) : persons_(std::move(persons)) {}

    /// Nothing written, or the word `unknown`: not told.
    static bool isUntold(const TextTree& tree);

    FactValue fact(const TextTree& tree, const FactDefinition& definition, const JsonPointer& at);
    QString field(const TextTree& tree, const FieldDefinition& definition, const JsonPointer& at);
    Address address(const TextTree& tree, const JsonPointer& at);
    std::optional<base::PartialDate> date(const TextTree& tree, const JsonPointer& at);
    bool yesNo(const TextTree& tree, const JsonPointer& at);
    QString personId(const TextTree& tree, const JsonPointer& at);
    /// One line of text, not empty.
    QString line(const TextTree& tree, const JsonPointer& at);
    QString oneOf(const TextTree& tree, const QStringList& choices, const JsonPointer& at);

    /// answers.invalid at this place.
    static base::Problem invalid(const QString& pointer);
    void fail(const JsonPointer& at) { fail(invalid(at.text())); }
    void fail(const base::Problem& problem);
    const std::optional<base::Problem>& fault() const { return fault_; }

private:
    QStringList list(const TextTree& tree, const JsonPointer& at);
    int number(const TextTree& tree, const JsonPointer& at);
    QString matching(const TextTree& tree, const QString& pattern, const JsonPointer& at);

    QSet<QString> persons_;
    std::optional<base::Problem> fault_;
};

} // namespace kakanai::procedures::loading
