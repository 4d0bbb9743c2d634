#include "printing/signing/cms_builder.h"

#include "printing/signing/openssl_handles.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kakanai::printing {

namespace {

constexpr unsigned int flags = CMS_PARTIAL | CMS_DETACHED | CMS_BINARY;

Certificate readCertificate(const QByteArray& der) {
    const unsigned char* at = bytesOf(der);
    return Certificate(d2i_X509(nullptr, &at, der.size()));
}

QByteArray derLength(qsizetype length) {
    if (length < 0x80) {
        return QByteArray(1, char(length));
    }
    QByteArray digits;
    for (; length > 0; length >>= 8) {
        digits.prepend(char(length & 0xff));
    }
    return char(0x80 | digits.size()) + digits;
}

/// What is signed: the attributes as a DER SET OF, which wants its members sorted (RFC 5652, 5.4).
QByteArray signedAttributes(const CMS_SignerInfo* info) {
    std::vector<QByteArray> encoded;
    for (int i = 0; i < CMS_signed_get_attr_count(info); ++i) {
        encoded.push_back(toDer(i2d_X509_ATTRIBUTE, CMS_signed_get_attr(info, i)));
    }
    std::ranges::sort(encoded, [](const QByteArray& a, const QByteArray& b) {
        return std::ranges::lexicographical_compare(
            a, b, {}, [](char c) { return uchar(c); }, [](char c) { return uchar(c); });
    });
    QByteArray members;
    for (const QByteArray& one : encoded) {
        members += one;
    }
    return '\x31' + derLength(members.size()) + members;
}

/// The signer is given only the public half of the key, so OpenSSL cannot sign by itself and adds no signing-time.
CMS_SignerInfo* addSigner(CMS_ContentInfo* cms, X509* certificate, const QByteArray& sha256) {
    CMS_SignerInfo* info = CMS_add1_signer(cms, certificate, X509_get0_pubkey(certificate), EVP_sha256(),
                                           flags | CMS_CADES | CMS_NOSMIMECAP);
    if (!info ||
        CMS_signed_add1_attr_by_NID(info, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1) != 1 ||
        CMS_signed_add1_attr_by_NID(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, sha256.constData(),
                                    int(sha256.size())) != 1) {
        return nullptr;
    }
    return info;
}

bool setSignature(CMS_SignerInfo* info, const QByteArray& signature) {
    X509_ALGOR* algorithm = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, nullptr, &algorithm);
    return X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_sha256WithRSAEncryption), V_ASN1_NULL, nullptr) == 1 &&
           ASN1_OCTET_STRING_set(CMS_SignerInfo_get0_signature(info), bytesOf(signature), int(signature.size())) == 1;
}

/// Asked of the finished encoding: a card or token may hold another key than the certificate we were given.
bool holds(const QByteArray& der) {
    const unsigned char* at = bytesOf(der);
    const Cms cms(d2i_CMS_ContentInfo(nullptr, &at, der.size()));
    return cms && CMS_set1_signers_certs(cms.get(), nullptr, 0) == 1 &&
           CMS_SignerInfo_verify(sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms.get()), 0)) == 1;
}

} // namespace

SealResult<QByteArray> buildCms(const QByteArray& sha256, DocumentSigner& signer) {
    const std::unexpected keyFault(SealError{SealFault::Key});
    const auto chain = signer.certificateChain();
    const Certificate certificate = chain.empty() ? nullptr : readCertificate(chain.front());
    const Cms cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    if (!certificate || !cms || EVP_PKEY_get_base_id(X509_get0_pubkey(certificate.get())) != EVP_PKEY_RSA) {
        return keyFault;
    }
    CMS_SignerInfo* info = addSigner(cms.get(), certificate.get(), sha256);
    if (!info) {
        return keyFault;
    }
    for (const QByteArray& der : std::span(chain).subspan(1)) {
        const Certificate issuer = readCertificate(der);
        if (!issuer || CMS_add1_cert(cms.get(), issuer.get()) != 1) {
            return keyFault;
        }
    }
    const auto signature = signer.sign(QCryptographicHash::hash(signedAttributes(info), QCryptographicHash::Sha256));
    if (!signature) {
        return std::unexpected(signature.error());
    }
    const QByteArray der = setSignature(info, *signature) ? toDer(i2d_CMS_ContentInfo, cms.get()) : QByteArray();
    return holds(der) ? SealResult<QByteArray>(der) : keyFault;
}

} // namespace kakanai::printing
