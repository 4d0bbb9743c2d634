#include "db/schema/schema.h"

#include "db/schema/migrations.h"
#include "db/sqlcipher/statement.h"
#include "db/sqlcipher/transaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kakanai::db {
namespace {

constexpr auto applicationId = "1263226465"; // 0x4b4b4e61, "KKNa"

QString kindName(StoreKind kind) {
    switch (kind) {
    case StoreKind::Production:
        return u"production"_s;
    case StoreKind::Demo:
        return u"demo"_s;
    }
    std::unreachable();
}

} // namespace

StoreResult<void> createSchema(const Connection& connection, StoreKind kind) {
    if (const auto marked = connection.execute(QByteArray("PRAGMA application_id = ") + applicationId); !marked) {
        return marked;
    }
    if (const auto made = migrate(connection, allMigrations()); !made) {
        return made;
    }
    auto insert = Statement::prepare(connection, "INSERT INTO store (only, kind) VALUES (1, ?1)");
    return insert ? insert->bind(1, kindName(kind)).run() : std::unexpected(insert.error());
}

StoreResult<void> recognise(const Connection& connection) {
    const auto id = connection.single("PRAGMA application_id");
    if (!id) {
        return std::unexpected(id.error());
    }
    if (*id != applicationId) {
        return std::unexpected(StoreError{StoreFault::Version});
    }
    const auto version = schemaVersion(connection);
    if (!version) {
        return std::unexpected(version.error());
    }
    const bool known = *version >= 1 && *version <= allMigrations().back().version;
    return known ? StoreResult<void>{} : std::unexpected(StoreError{StoreFault::Version});
}

StoreResult<void> bringUpToDate(const Connection& connection) {
    return migrate(connection, allMigrations());
}

StoreResult<StoreKind> storeKind(const Connection& connection) {
    const auto name = Transaction::reading(connection, [&] { return connection.single("SELECT kind FROM store"); });
    if (!name) {
        return std::unexpected(name.error());
    }
    for (const auto kind : {StoreKind::Production, StoreKind::Demo}) {
        if (*name == kindName(kind).toLatin1()) {
            return kind;
        }
    }
    return std::unexpected(StoreError{StoreFault::Damaged});
}

} // namespace kakanai::db
