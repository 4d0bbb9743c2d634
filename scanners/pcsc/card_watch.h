#pragma once

#include "scanners/pcsc/pcsc_context.h"

namespace kakanai::scanners::pcsc {

/// Waits for a card to come or to go, while readers and the service themselves come and go.
class CardWatch {
public:
    using Connect = std::function<CardResult<std::unique_ptr<PcscContext>>()>;

    CardWatch(Connect connect, const PcscLimits& limits, std::stop_token stop)
        : connect_(std::move(connect)), limits_(limits), stop_(std::move(stop)) {}

    /// As CardReader::waitForCard(). An error only when the service was not there to begin with, or stays away.
    CardResult<bool> until(bool present);

private:
    CardResult<bool> watch(bool present);
    CardResult<void> waitForNews(PcscContext& context, std::vector<WatchedReader> readers);
    bool hasHappened(const std::vector<WatchedReader>& readers, bool present);

    Connect connect_;
    PcscLimits limits_;
    std::stop_token stop_;
    std::optional<std::vector<WatchedReader>> first_; ///< what lay there when the waiting began
};

} // namespace kakanai::scanners::pcsc
