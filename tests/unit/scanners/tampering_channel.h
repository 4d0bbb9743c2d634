#pragma once

#include "scanners/apdu_channel.h"

#include <functional>

namespace kakanai::tests {

/// A card whose answers somebody changes on the way, or whose reader fails at some commands.
class TamperingChannel : public scanners::ApduChannel {
public:
    using Tamper = std::function<void(const QByteArray& command, QByteArray& answer)>;

    TamperingChannel(scanners::ApduChannel& card, Tamper tamper) : card_(card), tamper_(std::move(tamper)) {}

    void failWhen(std::function<bool(const QByteArray&)> fits, scanners::CardFault fault) {
        fits_ = std::move(fits);
        fault_ = fault;
    }
    int exchanges() const { return exchanges_; }

    scanners::CardResult<QByteArray> transmit(const QByteArray& command) override {
        ++exchanges_;
        if (fits_ && fits_(command)) {
            return std::unexpected(scanners::CardError{fault_});
        }
        auto answer = card_.transmit(command);
        if (answer && tamper_) {
            tamper_(command, *answer);
        }
        return answer;
    }

private:
    scanners::ApduChannel& card_;
    Tamper tamper_;
    std::function<bool(const QByteArray&)> fits_;
    scanners::CardFault fault_ = scanners::CardFault::Transmission;
    int exchanges_ = 0;
};

} // namespace kakanai::tests
