#include "printing/signing/cms_check.h"

#include "printing/signing/openssl_handles.h"

#include <QCryptographicHash>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace kakanai::printing {

namespace {

std::optional<QCryptographicHash::Algorithm> digestOf(const X509_ALGOR* algorithm) {
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    switch (OBJ_obj2nid(object)) {
    case NID_sha256:
        return QCryptographicHash::Sha256;
    case NID_sha384:
        return QCryptographicHash::Sha384;
    case NID_sha512:
        return QCryptographicHash::Sha512;
    default:
        return std::nullopt;
    }
}

/// The value of a signed attribute that stands there once with one value; nullptr otherwise.
const ASN1_STRING* onlyValue(CMS_SignerInfo* info, int nid, int type) {
    constexpr int onceWithOneValue = -3;
    return static_cast<const ASN1_STRING*>(CMS_signed_get0_data_by_OBJ(info, OBJ_nid2obj(nid), onceWithOneValue, type));
}

bool isDetachedData(CMS_ContentInfo* cms) {
    return OBJ_obj2nid(CMS_get0_type(cms)) == NID_pkcs7_signed && CMS_is_detached(cms) == 1 &&
           OBJ_obj2nid(CMS_get0_eContentType(cms)) == NID_pkcs7_data;
}

Cms readCms(const QByteArray& der) {
    const unsigned char* at = bytesOf(der);
    Cms cms(d2i_CMS_ContentInfo(nullptr, &at, der.size()));
    const bool whole = cms && at == bytesOf(der) + der.size() && isDetachedData(cms.get());
    const bool oneSigner = whole && sk_CMS_SignerInfo_num(CMS_get0_SignerInfos(cms.get())) == 1;
    return oneSigner && CMS_set1_signers_certs(cms.get(), nullptr, 0) == 1 ? std::move(cms) : nullptr;
}

/// The signer's certificate first, then whatever else the CMS carries.
Certificates certificatesOf(CMS_ContentInfo* cms, X509* own) {
    Certificates ordered(sk_X509_new_null());
    const Certificates carried(CMS_get1_certs(cms));
    X509_add_cert(ordered.get(), own, X509_ADD_FLAG_UP_REF);
    X509_add_certs(ordered.get(), carried.get(), X509_ADD_FLAG_UP_REF | X509_ADD_FLAG_NO_DUP);
    return ordered;
}

bool digestFits(CMS_SignerInfo* info, const CmsQuestion& question, QCryptographicHash::Algorithm algorithm) {
    const ASN1_STRING* said = onlyValue(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING);
    QCryptographicHash hash(algorithm);
    hash.addData(question.before);
    hash.addData(question.behind);
    const QByteArray digest = hash.result();
    return said && std::ranges::equal(bytesOf(said), std::span(bytesOf(digest), std::size_t(digest.size())));
}

/// Whether the certificate is the one the signer meant (RFC 5035, 5.4): without it, it could be exchanged for another
/// of the same key.
bool certificateFits(const ASN1_STRING* attribute, const Certificates& certificates) {
    const unsigned char* at = ASN1_STRING_get0_data(attribute);
    const EssCertificates said(d2i_ESS_SIGNING_CERT_V2(nullptr, &at, ASN1_STRING_length(attribute)));
    return said && OSSL_ESS_check_signing_certs(nullptr, said.get(), certificates.get(), 1) > 0;
}

CertificateStore readStore(const QByteArray& caPem) {
    CertificateStore store(X509_STORE_new());
    const Bio bio(BIO_new_mem_buf(caPem.constData(), int(caPem.size())));
    while (const Certificate ca{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)}) {
        X509_STORE_add_cert(store.get(), ca.get());
    }
    return store;
}

bool chainHolds(const CmsQuestion& question, const Certificates& certificates) {
    const CertificateStore store = readStore(question.caPem);
    const StoreContext context(X509_STORE_CTX_new());
    X509* own = sk_X509_value(certificates.get(), 0);
    if (!context || X509_STORE_CTX_init(context.get(), store.get(), own, certificates.get()) != 1) {
        return false;
    }
    constexpr int atLeast112Bits = 2;
    X509_VERIFY_PARAM* rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(rules, time_t(question.at.toSecsSinceEpoch()));
    X509_VERIFY_PARAM_set_auth_level(rules, atLeast112Bits);
    const bool maySign = (X509_get_key_usage(own) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0;
    return maySign && X509_verify_cert(context.get()) == 1;
}

Trust trustOf(const CmsQuestion& question, const Certificates& certificates) {
    if (question.caPem.isEmpty()) {
        return Trust::Unchecked;
    }
    return question.at.isValid() && chainHolds(question, certificates) ? Trust::Trusted : Trust::Untrusted;
}

} // namespace

CmsFindings checkCms(const QByteArray& der, const CmsQuestion& question) {
    CmsFindings findings;
    const Cms cms = readCms(der);
    if (cms) {
        CMS_SignerInfo* info = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms.get()), 0);
        X509* own = nullptr;
        X509_ALGOR* digestAlgorithm = nullptr;
        CMS_SignerInfo_get0_algs(info, nullptr, &own, &digestAlgorithm, nullptr);
        const auto algorithm = digestOf(digestAlgorithm);
        findings.readable = own && algorithm && CMS_signed_get_attr_count(info) > 0;
        if (findings.readable) {
            const Certificates certificates = certificatesOf(cms.get(), own);
            const ASN1_STRING* ess = onlyValue(info, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE);
            findings.namesCertificate = ess;
            findings.hasSigningTime = CMS_signed_get_attr_by_NID(info, NID_pkcs9_signingTime, -1) >= 0;
            findings.hasTimestamp = CMS_unsigned_get_attr_by_NID(info, NID_id_smime_aa_timeStampToken, -1) >= 0;
            findings.untouched = digestFits(info, question, *algorithm) && CMS_SignerInfo_verify(info) == 1 &&
                                 (!ess || certificateFits(ess, certificates));
            findings.trust = trustOf(question, certificates);
        }
    }
    ERR_clear_error();
    return findings;
}

} // namespace kakanai::printing
