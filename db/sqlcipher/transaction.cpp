#include "db/sqlcipher/transaction.h"

#include <sqlite3.h>

namespace kakanai::db {

StoreResult<Transaction> Transaction::writing(const Connection& connection) {
    const auto begun = connection.execute("BEGIN IMMEDIATE");
    return begun ? StoreResult<Transaction>(Transaction(connection)) : std::unexpected(begun.error());
}

StoreResult<Transaction> Transaction::reading(const Connection& connection) {
    const auto begun = connection.execute("BEGIN");
    return begun ? StoreResult<Transaction>(Transaction(connection)) : std::unexpected(begun.error());
}

Transaction::~Transaction() {
    // SQLite rolls back by itself after some faults; a second time would be an error.
    if (connection_ != nullptr && sqlite3_get_autocommit(connection_->handle()) == 0) {
        sqlite3_exec(connection_->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

StoreResult<void> Transaction::commit() {
    return connection_->execute("COMMIT");
}

} // namespace kakanai::db
