#pragma once

#include "db/visit_store.h"

#include <map>

namespace kakanai::db {

/// Visits that end with the program: the demo without a file, and tests. Answers like the real store.
class MemoryVisitStore final : public VisitStore {
public:
    StoreResult<QString> newReceipt(QDate day) override;
    StoreResult<void> add(const VisitRecord& record) override;
    StoreResult<std::int64_t> update(const VisitRecord& record) override;
    StoreResult<VisitRecord> load(const QString& receipt) override;
    StoreResult<std::vector<VisitSummary>> list() override;
    StoreResult<void> erase(const QString& receipt) override;
    StoreResult<void> check() override;

private:
    std::map<QString, VisitRecord> visits_;
    std::map<QDate, int> lastReceipts_;
};

} // namespace kakanai::db
