#pragma once

#include "scanners/apdu_channel.h"
#include "scanners/individual_number_card.h"

namespace kakanai::scanners::mynumber {

/// The four basic items by the text application's PIN or 照合番号B, over any channel.
///
/// SELECT, tries, VERIFY and one READ for each 256 bytes; at most five more READs for the authenticity. The secret's
/// form is checked before anything is sent, tries are asked before one is spent, and the last one never is. A
/// conversation that breaks (the card was reset under us, an exchange failed) starts over once from SELECT.
CardResult<BasicInfo> readBasicInfo(ApduChannel& channel, CardSecret kind, const Secret& secret, std::stop_token stop);

} // namespace kakanai::scanners::mynumber
