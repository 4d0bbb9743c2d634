#pragma once

#include "db/store_key.h"
#include "db/visit_store.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>

namespace kakanai::db {

/// What one guess of the passphrase costs an attacker, and one start costs us.
struct KeyCost {
    std::uint32_t operations = 3;
    std::uint32_t memoryKib = 256 * 1024; ///< libsodium's "moderate": about a second on a counter's machine
};

/// The database key as it may rest on disk: encrypted under a passphrase (Argon2id, XChaCha20-Poly1305), 140 bytes.
///
///     0  8  "KAKAKEY" and a line feed
///     8  4  version, 1
///    12  4  Argon2id: memory in KiB
///    16  4  Argon2id: operations
///    20 16  Argon2id: salt
///    36 24  nonce
///    60 48  key and authenticator; everything before is authenticated with it
///   108 32  BLAKE2b of everything before
///
/// Numbers are little-endian. Every later version keeps the first twelve bytes and the checksum at the end, so that
/// damage, a newer program and a wrong passphrase stay three different answers.
///
/// Faults: Passphrase where it is empty or longer than Passphrase::longest, Full where the memory cannot be had.
StoreResult<QByteArray> wrapKey(const StoreKey& key, const Passphrase& passphrase, KeyCost cost = {});

/// Faults: Damaged, Version, Passphrase, Full as above.
StoreResult<StoreKey> unwrapKey(QByteArrayView wrapped, const Passphrase& passphrase);

} // namespace kakanai::db
