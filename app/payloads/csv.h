#pragma once

#include "app/payloads/import_fault.h"

#include <QStringList>

#include <vector>

namespace kakanai::payloads {

struct CsvRow {
    QStringList cells;
    int line = 0; ///< on which it begins, from 1

    bool operator==(const CsvRow&) const = default;
};

/// A table as RFC 4180 has it, and nothing else: rows end with CR LF or with LF (the same in the whole text, the last
/// may lack it), quotes stand around a whole cell and are doubled inside, every row has as many cells as the first, and
/// no cell holds a control character but the line ends and tabs of a quoted one. At most 1 Mi characters, 500 columns
/// and 2,000 rows. Fault: Table with the line.
ImportResult<std::vector<CsvRow>> readCsv(const QString& text);

} // namespace kakanai::payloads
