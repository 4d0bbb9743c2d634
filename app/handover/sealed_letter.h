#pragma once

#include "app/handover/handover_fault.h"
#include "app/handover/keys.h"
#include "app/handover/letter.h"

#include <vector>

namespace kakanai::handover {

/// A letter as it leaves the kiosk: only the counter it was sealed to can open it (X25519, XSalsa20-Poly1305:
/// libsodium's sealed box), and what is inside is signed by the kiosk where it has a key (Ed25519).
///
///     0  1  version, 1
///     1  4  id of the counter's key
///     5  …  sealed box of canonical CBOR: [letter, id of the kiosk's key or empty, signature or empty]
///
/// The signature is over the version, the counter's key and the letter, so that a letter opened at one counter cannot
/// be sealed again to another.
QByteArray sealLetter(const Letter& letter, const PublicKey& counter, const SecretKey* kiosk);

struct OpenedLetter {
    Letter letter;
    bool isSigned = false; ///< by one of the kiosks we know; an unsigned letter says nothing about who wrote it
};

/// Faults: Version, Key, Damaged, Signature.
HandoverResult<OpenedLetter> openLetter(const QByteArray& sealed, const SecretKey& counter,
                                        const std::vector<PublicKey>& kiosks);

} // namespace kakanai::handover
