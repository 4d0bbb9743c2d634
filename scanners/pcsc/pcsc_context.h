#pragma once

#include "scanners/card_reader.h"
#include "scanners/pcsc/bounded_thread.h"
#include "scanners/pcsc/pcsc_functions.h"
#include "scanners/pcsc/pcsc_limits.h"

#include <string>

namespace kakanai::scanners::pcsc {

/// A reader and what the service last said of it.
struct WatchedReader {
    std::string name;
    DWORD state = SCARD_STATE_UNAWARE;

    bool holdsCard() const { return (state & SCARD_STATE_PRESENT) != 0; }
    bool isGone() const { return (state & (SCARD_STATE_UNKNOWN | SCARD_STATE_UNAVAILABLE)) != 0; }
    /// Counts cards laid down and taken away: where it differs, another card may lie there.
    DWORD changes() const { return state >> 16; }
};

/// One connection to the smart-card service, with a thread of its own for its calls: none of them can hold up the
/// caller for longer than its limit. Made for one task and dropped after it, so a broken one never lingers.
class PcscContext {
public:
    using Call = std::function<LONG(const PcscFunctions&, SCARDCONTEXT)>;

    static CardResult<std::unique_ptr<PcscContext>> establish(std::shared_ptr<const PcscFunctions> functions,
                                                              const PcscLimits& limits, std::stop_token stop);

    /// The service's answer; nullopt when it did not come within the limit or a stop was requested. The call must own
    /// all it touches.
    std::optional<LONG> call(Call call, std::chrono::milliseconds limit);

    CardResult<std::vector<WatchedReader>> readers();
    /// Waits until a state differs from the one given, at most `wait`, and brings them up to date.
    CardResult<void> refresh(std::vector<WatchedReader>& readers, std::chrono::milliseconds wait);
    /// Breaks off a refresh() of another thread.
    void cancel();

    const PcscLimits& limits() const { return limits_; }
    const std::stop_token& stop() const { return stop_; }

private:
    struct Handle;
    PcscContext(std::shared_ptr<Handle> handle, const PcscLimits& limits, std::stop_token stop);
    CardResult<std::vector<WatchedReader>> listReaders();

    std::shared_ptr<Handle> handle_;
    PcscLimits limits_;
    std::stop_token stop_;
    BoundedThread thread_;
};

} // namespace kakanai::scanners::pcsc
