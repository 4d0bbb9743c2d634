#include "app/handover/keys.h"

#include "db/locked_bytes.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace kakanai::handover {
namespace {

constexpr qsizetype checksumSize = 4;
constexpr qsizetype idSize = 4;
static_assert(PublicKey::size == crypto_box_PUBLICKEYBYTES && PublicKey::size == crypto_sign_PUBLICKEYBYTES);
static_assert(db::StoreKey::size == crypto_box_SECRETKEYBYTES && db::StoreKey::size == crypto_sign_SEEDBYTES);

QLatin1StringView prefixOf(KeyKind kind) {
    return kind == KeyKind::Counter ? "counter."_L1 : "kiosk."_L1;
}

QByteArray digest(const QByteArray& bytes, qsizetype size) {
    QByteArray sum(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), crypto_generichash_BYTES,
                       reinterpret_cast<const unsigned char*>(bytes.data()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return sum.first(size);
}

QByteArray checksum(KeyKind kind, const QByteArray& key) {
    return digest(prefixOf(kind).data() + key, checksumSize);
}

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QString PublicKey::text() const {
    return prefixOf(kind_) + QString::fromLatin1((bytes_ + checksum(kind_, bytes_)).toBase64(encoding));
}

std::optional<PublicKey> PublicKey::fromText(KeyKind kind, const QString& text) {
    if (!text.startsWith(prefixOf(kind))) {
        return {};
    }
    const QByteArray whole = QByteArray::fromBase64(text.sliced(prefixOf(kind).size()).toLatin1(), encoding);
    const PublicKey key(kind, whole.first(std::min(size, whole.size())));
    return key.text() == text ? std::optional(key) : std::nullopt;
}

QByteArray PublicKey::id() const {
    return digest(bytes_, idSize);
}

PublicKey SecretKey::publicKey() const {
    QByteArray bytes(PublicKey::size, '\0');
    auto* out = reinterpret_cast<unsigned char*>(bytes.data());
    if (kind_ == KeyKind::Counter) {
        crypto_scalarmult_base(out, seed_.bytes().data());
    } else {
        db::LockedBytes secret(crypto_sign_SECRETKEYBYTES);
        crypto_sign_seed_keypair(out, secret.span().data(), seed_.bytes().data());
    }
    return {kind_, bytes};
}

} // namespace kakanai::handover
