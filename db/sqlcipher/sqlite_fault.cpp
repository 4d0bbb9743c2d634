#include "db/sqlcipher/sqlite_fault.h"

#include <sqlite3.h>

namespace kakanai::db {

StoreError sqliteFault(int code) {
    if (code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_CORRUPTFS ||
        code == SQLITE_IOERR_DATA) {
        return {StoreFault::Damaged};
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return {StoreFault::Busy};
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return {StoreFault::Full};
    case SQLITE_CONSTRAINT:
        return {StoreFault::Conflict};
    default:
        // NOTADB, CORRUPT, and a table of ours that is not as our schema made it.
        return {StoreFault::Damaged};
    }
}

} // namespace kakanai::db
