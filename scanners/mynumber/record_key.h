#pragma once

#include "scanners/individual_number_card.h"

#include <QByteArrayView>

#include <memory>

typedef struct evp_pkey_st EVP_PKEY;

namespace kakanai::scanners::mynumber {

/// A public RSA key as the card's files hold it, and what it says of a signature. Empty where the bytes are no key:
/// then nothing fits.
class RecordKey {
public:
    RecordKey() = default;
    RecordKey(QByteArrayView modulus, QByteArrayView exponent);

    /// From `90 <exponent> 91 <modulus>`.
    static RecordKey fromFields(QByteArrayView fields);
    /// The key that a card-verifiable certificate (EF 0004) certifies.
    static RecordKey certifiedBy(QByteArrayView certificateFile);

    /// PKCS#1 v1.5 with SHA-256 over `data`.
    bool verifies(QByteArrayView signature, QByteArrayView data) const;
    /// PKCS#1 v1.5 around exactly these bytes.
    bool verifiesBlock(QByteArrayView signature, QByteArrayView block) const;

private:
    std::shared_ptr<EVP_PKEY> key_;
};

/// Whether one of the roots made this card-verifiable certificate.
bool isIssuedBy(QByteArrayView certificateFile, const std::vector<CardRootKey>& roots);

} // namespace kakanai::scanners::mynumber
