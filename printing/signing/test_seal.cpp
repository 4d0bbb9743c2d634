#include "printing/signing/test_seal.h"

#include "printing/signing/soft_signer.h"

#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace kakanai::printing {

namespace {

struct TestKeys {
    PrivateKey key;
    Certificate own;
    Certificate ca;
};

struct Validity {
    QDateTime from;
    QDateTime until;
};

bool setName(X509* certificate, const char* commonName) {
    X509_NAME* name = X509_get_subject_name(certificate);
    const auto add = [name](const char* field, const char* text) {
        return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(text), -1,
                                          -1, 0) == 1;
    };
    return add("C", "JP") && add("O", "見本") && add("CN", commonName);
}

bool setValidity(X509* certificate, const Validity& validity) {
    return ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(validity.from.toSecsSinceEpoch())) &&
           ASN1_TIME_set(X509_getm_notAfter(certificate), time_t(validity.until.toSecsSinceEpoch()));
}

bool addExtension(X509* certificate, X509* issuer, int nid, const char* value) {
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_nconf_nid(nullptr, &context, nid, value);
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

/// Positive and unlike any other, or two test authorities in one trust store would be taken for each other.
bool setSerial(X509* certificate) {
    unsigned char random[8];
    if (RAND_bytes(random, sizeof random) != 1) {
        return false;
    }
    random[0] = uchar((random[0] & 0x3f) | 0x40);
    const std::unique_ptr<BIGNUM, Release<BN_free>> number(BN_bin2bn(random, sizeof random, nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

Certificate blankCertificate(EVP_PKEY* key, const char* commonName, const Validity& validity) {
    Certificate certificate(X509_new());
    const bool filled = key && certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1 &&
                        setSerial(certificate.get()) && setName(certificate.get(), commonName) &&
                        setValidity(certificate.get(), validity) && X509_set_pubkey(certificate.get(), key) == 1;
    return filled ? std::move(certificate) : nullptr;
}

Certificate makeAuthority(EVP_PKEY* key, const Validity& validity) {
    constexpr int centuryHalf = 50;
    const Validity longer{validity.from.addYears(-centuryHalf), validity.until.addYears(centuryHalf)};
    Certificate ca = blankCertificate(key, "見本認証局 (test CA)", longer);
    const bool made = ca && X509_set_issuer_name(ca.get(), X509_get_subject_name(ca.get())) == 1 &&
                      addExtension(ca.get(), ca.get(), NID_basic_constraints, "critical,CA:TRUE") &&
                      addExtension(ca.get(), ca.get(), NID_key_usage, "critical,keyCertSign,cRLSign") &&
                      addExtension(ca.get(), ca.get(), NID_subject_key_identifier, "hash") &&
                      X509_sign(ca.get(), key, EVP_sha256()) > 0;
    return made ? std::move(ca) : nullptr;
}

Certificate makeOwn(EVP_PKEY* key, X509* ca, EVP_PKEY* caKey, const Validity& validity) {
    Certificate own = blankCertificate(key, "見本の印 (test seal)", validity);
    const bool made = own && X509_set_issuer_name(own.get(), X509_get_subject_name(ca)) == 1 &&
                      addExtension(own.get(), ca, NID_basic_constraints, "critical,CA:FALSE") &&
                      addExtension(own.get(), ca, NID_key_usage, "critical,digitalSignature,nonRepudiation") &&
                      addExtension(own.get(), ca, NID_subject_key_identifier, "hash") &&
                      addExtension(own.get(), ca, NID_authority_key_identifier, "keyid") &&
                      X509_sign(own.get(), caKey, EVP_sha256()) > 0;
    return made ? std::move(own) : nullptr;
}

/// The authority's key is elliptic only because that is made in no time; it is dropped after its one signature.
SealResult<TestKeys> makeTestKeys(const Validity& validity) {
    constexpr std::size_t rsaBits = 2048;
    PrivateKey key(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", rsaBits));
    const PrivateKey caKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    Certificate ca = makeAuthority(caKey.get(), validity);
    Certificate own = key && ca ? makeOwn(key.get(), ca.get(), caKey.get(), validity) : nullptr;
    if (!own) {
        return std::unexpected(SealError{SealFault::Key});
    }
    return TestKeys{std::move(key), std::move(own), std::move(ca)};
}

QByteArray toPem(X509* certificate) {
    const Bio bio(BIO_new(BIO_s_mem()));
    char* data = nullptr;
    if (!bio || PEM_write_bio_X509(bio.get(), certificate) != 1) {
        return {};
    }
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

} // namespace

SealResult<TestSeal> makeTestSeal(QDateTime now) {
    auto keys = makeTestKeys({now.addDays(-1), now.addYears(1)});
    if (!keys) {
        return std::unexpected(keys.error());
    }
    std::unique_ptr<DocumentSigner> signer =
        SoftSigner::make(std::move(keys->key), {toDer(i2d_X509, keys->own.get()), toDer(i2d_X509, keys->ca.get())});
    if (!signer) {
        return std::unexpected(SealError{SealFault::Key});
    }
    return TestSeal{std::move(signer), toPem(keys->ca.get())};
}

SealResult<TestKeyFile> makeTestKeyFile(const QDateTime& from, const QDateTime& until, const QByteArray& passphrase) {
    const auto keys = makeTestKeys({from, until});
    if (!keys) {
        return std::unexpected(keys.error());
    }
    const Certificates issuers(sk_X509_new_null());
    if (!issuers || X509_add_cert(issuers.get(), keys->ca.get(), X509_ADD_FLAG_UP_REF) != 1) {
        return std::unexpected(SealError{SealFault::Key});
    }
    const Pkcs12 file(
        PKCS12_create(passphrase.constData(), "見本", keys->key.get(), keys->own.get(), issuers.get(), 0, 0, 0, 0, 0));
    if (!file) {
        return std::unexpected(SealError{SealFault::Key});
    }
    return TestKeyFile{toDer(i2d_PKCS12, file.get()), toPem(keys->ca.get())};
}

} // namespace kakanai::printing
