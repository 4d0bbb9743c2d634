#pragma once

#include "scanners/card_reader.h"

#include <winscard.h>

namespace kakanai::scanners::pcsc {

/// What a code of the service means for the citizen and the staff. Codes without a meaning of their own are
/// CardFault::Transmission; success has no place here.
CardFault faultOf(LONG code);

std::unexpected<CardError> failure(CardFault fault);

} // namespace kakanai::scanners::pcsc
