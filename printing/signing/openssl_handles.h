#pragma once

#include <QByteArray>

#include <openssl/cms.h>
#include <openssl/ess.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <memory>
#include <span>

/// Owners for what OpenSSL hands out.
namespace kakanai::printing {

template<auto release>
struct Release {
    void operator()(auto* held) const { release(held); }
};

inline void releaseCertificates(STACK_OF(X509) * held) {
    sk_X509_pop_free(held, X509_free);
}

using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Certificates = std::unique_ptr<STACK_OF(X509), Release<releaseCertificates>>;
using CertificateStore = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Release<CMS_ContentInfo_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Release<PKCS12_free>>;
using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;
using EssCertificates = std::unique_ptr<ESS_SIGNING_CERT_V2, Release<ESS_SIGNING_CERT_V2_free>>;

inline const unsigned char* bytesOf(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

inline std::span<const unsigned char> bytesOf(const ASN1_OCTET_STRING* string) {
    return {ASN1_STRING_get0_data(string), std::size_t(ASN1_STRING_length(string))};
}

/// DER through one of the i2d functions; empty if it fails.
template<class T>
QByteArray toDer(int (*encode)(T*, unsigned char**), std::remove_const_t<T>* value) {
    const int size = encode(value, nullptr);
    QByteArray der(std::max(size, 0), '\0');
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    return size > 0 && encode(value, &out) == size ? der : QByteArray();
}

} // namespace kakanai::printing
