#pragma once

#include "db/sqlcipher/connection.h"

#include <type_traits>

namespace kakanai::db {

/// All or nothing: work is done inside, and its result given back once it may be believed.
///
/// SQLCipher 4.6 hands out a page whose authenticator is wrong and reports it only when another page is fetched; the
/// last page of a value is therefore asked for here, whatever the work found or missed. Then Damaged is the result.
class Transaction {
public:
    /// Several reads of one state.
    template<class Work>
    static std::invoke_result_t<Work> reading(const Connection& connection, Work work) {
        return run("BEGIN", connection, work);
    }

    /// Takes the write lock at once, so that Busy comes before any work. A good result survives a power failure; with
    /// any other the file is as it was.
    template<class Work>
    static std::invoke_result_t<Work> writing(const Connection& connection, Work work) {
        return run("BEGIN IMMEDIATE", connection, work);
    }

    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

private:
    explicit Transaction(const Connection& connection) : connection_(connection) {}
    ~Transaction();

    template<class Work>
    static std::invoke_result_t<Work> run(const char* begin, const Connection& connection, Work& work) {
        if (const auto begun = connection.execute(begin); !begun) {
            return std::unexpected(begun.error());
        }
        const Transaction transaction(connection);
        auto result = work();
        if (const auto authentic = transaction.verifyPages(); !authentic) {
            return std::unexpected(authentic.error());
        }
        if (!result) {
            return result;
        }
        const auto committed = connection.execute("COMMIT");
        return committed ? std::move(result) : std::unexpected(committed.error());
    }

    StoreResult<void> verifyPages() const;

    const Connection& connection_;
};

} // namespace kakanai::db
