#pragma once

#include "db/sqlcipher/connection.h"
#include "db/visit_store.h"

namespace kakanai::db {

/// Visits in an encrypted file. The connection is open and its schema is the newest (db/schema).
class SqlCipherVisitStore final : public VisitStore {
public:
    explicit SqlCipherVisitStore(Connection connection) : connection_(std::move(connection)) {}

    StoreResult<QString> newReceipt(QDate day) override;
    StoreResult<void> add(const VisitRecord& record) override;
    StoreResult<std::int64_t> update(const VisitRecord& record) override;
    StoreResult<VisitRecord> load(const QString& receipt) override;
    StoreResult<std::vector<VisitSummary>> list() override;
    StoreResult<void> erase(const QString& receipt) override;
    StoreResult<void> check() override;

private:
    // Inside a transaction.
    StoreResult<int> countUp(QDate day);
    StoreResult<void> insertVisit(const VisitRecord& record);
    StoreResult<std::int64_t> replaceVisit(const VisitRecord& record);
    StoreResult<void> replaceDocuments(const VisitRecord& record);
    StoreResult<VisitRecord> visitOf(const QString& receipt);
    StoreResult<std::vector<VisitSummary>> summaries();
    StoreResult<std::vector<StoredDocument>> documentsOf(const QString& receipt);
    StoreResult<void> expectAnswer(const QByteArray& sql, const QByteArray& answer);

    StoreResult<void> emptyWriteAheadLog();

    Connection connection_;
};

} // namespace kakanai::db
