#pragma once

#include "scanners/pcsc/pcsc_functions.h"
#include "scanners/simulated/simulated_card.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace kakanai::tests {

/// A smart-card service in memory: for what the real one does only by bad luck. All readers hold the same card.
class FakeService : public std::enable_shared_from_this<FakeService> {
public:
    static constexpr LONG never = -1; ///< an answer that does not come until release()

    struct Reader {
        std::string name;
        DWORD state;
    };

    explicit FakeService(std::shared_ptr<scanners::simulated::SimulatedCard> card) : card_(std::move(card)) {}

    std::vector<Reader> readers{{"One", SCARD_STATE_PRESENT}};
    LONG establishing = SCARD_S_SUCCESS;
    std::deque<LONG> connecting;   ///< answers to give first; success after them
    std::deque<LONG> beginning;    ///< the same for transactions
    std::deque<LONG> transmitting; ///< the same for exchanges; success is an answer without a byte
    std::function<void()> onMishap = [] {};

    std::shared_ptr<const scanners::pcsc::PcscFunctions> functions();
    void release();
    /// c connect, r reconnect, b begin, t transmit, e end, x end with reset, d disconnect, f context freed.
    std::string calls() const;

private:
    LONG answer(std::deque<LONG>& answers, char call);
    LONG listReaders(char* names, DWORD* size);
    LONG statusChange(SCARD_READERSTATE* states, DWORD count);
    LONG transmit(const unsigned char* command, DWORD size, unsigned char* bytes, DWORD* length);
    void addCardCalls(scanners::pcsc::PcscFunctions& functions);
    void note(char call);

    std::shared_ptr<scanners::simulated::SimulatedCard> card_;
    mutable std::mutex mutex_;
    std::condition_variable released_;
    bool isReleased_ = false;
    std::string calls_;
};

} // namespace kakanai::tests
