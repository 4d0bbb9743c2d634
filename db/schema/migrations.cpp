#include "db/schema/migrations.h"

#include "db/sqlcipher/transaction.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

static void initSchemaResources() {
    Q_INIT_RESOURCE(db_schema);
} // a macro that must stand outside of namespaces

namespace kakanai::db {
namespace {

constexpr std::array files{"0001_visits.sql"_L1};

StoreResult<void> apply(const Connection& connection, const Migration& migration) {
    const auto done = connection.execute(migration.sql);
    return done ? connection.execute("PRAGMA user_version = " + QByteArray::number(migration.version)) : done;
}

StoreResult<void> applyFrom(const Connection& connection, const std::vector<Migration>& migrations, int version) {
    for (const auto& migration : migrations) {
        if (migration.version <= version) {
            continue;
        }
        if (const auto done = apply(connection, migration); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

std::vector<Migration> allMigrations() {
    initSchemaResources();
    std::vector<Migration> migrations;
    for (const auto name : files) {
        QFile file(":/kakanai/db/schema/"_L1 + name);
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("a schema file is not in the program");
        }
        migrations.push_back({static_cast<int>(migrations.size()) + 1, file.readAll()});
    }
    return migrations;
}

StoreResult<int> schemaVersion(const Connection& connection) {
    const auto text = connection.single("PRAGMA user_version");
    return text ? StoreResult<int>(text->toInt()) : std::unexpected(text.error());
}

StoreResult<void> migrate(const Connection& connection, const std::vector<Migration>& migrations) {
    const int newest = migrations.back().version;
    if (schemaVersion(connection) == newest) {
        return {};
    }
    // The version is asked again, for another program may have been faster.
    return Transaction::writing(connection, [&]() -> StoreResult<void> {
        const auto found = schemaVersion(connection);
        if (!found) {
            return std::unexpected(found.error());
        }
        return *found > newest ? std::unexpected(StoreError{StoreFault::Version})
                               : applyFrom(connection, migrations, *found);
    });
}

} // namespace kakanai::db
