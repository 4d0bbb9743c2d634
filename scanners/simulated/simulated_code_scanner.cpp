#include "scanners/simulated/simulated_code_scanner.h"

namespace kakanai::scanners::simulated {

void SimulatedCodeScanner::show(const Code& code) {
    const std::scoped_lock lock(mutex_);
    shown_.push_back(code);
    changed_.notify_all();
}

void SimulatedCodeScanner::unplug() {
    const std::scoped_lock lock(mutex_);
    isPlugged_ = false;
    isLossTold_ = false;
    shown_.clear();
    changed_.notify_all();
}

void SimulatedCodeScanner::plug() {
    const std::scoped_lock lock(mutex_);
    isPlugged_ = true;
}

void SimulatedCodeScanner::forget() {
    const std::scoped_lock lock(mutex_);
    shown_.clear();
    parts_ = CodeParts();
}

CodeResult<std::optional<Scan>> SimulatedCodeScanner::next(std::stop_token stop) {
    std::unique_lock lock(mutex_);
    for (;;) {
        if (!changed_.wait(lock, stop, [this] { return !isPlugged_ || !shown_.empty(); })) {
            return std::nullopt;
        }
        if (!isPlugged_) {
            const bool told = std::exchange(isLossTold_, true);
            return std::unexpected(CodeError{told ? CodeFault::ScannerNone : CodeFault::ScannerLost});
        }
        const Code code = shown_.front();
        shown_.pop_front();
        if (const auto scan = parts_.add(code)) {
            if (scan->isWhole()) {
                parts_.forget(scan->message);
            }
            return *scan;
        }
    }
}

} // namespace kakanai::scanners::simulated
