#pragma once

#include "db/store_key.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace kakanai::handover {

enum class KeyKind {
    Counter, ///< X25519: visits are sealed to it
    Kiosk,   ///< Ed25519: signs visits
};

/// The half that may be shown. As text, for settings and paper: "counter." or "kiosk." and 48 characters (base64url) of
/// the key and a checksum, so that one lost or wrong character is noticed.
class PublicKey {
public:
    static constexpr qsizetype size = 32;

    PublicKey(KeyKind kind, const QByteArray& bytes) : kind_(kind), bytes_(bytes) {}

    /// Nothing where the text is no key, or one of the other kind.
    static std::optional<PublicKey> fromText(KeyKind kind, const QString& text);
    QString text() const;

    const QByteArray& bytes() const { return bytes_; }
    /// Four bytes by which a code says which key it means.
    QByteArray id() const;

    bool operator==(const PublicKey&) const = default;

private:
    KeyKind kind_;
    QByteArray bytes_;
};

/// The half that stays. Both kinds grow from 32 random bytes, and rest on disk wrapped as the store's key does.
class SecretKey {
public:
    SecretKey(KeyKind kind, db::StoreKey seed) : kind_(kind), seed_(std::move(seed)) {}

    PublicKey publicKey() const;
    const db::StoreKey& seed() const { return seed_; }

private:
    KeyKind kind_;
    db::StoreKey seed_;
};

} // namespace kakanai::handover
