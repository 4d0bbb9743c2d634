#include "db/simulated/failing_visit_store.h"

namespace kakanai::db {

bool FailingVisitStore::worksOnceMore() {
    if (goodWrites_ == 0) {
        return false;
    }
    --goodWrites_;
    return true;
}

StoreResult<QString> FailingVisitStore::newReceipt(QDate day) {
    return worksOnceMore() ? store_->newReceipt(day) : std::unexpected(StoreError{fault_});
}

StoreResult<void> FailingVisitStore::add(const VisitRecord& record) {
    return worksOnceMore() ? store_->add(record) : std::unexpected(StoreError{fault_});
}

StoreResult<std::int64_t> FailingVisitStore::update(const VisitRecord& record) {
    return worksOnceMore() ? store_->update(record) : std::unexpected(StoreError{fault_});
}

StoreResult<VisitRecord> FailingVisitStore::load(const QString& receipt) {
    return store_->load(receipt);
}

StoreResult<std::vector<VisitSummary>> FailingVisitStore::list() {
    return store_->list();
}

StoreResult<void> FailingVisitStore::erase(const QString& receipt) {
    return worksOnceMore() ? store_->erase(receipt) : std::unexpected(StoreError{fault_});
}

StoreResult<void> FailingVisitStore::check() {
    return store_->check();
}

} // namespace kakanai::db
