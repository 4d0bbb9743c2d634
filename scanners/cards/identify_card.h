#pragma once

#include "scanners/apdu_channel.h"

#include <stop_token>

namespace kakanai::scanners::cards {

struct IdentifiedCard {
    CardKind kind = CardKind::Unknown;
    TriesLeft tries;
    bool alsoResidence = false; ///< 特定在留カード: an individual number card that holds the residence applications too
};

/// What lies on the reader, by selecting applications (answers to reset differ between batches of the same card), and
/// the tries left of those kinds that have PINs which count. Spends no try.
CardResult<IdentifiedCard> identifyCard(ApduChannel& channel, std::stop_token stop);

} // namespace kakanai::scanners::cards
