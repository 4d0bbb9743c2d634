#pragma once

#include "scanners/iso7816/card_session.h"

namespace kakanai::scanners::mynumber {

/// Presents one secret to the card, over all attempts of a reading: tries are asked before one is spent, the last one
/// never is, and an attempt whose answer was lost is not taken for a right one.
class SecretCheck {
public:
    /// `secret` has its form and outlives this.
    SecretCheck(CardSecret kind, const Secret& secret) : kind_(kind), secret_(secret) {}

    /// `file`: the secret's, in the selected application.
    CardResult<void> present(iso7816::CardSession& session, std::uint8_t file);

private:
    CardResult<void> verify(iso7816::CardSession& session);
    CardResult<void> refusal(CardFault fault, int triesLeft) const;

    CardSecret kind_;
    const Secret& secret_;
    int triesBefore_ = 0;
};

} // namespace kakanai::scanners::mynumber
