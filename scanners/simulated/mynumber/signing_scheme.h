#pragma once

#include "scanners/simulated/card_keys.h"

#include <expected>

namespace kakanai::scanners::simulated {

/// COMPUTE DIGITAL SIGNATURE with the padding that P1 names; otherwise the status word of the refusal.
std::expected<QByteArray, unsigned> signByScheme(const CardKeys& keys, CardKeys::Role role, std::uint8_t p1,
                                                 const QByteArray& data);

} // namespace kakanai::scanners::simulated
