#pragma once

#include "printing/layout/page_builder.h"

namespace kakanai::printing {

using ListRows = std::vector<QHash<QString, QString>>;

/// How many sheets a table needs for its rows; one even if there are none.
int sheetsFor(const TablePart& table, const ListRows& rows);

/// The table's head and the rows of its `sheet`-th sheet, counted from 0; rows without an entry stay empty.
void paintTable(PageBuilder& page, const TablePart& table, const ListRows& rows, int sheet);

} // namespace kakanai::printing
