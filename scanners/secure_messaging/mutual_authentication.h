#pragma once

#include "scanners/iso7816/card_session.h"
#include "scanners/secure_messaging/key.h"
#include "scanners/secure_messaging/random_bytes.h"

namespace kakanai::scanners::secure_messaging {

/// What both ends know of each other, and nobody else.
struct SharedSecret {
    SharedSecret() = default;
    SharedSecret(SharedSecret&&) = default;
    SharedSecret& operator=(SharedSecret&&) = default;
    SharedSecret(const SharedSecret&) = delete;
    SharedSecret& operator=(const SharedSecret&) = delete;
    ~SharedSecret();

    QByteArray seed;      ///< K.IFD xor K.IC, for deriveKey()
    QByteArray challenge; ///< RND.IC, the card's
    QByteArray own;       ///< RND.IFD, ours
};

/// GET CHALLENGE and EXTERNAL (MUTUAL) AUTHENTICATE of ICAO 9303 part 11, 4.3: two exchanges that cost no try. The card
/// must prove that it knows the keys too.
///
/// Errors: Unsupported where the card has no such authentication, KeyWrong where it does not know our keys,
/// DataMalformed where it answers without proof, and those of the channel.
CardResult<SharedSecret> authenticateMutually(iso7816::CardSession& session, const Key& encryption,
                                              const Key& authentication, std::uint8_t expectedLength,
                                              const RandomBytes& random);

} // namespace kakanai::scanners::secure_messaging
