#pragma once

#include "scanners/apdu_channel.h"
#include "scanners/passport.h"
#include "scanners/secure_messaging/random_bytes.h"

namespace kakanai::scanners::passport {

/// scanners/passport.h over any channel. SELECT, two exchanges for the keys, five for EF.COM and data group 1; a
/// conversation that breaks starts over once.
CardResult<Passport> readPassport(ApduChannel& channel, const PassportRequest& request, QDate today,
                                  std::stop_token stop,
                                  const secure_messaging::RandomBytes& random = secure_messaging::systemRandomBytes);

} // namespace kakanai::scanners::passport
