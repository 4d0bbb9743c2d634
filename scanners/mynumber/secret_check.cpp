#include "scanners/mynumber/secret_check.h"

#include "scanners/mynumber/conversation.h"

namespace kakanai::scanners::mynumber {

using namespace iso7816;

CardResult<void> SecretCheck::present(CardSession& session, std::uint8_t file) {
    const auto tries = session.triesLeft(file);
    if (!tries) {
        return std::unexpected(tries.error());
    }
    // Where the answer to a VERIFY was lost on the way, the counter tells whether it was a wrong one.
    const bool wasSpent = *tries >= 0 && *tries < triesBefore_;
    if (*tries == 0) {
        return refusal(CardFault::PinBlocked, 0);
    }
    if (wasSpent) {
        return refusal(CardFault::PinWrong, *tries);
    }
    if (*tries == 1) {
        return refusal(CardFault::PinLastTry, 1);
    }
    if (*tries < 0) {
        return failure(CardFault::Transmission);
    }
    triesBefore_ = *tries;
    return verify(session);
}

CardResult<void> SecretCheck::verify(CardSession& session) {
    QByteArray command = iso7816::verify(session.secretReference(), secret_);
    const auto answer = session.exchange(command);
    wipeCommand(command);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (answer->isDone()) {
        triesBefore_ = 0;
        return {};
    }
    const int left = sw::triesLeft(answer->status);
    if (left < 0) {
        return failure(CardFault::Transmission);
    }
    return refusal(left == 0 ? CardFault::PinBlocked : CardFault::PinWrong, left);
}

CardResult<void> SecretCheck::refusal(CardFault fault, int triesLeft) const {
    return std::unexpected(CardError{fault, kind_, triesLeft});
}

} // namespace kakanai::scanners::mynumber
