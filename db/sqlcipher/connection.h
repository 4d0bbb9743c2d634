#pragma once

#include "db/store_key.h"
#include "db/visit_store.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;

namespace kakanai::db {

/// One keyed connection to a SQLCipher file. The only place that opens a database: every cipher parameter is pinned and
/// read back, the first page is authenticated before anything is written. To be used from one thread at a time.
class Connection {
public:
    /// Faults: Exists; Full.
    static StoreResult<Connection> create(const QString& path, const StoreKey& key);

    /// Never makes a file. Faults: Missing; Version for a plain SQLite file; Damaged where the first page does not
    /// authenticate (a damaged page, another key and a file that was never SQLCipher 4 look the same); Busy; Full where
    /// it cannot be written.
    static StoreResult<Connection> open(const QString& path, const StoreKey& key);

    /// Statements without values: schema, pragmas. Never text from outside.
    StoreResult<void> execute(const QByteArray& sql) const;
    /// The first column of the first row; empty where there is no row.
    StoreResult<QByteArray> single(const QByteArray& sql) const;

    sqlite3* handle() const { return handle_.get(); }

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    Connection() = default;
    static StoreResult<Connection> opened(const QString& path, const StoreKey& key);
    StoreResult<void> setKey(const StoreKey& key) const;
    StoreResult<void> harden() const;

    std::unique_ptr<sqlite3, Close> handle_;
};

} // namespace kakanai::db
