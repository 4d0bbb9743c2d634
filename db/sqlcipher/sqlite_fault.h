#pragma once

#include "db/visit_store.h"

namespace kakanai::db {

/// What an answer of SQLite means to a caller; `code` may be an extended one.
StoreError sqliteFault(int code);

} // namespace kakanai::db
