#pragma once

#include "db/sqlcipher/connection.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace kakanai::db {

/// One prepared statement. A binding that fails is reported by the next step().
class Statement {
public:
    static StoreResult<Statement> prepare(const Connection& connection, const QByteArray& sql);

    Statement& bind(int place, std::int64_t number);
    Statement& bind(int place, const QString& text);
    Statement& bindNull(int place);
    /// Not copied: the bytes must live until the last step().
    Statement& bindBytes(int place, const QByteArray& bytes);

    /// Whether there is a row to read now.
    StoreResult<bool> step();
    /// For statements without rows.
    StoreResult<void> run();
    /// Ready for new bindings.
    void reset();

    bool isNull(int column) const;
    std::int64_t number(int column) const;
    QByteArray bytes(int column) const;
    /// Nothing where it is not UTF-8.
    std::optional<QString> text(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}
    Statement& remember(int answer);

    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    int refusedBinding_ = 0;
};

} // namespace kakanai::db
