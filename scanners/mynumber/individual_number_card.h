#pragma once

#include "scanners/apdu_channel.h"
#include "scanners/individual_number_card.h"

/// The same as in the contract above, over any channel.
namespace kakanai::scanners::mynumber {

/// SELECT, tries, VERIFY and one READ for each 256 bytes; at most five more READs for the authenticity. A conversation
/// that breaks (the card was reset under us, an exchange failed) starts over once from SELECT.
CardResult<BasicInfo> readBasicInfo(ApduChannel& channel, CardSecret kind, const Secret& secret, std::stop_token stop,
                                    const CardReadOptions& options = {});

CardResult<ChipPresence> challengeChip(ApduChannel& channel, CardSecret kind, const Secret& secret,
                                       std::stop_token stop);

CardResult<std::optional<CardIdentity>> readCardIdentity(ApduChannel& channel, std::stop_token stop);

} // namespace kakanai::scanners::mynumber
