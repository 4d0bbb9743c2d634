#pragma once

#include <QByteArray>

#include <memory>
#include <mutex>

namespace kakanai::scanners::simulated {

/// Two RSA-2048 keys a simulated card needs to sign truly: an issuer's, that nobody trusts, and the application's own.
/// Made at the first use, since that takes a tenth of a second; share one object between cards. Thread-safe.
class CardKeys {
public:
    CardKeys();
    ~CardKeys();
    CardKeys(const CardKeys&) = delete;
    CardKeys& operator=(const CardKeys&) = delete;

    QByteArray applicationModulus() const;
    QByteArray signAsApplication(const QByteArray& data) const; ///< RSASSA-PKCS1-v1_5 with SHA-256
    QByteArray signAsIssuer(const QByteArray& data) const;

private:
    struct Pair;
    const Pair& pair() const;

    mutable std::once_flag once_;
    mutable std::unique_ptr<const Pair> pair_;
};

} // namespace kakanai::scanners::simulated
