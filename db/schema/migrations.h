#pragma once

#include "db/sqlcipher/connection.h"

#include <QByteArray>

#include <vector>

namespace kakanai::db {

/// One step of the schema, from version - 1 to version.
struct Migration {
    int version;
    QByteArray sql;
};

/// All that this program knows, from 1 on, without a gap.
std::vector<Migration> allMigrations();

/// 0 for a new file.
StoreResult<int> schemaVersion(const Connection& connection);

/// Runs what is missing in one transaction: after a fault the file is as it was. Faults: Version where the file is
/// newer than the last migration; Busy; Full; Damaged. A file that is current is not written to.
StoreResult<void> migrate(const Connection& connection, const std::vector<Migration>& migrations);

} // namespace kakanai::db
