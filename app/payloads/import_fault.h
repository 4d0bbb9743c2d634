#pragma once

#include "app/base/result.h"

#include <QString>

namespace kakanai::payloads {

enum class ImportFault {
    Encoding, ///< bytes that are no text of the encodings the mapping allows
    Table,    ///< not a table as RFC 4180 has it, or too large
    Layout,   ///< columns that the mapping needs are missing, or named twice
    Value,    ///< a cell says something the mapping does not know
};

/// What is wrong and where; the column by its target ("person.birth_date"), so that nothing of a person rides along.
struct ImportError {
    ImportFault fault = ImportFault::Table;
    int line = 0; ///< from 1; 0 where the whole is meant
    QString target;

    bool operator==(const ImportError&) const = default;
};

template<class T>
using ImportResult = std::expected<T, ImportError>;

base::Problem problemOf(const ImportError& error);

/// Alert: so many columns were left out because the mapping does not name them.
base::Problem unknownColumnsAlert(int count);

/// Alert: nobody has compared this mapping with what the edition really says.
base::Problem unverifiedAlert();

} // namespace kakanai::payloads
