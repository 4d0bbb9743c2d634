#pragma once

#include "db/sqlcipher/connection.h"

/// Every parameter that decides what the file looks like and how safe it is. Defaults change between releases of
/// SQLCipher; ours do not.
namespace kakanai::db {

/// Wiping of freed memory and silence of the library's own log, before the key is in its hands.
StoreResult<void> pinBeforeKey(const Connection& connection);
/// After the key, before the first page is read.
StoreResult<void> pinCipher(const Connection& connection);
/// After the first page was authenticated, so that a foreign file is never written to.
StoreResult<void> pinStorage(const Connection& connection);
/// Reads all of them back, and the version of SQLCipher. Fault: Version.
StoreResult<void> verifyPins(const Connection& connection);

} // namespace kakanai::db
