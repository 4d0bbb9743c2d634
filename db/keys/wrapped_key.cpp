#include "db/keys/wrapped_key.h"

#include <QtEndian>

#include <sodium.h>

namespace kakanai::db {
namespace {

constexpr QByteArrayView magic("KAKAKEY\n");
constexpr std::uint32_t currentVersion = 1;

constexpr qsizetype versionAt = 8;
constexpr qsizetype memoryAt = 12;
constexpr qsizetype operationsAt = 16;
constexpr qsizetype saltAt = 20;
constexpr qsizetype nonceAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype keyAt = nonceAt + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype wrappedKeySize = StoreKey::size + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype checksumAt = keyAt + wrappedKeySize;
constexpr qsizetype checksumSize = 32;
constexpr qsizetype fileSize = checksumAt + checksumSize;
static_assert(fileSize == 140);

// A forged header must not make us ask for a machine's whole memory or an hour of its time.
constexpr std::uint32_t largestMemoryKib = 1024 * 1024;
constexpr std::uint32_t mostOperations = 16;

const unsigned char* raw(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* raw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

std::uint32_t numberAt(QByteArrayView bytes, qsizetype at) {
    return qFromLittleEndian<std::uint32_t>(bytes.data() + at);
}

QByteArray checksum(QByteArrayView bytes) {
    QByteArray sum(checksumSize, '\0');
    crypto_generichash(raw(sum), checksumSize, raw(bytes), static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return sum;
}

StoreResult<LockedBytes> stretched(const Passphrase& passphrase, KeyCost cost, QByteArrayView salt) {
    if (!passphrase.isUsable()) {
        return std::unexpected(StoreError{StoreFault::Passphrase});
    }
    LockedBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const auto text = passphrase.bytes();
    const std::size_t memory = std::size_t{cost.memoryKib} * 1024;
    if (crypto_pwhash(key.span().data(), key.span().size(), reinterpret_cast<const char*>(text.data()), text.size(),
                      raw(salt), cost.operations, memory, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return std::unexpected(StoreError{StoreFault::Full});
    }
    return key;
}

StoreResult<void> wellFormed(QByteArrayView wrapped) {
    if (wrapped.size() < memoryAt + checksumSize || !wrapped.startsWith(magic) ||
        checksum(wrapped.chopped(checksumSize)) != wrapped.last(checksumSize)) {
        return std::unexpected(StoreError{StoreFault::Damaged});
    }
    if (numberAt(wrapped, versionAt) > currentVersion) {
        return std::unexpected(StoreError{StoreFault::Version});
    }
    if (numberAt(wrapped, versionAt) != currentVersion || wrapped.size() != fileSize) {
        return std::unexpected(StoreError{StoreFault::Damaged});
    }
    const auto memory = numberAt(wrapped, memoryAt);
    const auto operations = numberAt(wrapped, operationsAt);
    if (memory < crypto_pwhash_MEMLIMIT_MIN / 1024 || memory > largestMemoryKib ||
        operations < crypto_pwhash_OPSLIMIT_MIN || operations > mostOperations) {
        return std::unexpected(StoreError{StoreFault::Damaged});
    }
    return {};
}

} // namespace

StoreResult<QByteArray> wrapKey(const StoreKey& key, const Passphrase& passphrase, KeyCost cost) {
    QByteArray wrapped(checksumAt, '\0');
    std::copy(magic.begin(), magic.end(), wrapped.begin());
    qToLittleEndian(currentVersion, wrapped.data() + versionAt);
    qToLittleEndian(cost.memoryKib, wrapped.data() + memoryAt);
    qToLittleEndian(cost.operations, wrapped.data() + operationsAt);
    randombytes_buf(raw(wrapped) + saltAt, keyAt - saltAt); // salt and nonce lie side by side

    const auto wrapping = stretched(passphrase, cost, QByteArrayView(wrapped).sliced(saltAt));
    if (!wrapping) {
        return std::unexpected(wrapping.error());
    }
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(wrapped) + keyAt, nullptr, key.bytes().data(), StoreKey::size,
                                               raw(wrapped), keyAt, nullptr, raw(wrapped) + nonceAt,
                                               wrapping->span().data());
    return wrapped + checksum(wrapped);
}

StoreResult<StoreKey> unwrapKey(QByteArrayView wrapped, const Passphrase& passphrase) {
    if (const auto good = wellFormed(wrapped); !good) {
        return std::unexpected(good.error());
    }
    const KeyCost cost{numberAt(wrapped, operationsAt), numberAt(wrapped, memoryAt)};
    const auto wrapping = stretched(passphrase, cost, wrapped.sliced(saltAt));
    if (!wrapping) {
        return std::unexpected(wrapping.error());
    }
    LockedBytes key(StoreKey::size);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(key.span().data(), nullptr, nullptr, raw(wrapped) + keyAt,
                                                   wrappedKeySize, raw(wrapped), keyAt, raw(wrapped) + nonceAt,
                                                   wrapping->span().data()) != 0) {
        return std::unexpected(StoreError{StoreFault::Passphrase});
    }
    return StoreKey(std::span<const unsigned char, StoreKey::size>(key.span()));
}

} // namespace kakanai::db
