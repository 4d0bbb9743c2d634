#pragma once

#include <QByteArray>

#include <map>
#include <memory>
#include <mutex>

typedef struct evp_pkey_st EVP_PKEY;

namespace kakanai::scanners::simulated {

/// The RSA-2048 keys a simulated card needs to sign truly. No secret stands in the source: each is made at its first
/// use, since that takes a tenth of a second; share one object between cards. Thread-safe.
class CardKeys {
public:
    enum class Role {
        Root,             ///< made the certificate of `Records`; nobody trusts it unless told to
        Records,          ///< signed what the text and the surface application hold
        Chip,             ///< the card's own: answers challenges
        AuthenticationCa, ///< the specimen authorities of the holder's certificates
        SignatureCa,
        Authentication, ///< the holder's
        Signature,
    };

    CardKeys();
    ~CardKeys();
    CardKeys(const CardKeys&) = delete;
    CardKeys& operator=(const CardKeys&) = delete;

    /// Makes them now, for whoever cannot wait at their first use.
    void make(std::initializer_list<Role> roles) const;

    /// Lives as long as this.
    EVP_PKEY* key(Role role) const;
    QByteArray modulus(Role role) const;
    /// The exponent of all of them.
    static QByteArray exponent();

    QByteArray sign(Role role, const QByteArray& data) const;        ///< RSASSA-PKCS1-v1_5 with SHA-256
    QByteArray signBlock(Role role, const QByteArray& block) const;  ///< PKCS#1 type 1 around these bytes
    QByteArray signAsPss(Role role, const QByteArray& sha256) const; ///< RSASSA-PSS of a SHA-256 digest

private:
    struct FreeKey {
        void operator()(EVP_PKEY* key) const;
    };

    mutable std::mutex mutex_;
    mutable std::map<Role, std::unique_ptr<EVP_PKEY, FreeKey>> keys_;
};

} // namespace kakanai::scanners::simulated
