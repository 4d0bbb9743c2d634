#pragma once

#include "scanners/pcsc/pcsc_functions.h"
#include "scanners/simulated/chip.h"

#include <condition_variable>
#include <deque>
#include <map>
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

    explicit FakeService(std::shared_ptr<scanners::simulated::Chip> card) : card_(std::move(card)) {}

    std::vector<Reader> readers{{"One", SCARD_STATE_PRESENT}};
    LONG establishing = SCARD_S_SUCCESS;
    std::deque<LONG> connecting;   ///< answers to give first; success after them
    std::deque<LONG> beginning;    ///< the same for transactions
    std::deque<LONG> transmitting; ///< the same for exchanges; success is an answer without a byte
    std::function<void()> onMishap = [] {};
    /// Asked before each call whatsoever, with its letter (below; E establish, l list, s status): what it returns is
    /// answered, and the call not done. It may change the service meanwhile.
    std::function<std::optional<LONG>(char call)> hook = [](char) { return std::nullopt; };
    /// Sees each command that reaches the card, and whether its answer gets lost on the way back.
    std::function<bool(const QByteArray& command)> losesAnswer = [](const QByteArray&) { return false; };

    std::shared_ptr<const scanners::pcsc::PcscFunctions> functions();
    void release();
    /// c connect, r reconnect, b begin, t transmit, e end, x end with reset, d disconnect, f context freed.
    std::string calls() const;

    /// What happens to the card and the service, as the handles of everybody notice it.
    void takeCard();
    void layCard(std::shared_ptr<scanners::simulated::Chip> card);
    /// Another card, or none, before the reader looked: it will tell when somebody waits for news.
    void swapUnnoticed(std::shared_ptr<scanners::simulated::Chip> card);
    void unplug();
    /// One reader alone: only who reads from it is told.
    void unplug(const std::string& name, bool isRead);
    void plug(const Reader& reader);
    void resetCard();
    void restart();

private:
    /// What a program holds on a card, and what it was not told yet.
    struct Hold {
        int service;
        LONG told = SCARD_S_SUCCESS;
    };

    template<class Call>
    LONG hooked(char letter, const Call& call) {
        const auto instead = hook(letter);
        return !instead ? call() : *instead == never ? hanging() : *instead;
    }
    LONG answer(std::deque<LONG>& answers, char call);
    LONG hanging();
    LONG listReaders(SCARDCONTEXT context, char* names, DWORD* size);
    LONG statusChange(SCARDCONTEXT context, DWORD wait, SCARD_READERSTATE* states, DWORD count);
    LONG lookAt(SCARD_READERSTATE& state, bool& changed) const;
    LONG connect(SCARDCONTEXT context, SCARDHANDLE* card, DWORD* protocol);
    LONG reconnect(SCARDHANDLE card);
    LONG transmit(SCARDHANDLE card, QByteArrayView command, unsigned char* bytes, DWORD* length);
    LONG standingOf(SCARDHANDLE card);
    void tellHolds(LONG news);
    void addContextCalls(scanners::pcsc::PcscFunctions& functions);
    void addCardCalls(scanners::pcsc::PcscFunctions& functions);
    void note(char call);

    std::shared_ptr<scanners::simulated::Chip> card_;
    std::map<SCARDHANDLE, Hold> holds_;
    SCARDHANDLE lastHold_ = 0;
    int service_ = 1; ///< counts restarts; also the context it hands out
    int insertions_ = 1;
    bool hasNews_ = false;
    mutable std::recursive_mutex mutex_;
    std::condition_variable_any changed_;
    bool isReleased_ = false;
    std::string calls_;
};

} // namespace kakanai::tests
