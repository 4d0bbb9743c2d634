#include "db/sqlcipher/transaction.h"

#include <sqlite3.h>

namespace kakanai::db {

Transaction::~Transaction() {
    // Over after COMMIT; SQLite also rolls back by itself after some faults, and a second time would be an error.
    if (sqlite3_get_autocommit(connection_.handle()) == 0) {
        sqlite3_exec(connection_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

StoreResult<void> Transaction::verifyPages() const {
    return connection_.execute("SELECT count(*) FROM sqlite_schema");
}

} // namespace kakanai::db
