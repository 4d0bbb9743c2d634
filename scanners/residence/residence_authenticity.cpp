#include "scanners/residence/residence_authenticity.h"

#include "scanners/iso7816/tlv.h"
#include "scanners/residence/applications.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace kakanai::scanners::residence {
namespace {

using namespace iso7816;

template<auto free>
struct Freed {
    template<class T>
    void operator()(T* object) const {
        free(object);
    }
};
using CertificatePointer = std::unique_ptr<X509, Freed<X509_free>>;
using ContextPointer = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

const unsigned char* bytes(QByteArrayView view) {
    return reinterpret_cast<const unsigned char*>(view.data());
}

bool isEmptyField(QByteArrayView value) {
    return std::ranges::all_of(value, [](char c) { return c == '\0'; });
}

bool fits(X509* certificate, QByteArrayView checkCode, QByteArrayView front, QByteArrayView photo) {
    EVP_PKEY* key = X509_get0_pubkey(certificate);
    const ContextPointer context(EVP_MD_CTX_new());
    return key && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA && context &&
           EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
           EVP_DigestVerifyUpdate(context.get(), front.data(), std::size_t(front.size())) == 1 &&
           EVP_DigestVerifyUpdate(context.get(), photo.data(), std::size_t(photo.size())) == 1 &&
           EVP_DigestVerifyFinal(context.get(), bytes(checkCode), std::size_t(checkCode.size())) == 1;
}

} // namespace

Authenticity checkAuthenticity(QByteArrayView signatureFile, QByteArrayView front, QByteArrayView photo) {
    const auto checkCode = firstTlv(signatureFile);
    const auto certificate = checkCode ? firstTlv(signatureFile.sliced(checkCode->whole.size())) : std::nullopt;
    if (!checkCode || !certificate || checkCode->tag != tag::checkCode || certificate->tag != tag::certificate ||
        isEmptyField(checkCode->value) || isEmptyField(certificate->value)) {
        return Authenticity::Unchecked;
    }
    const unsigned char* der = bytes(certificate->value);
    const CertificatePointer parsed(d2i_X509(nullptr, &der, long(certificate->value.size())));
    return parsed && fits(parsed.get(), checkCode->value, front, photo) ? Authenticity::Consistent
                                                                        : Authenticity::Mismatch;
}

} // namespace kakanai::scanners::residence
