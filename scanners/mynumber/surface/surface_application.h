#pragma once

#include "scanners/apdu_channel.h"
#include "scanners/individual_number_card.h"

namespace kakanai::scanners::mynumber {

/// SELECT, tries, VERIFY, one READ for each 256 bytes of the face, and at most three for the certificate.
CardResult<CardFace> readCardFace(ApduChannel& channel, const Secret& numberB, std::stop_token stop,
                                  const CardReadOptions& options = {});

} // namespace kakanai::scanners::mynumber
