#pragma once

#include "db/sqlcipher/connection.h"

namespace kakanai::db {

/// All or nothing: what is not committed is rolled back when this goes. The connection must outlive it.
class Transaction {
public:
    /// Takes the write lock at once, so that a fault of another writer comes before any work. Faults: Busy.
    static StoreResult<Transaction> writing(const Connection& connection);
    /// Several reads of one state.
    static StoreResult<Transaction> reading(const Connection& connection);

    Transaction(Transaction&& other) noexcept : connection_(std::exchange(other.connection_, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// After it, what was written survives a power failure. A commit that failed is rolled back.
    StoreResult<void> commit();

private:
    explicit Transaction(const Connection& connection) : connection_(&connection) {}
    const Connection* connection_;
};

} // namespace kakanai::db
