#pragma once

#include "db/sqlcipher/statement.h"
#include "db/visit_store.h"

/// How a visit's values stand in columns.
namespace kakanai::db {

/// The columns that summaryFrom() reads, in its order.
inline constexpr char summaryColumns[] = "receipt, event, state, handed_over, persons, revision";

/// Binds event, state, handed_over and persons from `place` on.
void bindSummary(Statement& statement, int place, const VisitSummary& summary);

/// Fault: Damaged.
StoreResult<VisitSummary> summaryFrom(const Statement& row);

} // namespace kakanai::db
