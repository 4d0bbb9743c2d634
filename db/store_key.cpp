#include "db/store_key.h"

#include <sodium.h>

namespace kakanai::db {

StoreKey StoreKey::random() {
    LockedBytes bytes(size);
    randombytes_buf(bytes.span().data(), size);
    return StoreKey(std::span<const unsigned char, size>(bytes.span()));
}

StoreKey::StoreKey(std::span<const unsigned char, size> bytes) : bytes_(std::span<const unsigned char>(bytes)) {}

std::span<const unsigned char, StoreKey::size> StoreKey::bytes() const {
    Q_ASSERT(bytes_.span().size() == size); // a key that was moved from is not one any more
    return std::span<const unsigned char, size>(bytes_.span());
}

Passphrase::Passphrase(QByteArrayView utf8)
    : bytes_(std::span(reinterpret_cast<const unsigned char*>(utf8.data()), static_cast<std::size_t>(utf8.size()))) {}

std::span<const unsigned char> Passphrase::bytes() const {
    return bytes_.span();
}

bool Passphrase::isUsable() const {
    return !bytes().empty() && bytes().size() <= longest;
}

} // namespace kakanai::db
