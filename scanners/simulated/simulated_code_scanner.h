#pragma once

#include "scanners/code_parts.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace kakanai::scanners::simulated {

/// A code scanner without hardware: a test or the demonstration shows it codes, pulls its cable and plugs it in again.
/// Thread-safe.
class SimulatedCodeScanner : public CodeScanner {
public:
    void show(const Code& code);
    void unplug();
    void plug();

    CodeResult<std::optional<Scan>> next(std::stop_token stop) override;
    void forget() override;

private:
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<Code> shown_;
    CodeParts parts_;
    bool isPlugged_ = true;
    bool isLossTold_ = false;
};

} // namespace kakanai::scanners::simulated
