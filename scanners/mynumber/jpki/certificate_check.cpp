#include "scanners/card_certificate.h"

#include "scanners/mynumber/jpki/x509_value.h"

namespace kakanai::scanners {
namespace {

using mynumber::Certificate;
using mynumber::certificateFrom;
using mynumber::Freed;
using Store = std::unique_ptr<X509_STORE, Freed<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>>;

bool isIssuer(X509* root, X509* certificate) {
    EVP_PKEY* key = X509_get0_pubkey(root);
    return key && X509_NAME_cmp(X509_get_subject_name(root), X509_get_issuer_name(certificate)) == 0 &&
           X509_verify(certificate, key) == 1;
}

/// OpenSSL would pick the issuer by its name; here only the one whose key fits is offered to it.
bool chainsTo(X509* root, X509* certificate) {
    const Store store(X509_STORE_new());
    const StoreContext context(X509_STORE_CTX_new());
    if (!store || !context || X509_STORE_add_cert(store.get(), root) != 1 ||
        X509_STORE_CTX_init(context.get(), store.get(), certificate, nullptr) != 1) {
        return false;
    }
    // The dates are findings of their own.
    X509_VERIFY_PARAM_set_flags(X509_STORE_CTX_get0_param(context.get()), X509_V_FLAG_NO_CHECK_TIME);
    return X509_verify_cert(context.get()) == 1;
}

CertificateTime timeOf(X509* certificate, const QDateTime& at) {
    time_t time = time_t(at.toSecsSinceEpoch());
    if (X509_cmp_time(X509_get0_notBefore(certificate), &time) > 0) {
        return CertificateTime::NotYet;
    }
    return X509_cmp_time(X509_get0_notAfter(certificate), &time) > 0 ? CertificateTime::Valid
                                                                     : CertificateTime::Expired;
}

CertificateChain chainOf(X509* certificate, const std::vector<QByteArray>& roots, const QDateTime& at) {
    for (const QByteArray& der : roots) {
        const Certificate root = certificateFrom(der);
        if (root && isIssuer(root.get(), certificate) && timeOf(root.get(), at) == CertificateTime::Valid &&
            chainsTo(root.get(), certificate)) {
            return CertificateChain::Trusted;
        }
    }
    return roots.empty() ? CertificateChain::Unchecked : CertificateChain::Untrusted;
}

bool fits(X509* certificate, CertificateUse use) {
    const std::uint32_t usage = X509_get_key_usage(certificate);
    if (usage == UINT32_MAX) {
        return false; // these certificates always say what they are for
    }
    switch (use) {
    case CertificateUse::Authentication:
        return (usage & KU_DIGITAL_SIGNATURE) != 0;
    case CertificateUse::Signature:
        return (usage & KU_NON_REPUDIATION) != 0;
    }
    std::unreachable();
}

} // namespace

CertificateCheck checkCertificate(const QByteArray& der, CertificateUse use, const std::vector<QByteArray>& roots,
                                  const QDateTime& at) {
    const Certificate certificate = certificateFrom(der);
    if (!certificate) {
        return {.chain = CertificateChain::Untrusted};
    }
    return {.chain = chainOf(certificate.get(), roots, at),
            .time = timeOf(certificate.get(), at),
            .fitsUse = fits(certificate.get(), use)};
}

} // namespace kakanai::scanners
