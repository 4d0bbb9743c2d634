#pragma once

#include "app/payloads/import_fault.h"
#include "app/payloads/mapping.h"
#include "app/procedures/case.h"
#include "app/procedures/catalogue.h"

#include <QStringList>

#include <vector>

namespace kakanai::payloads {

/// What a table says of a case. One row is one person; what is of the case or the household must be the same in all
/// rows.
struct MappedCase {
    procedures::Case facts;     ///< persons "p1", "p2", … in the order of the rows
    QStringList unknownColumns; ///< their names: left out, because nobody said what they are
    std::vector<base::Problem> alerts;
};

/// A table in any of the encodings that the mapping allows. Faults: Encoding, Table, Layout, Value.
ImportResult<MappedCase> readMappedCase(const QByteArray& bytes, const Mapping& mapping,
                                        const procedures::Catalogue& catalogue);

/// The same for text that is decoded already: what a code holds.
ImportResult<MappedCase> readMappedText(const QString& text, const Mapping& mapping,
                                        const procedures::Catalogue& catalogue);

/// Whether the first line names every column the mapping needs.
bool fits(const QString& text, const Mapping& mapping);

} // namespace kakanai::payloads
