#pragma once

#include "db/visit_store.h"

namespace kakanai::db {

/// Another store that fails after so many writes: finds every place that forgets to look at an answer. A failed write
/// changes nothing. Reading goes on.
class FailingVisitStore final : public VisitStore {
public:
    FailingVisitStore(std::unique_ptr<VisitStore> store, int goodWrites, StoreFault fault)
        : store_(std::move(store)), goodWrites_(goodWrites), fault_(fault) {}

    StoreResult<QString> newReceipt(QDate day) override;
    StoreResult<void> add(const VisitRecord& record) override;
    StoreResult<std::int64_t> update(const VisitRecord& record) override;
    StoreResult<VisitRecord> load(const QString& receipt) override;
    StoreResult<std::vector<VisitSummary>> list() override;
    StoreResult<void> erase(const QString& receipt) override;
    StoreResult<void> check() override;

private:
    bool worksOnceMore();

    std::unique_ptr<VisitStore> store_;
    int goodWrites_;
    StoreFault fault_;
};

} // namespace kakanai::db
