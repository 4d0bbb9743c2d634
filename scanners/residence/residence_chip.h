#pragma once

#include "scanners/apdu_channel.h"
#include "scanners/residence_card.h"
#include "scanners/secure_messaging/random_bytes.h"

namespace kakanai::scanners::residence {

/// scanners/residence_card.h over any channel. A conversation that breaks starts over once; no try is counted.
CardResult<ResidenceCard>
readResidenceCard(ApduChannel& channel, const Secret& number, std::stop_token stop,
                  const secure_messaging::RandomBytes& random = secure_messaging::systemRandomBytes);

} // namespace kakanai::scanners::residence
