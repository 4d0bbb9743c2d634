#include "db/sqlcipher/connection.h"

#include "db/locked_bytes.h"
#include "db/sqlcipher/pinned_settings.h"
#include "db/sqlcipher/sqlite_fault.h"
#include "db/sqlcipher/statement.h"

#include <QFile>

#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <functional>

namespace kakanai::db {
namespace {

constexpr int busyMilliseconds = 500;
constexpr qint64 pageSize = 4096;
constexpr QByteArrayView plainSqlite("SQLite format 3\0", 16);

/// What the file itself tells before a key is tried. An empty file must not pass: SQLite would fill it as a new
/// database.
StoreResult<void> looksLikeStore(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        return std::unexpected(StoreError{StoreFault::Missing});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(StoreError{StoreFault::Full});
    }
    if (file.peek(plainSqlite.size()) == plainSqlite) {
        return std::unexpected(StoreError{StoreFault::Version});
    }
    if (file.size() < pageSize) {
        return std::unexpected(StoreError{StoreFault::Damaged});
    }
    return {};
}

} // namespace

void Connection::Close::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

StoreResult<Connection> Connection::create(const QString& path, const StoreKey& key) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        return std::unexpected(StoreError{file.exists() ? StoreFault::Exists : StoreFault::Full});
    }
    file.close();
    return opened(path, key);
}

StoreResult<Connection> Connection::open(const QString& path, const StoreKey& key) {
    if (const auto good = looksLikeStore(path); !good) {
        return std::unexpected(good.error());
    }
    return opened(path, key);
}

StoreResult<Connection> Connection::opened(const QString& path, const StoreKey& key) {
    Connection connection;
    sqlite3* handle = nullptr;
    const int answer = sqlite3_open_v2(path.toUtf8().constData(), &handle,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nullptr);
    connection.handle_.reset(handle); // SQLite hands one out even where it failed
    if (answer != SQLITE_OK) {
        return std::unexpected(sqliteFault(answer));
    }
    if (sqlite3_db_readonly(handle, "main") != 0) {
        return std::unexpected(StoreError{StoreFault::Full});
    }
    // The order matters: nothing is written before the first page has authenticated.
    const std::array<std::function<StoreResult<void>()>, 7> steps{
        [&] { return connection.harden(); },
        [&] { return pinBeforeKey(connection); },
        [&] { return connection.setKey(key); },
        [&] { return pinCipher(connection); },
        [&] { return connection.execute("SELECT count(*) FROM sqlite_schema"); },
        [&] { return pinStorage(connection); },
        [&] { return verifyPins(connection); },
    };
    for (const auto& step : steps) {
        if (const auto done = step(); !done) {
            return std::unexpected(done.error());
        }
    }
    return connection;
}

StoreResult<void> Connection::harden() const {
    sqlite3_extended_result_codes(handle(), 1);
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 0);
    for (const int answer : {sqlite3_busy_timeout(handle(), busyMilliseconds),
                             sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr),
                             sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr),
                             sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr)}) {
        if (answer != SQLITE_OK) {
            return std::unexpected(sqliteFault(answer));
        }
    }
    return {};
}

StoreResult<void> Connection::setKey(const StoreKey& key) const {
    // x'<64 hex digits>' is SQLCipher's form for a key that needs no stretching; it never leaves locked memory.
    constexpr std::size_t digits = StoreKey::size * 2;
    LockedBytes text(digits + 4);
    auto* characters = reinterpret_cast<char*>(text.span().data());
    characters[0] = 'x';
    characters[1] = '\'';
    sodium_bin2hex(characters + 2, digits + 1, key.bytes().data(), StoreKey::size);
    characters[digits + 2] = '\'';
    const int answer = sqlite3_key_v2(handle(), "main", characters, static_cast<int>(digits + 3));
    if (answer != SQLITE_OK) {
        return std::unexpected(sqliteFault(answer));
    }
    return {};
}

StoreResult<void> Connection::execute(const QByteArray& sql) const {
    const int answer = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (answer != SQLITE_OK) {
        return std::unexpected(sqliteFault(answer));
    }
    return {};
}

StoreResult<QByteArray> Connection::single(const QByteArray& sql) const {
    auto statement = Statement::prepare(*this, sql);
    if (!statement) {
        return std::unexpected(statement.error());
    }
    const auto row = statement->step();
    if (!row) {
        return std::unexpected(row.error());
    }
    return *row ? statement->bytes(0) : QByteArray();
}

} // namespace kakanai::db
