#include "scanners/secure_messaging/key.h"

#include "scanners/iso7816/apdu.h"

#include <QCryptographicHash>

#include <bit>
#include <sodium.h>

namespace kakanai::scanners::secure_messaging {

Key::Key(QByteArrayView bytes, Cipher cipher) : cipher_(cipher) {
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), size), bytes_.begin());
}

Key::~Key() {
    sodium_memzero(bytes_.data(), bytes_.size());
}

Key::Key(Key&& other) noexcept : bytes_(other.bytes_), cipher_(other.cipher_) {
    sodium_memzero(other.bytes_.data(), other.bytes_.size());
}

Key& Key::operator=(Key&& other) noexcept {
    std::swap(bytes_, other.bytes_);
    cipher_ = other.cipher_;
    return *this;
}

Key deriveKey(QByteArrayView seed, KeyUse use, Cipher cipher) {
    const char counter[] = {0, 0, 0, static_cast<char>(use)};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(seed);
    hash.addData(QByteArrayView(counter, std::size(counter)));
    QByteArray digest = hash.result();
    for (char& byte : digest) {
        const bool isEven = std::popcount(static_cast<unsigned char>(byte)) % 2 == 0;
        byte = isEven && cipher == Cipher::TripleDes ? static_cast<char>(byte ^ 1) : byte;
    }
    Key key(digest, cipher);
    iso7816::wipeCommand(digest);
    return key;
}

} // namespace kakanai::scanners::secure_messaging
