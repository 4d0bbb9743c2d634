#include "db/sqlcipher/statement.h"

#include "db/sqlcipher/sqlite_fault.h"

#include <QStringDecoder>

#include <sqlite3.h>

namespace kakanai::db {

StoreResult<Statement> Statement::prepare(const Connection& connection, const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    const int answer =
        sqlite3_prepare_v2(connection.handle(), sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    if (answer != SQLITE_OK) {
        return std::unexpected(sqliteFault(answer));
    }
    return Statement(statement);
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement& Statement::remember(int answer) {
    if (refusedBinding_ == SQLITE_OK) {
        refusedBinding_ = answer;
    }
    return *this;
}

Statement& Statement::bind(int place, std::int64_t number) {
    return remember(sqlite3_bind_int64(statement_.get(), place, number));
}

Statement& Statement::bind(int place, const QString& text) {
    const auto utf8 = text.toUtf8();
    return remember(sqlite3_bind_text64(statement_.get(), place, utf8.constData(),
                                        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bindNull(int place) {
    return remember(sqlite3_bind_null(statement_.get(), place));
}

Statement& Statement::bindBytes(int place, const QByteArray& bytes) {
    return remember(sqlite3_bind_blob64(statement_.get(), place, bytes.constData(),
                                        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
}

StoreResult<bool> Statement::step() {
    if (refusedBinding_ != SQLITE_OK) {
        return std::unexpected(sqliteFault(refusedBinding_));
    }
    switch (const int answer = sqlite3_step(statement_.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return std::unexpected(sqliteFault(answer));
    }
}

StoreResult<void> Statement::run() {
    const auto row = step();
    return row ? StoreResult<void>{} : std::unexpected(row.error());
}

void Statement::reset() {
    sqlite3_reset(statement_.get());
    sqlite3_clear_bindings(statement_.get());
    refusedBinding_ = SQLITE_OK;
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

QByteArray Statement::bytes(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    return {data, sqlite3_column_bytes(statement_.get(), column)};
}

std::optional<QString> Statement::text(int column) const {
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes(column));
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

} // namespace kakanai::db
