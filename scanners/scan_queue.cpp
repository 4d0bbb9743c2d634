#include "scanners/scan_queue.h"

namespace kakanai::scanners {

void ScanQueue::add(const CodeResult<Scan>& scan) {
    const std::scoped_lock lock(mutex_);
    if (waiting_.size() == mostWaiting) {
        waiting_.pop_front();
    }
    waiting_.push_back(scan);
    changed_.notify_one();
}

void ScanQueue::forget() {
    const std::scoped_lock lock(mutex_);
    waiting_.clear();
}

CodeResult<std::optional<Scan>> ScanQueue::next(std::stop_token stop) {
    std::unique_lock lock(mutex_);
    if (!changed_.wait(lock, stop, [this] { return !waiting_.empty(); })) {
        return std::nullopt;
    }
    const CodeResult<Scan> scan = waiting_.front();
    waiting_.pop_front();
    if (!scan) {
        return std::unexpected(scan.error());
    }
    return *scan;
}

} // namespace kakanai::scanners
