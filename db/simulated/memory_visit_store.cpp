#include "db/simulated/memory_visit_store.h"

#include "db/receipt_number.h"

#include <algorithm>
#include <tuple>

namespace kakanai::db {

StoreResult<QString> MemoryVisitStore::newReceipt(QDate day) {
    auto& last = lastReceipts_[day];
    if (last >= lastReceiptOfDay) {
        return std::unexpected(StoreError{StoreFault::Full});
    }
    return receiptNumber(++last, day);
}

StoreResult<void> MemoryVisitStore::add(const VisitRecord& record) {
    const auto [place, isNew] = visits_.emplace(record.summary.receipt, record);
    if (!isNew) {
        return std::unexpected(StoreError{StoreFault::Conflict});
    }
    place->second.summary.revision = 1;
    return {};
}

StoreResult<std::int64_t> MemoryVisitStore::update(const VisitRecord& record) {
    const auto place = visits_.find(record.summary.receipt);
    if (place == visits_.end() || place->second.summary.revision != record.summary.revision) {
        return std::unexpected(StoreError{StoreFault::Conflict});
    }
    place->second = record;
    return ++place->second.summary.revision;
}

StoreResult<VisitRecord> MemoryVisitStore::load(const QString& receipt) {
    const auto place = visits_.find(receipt);
    if (place == visits_.end()) {
        return std::unexpected(StoreError{StoreFault::Conflict});
    }
    return place->second;
}

StoreResult<std::vector<VisitSummary>> MemoryVisitStore::list() {
    std::vector<VisitSummary> summaries;
    for (const auto& [receipt, record] : visits_) {
        summaries.push_back(record.summary);
    }
    std::ranges::sort(summaries, {}, [](const VisitSummary& summary) {
        return std::tuple(summary.handedOver.isValid(), summary.handedOver, summary.receipt);
    });
    return summaries;
}

StoreResult<void> MemoryVisitStore::erase(const QString& receipt) {
    visits_.erase(receipt);
    return {};
}

StoreResult<void> MemoryVisitStore::check() {
    return {};
}

} // namespace kakanai::db
