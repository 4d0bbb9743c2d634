#pragma once

#include "scanners/code_scanner.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace kakanai::scanners {

/// A scanner whose codes are brought by somebody else: by the keyboard a wedge pretends to be, or by a demonstration.
/// Thread-safe: one side adds, the other waits.
class ScanQueue : public CodeScanner {
public:
    /// More than anybody scans before the first is looked at: the oldest goes.
    static constexpr std::size_t mostWaiting = 32;

    void add(const CodeResult<Scan>& scan);
    CodeResult<std::optional<Scan>> next(std::stop_token stop) override;
    void forget() override;

private:
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<CodeResult<Scan>> waiting_;
};

} // namespace kakanai::scanners
