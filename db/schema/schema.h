#pragma once

#include "db/sqlcipher/connection.h"
#include "db/store_kind.h"

namespace kakanai::db {

/// Makes a new, empty file a store. Faults: Busy; Full.
StoreResult<void> createSchema(const Connection& connection, StoreKind kind);

/// Only looks. Fault: Version where it is newer than this program, or no store of ours.
StoreResult<void> recognise(const Connection& connection);

/// Brings a store that was recognised to this program's version. Faults: Busy; Full; Damaged.
StoreResult<void> bringUpToDate(const Connection& connection);

/// Fault: Damaged.
StoreResult<StoreKind> storeKind(const Connection& connection);

} // namespace kakanai::db
