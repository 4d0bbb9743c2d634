#include "scanners/mynumber/record_key.h"

#include "scanners/iso7816/tlv.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

namespace kakanai::scanners::mynumber {
namespace {

using namespace iso7816;

namespace tag {
constexpr std::uint32_t certificate = 0x7F21;
constexpr std::uint32_t certificateBody = 0x5F4E;
constexpr std::uint32_t certificateSignature = 0x5F37;
constexpr std::uint32_t exponent = 0x90;
constexpr std::uint32_t modulus = 0x91;
} // namespace tag

constexpr qsizetype keyIds = 32; // the issuer's and the subject's, 16 bytes each, before the key

template<auto free>
struct Freed {
    void operator()(auto* pointer) const { free(pointer); }
};
using NumberPointer = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using ContextPointer = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;

const unsigned char* bytesOf(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

NumberPointer number(QByteArrayView bytes) {
    return NumberPointer(BN_bin2bn(bytesOf(bytes), int(bytes.size()), nullptr));
}

struct CertificateParts {
    QByteArrayView body;
    QByteArrayView signature;
};

std::optional<CertificateParts> partsOf(QByteArrayView certificateFile) {
    const auto outer = firstTlv(certificateFile);
    const auto parts = outer && outer->tag == tag::certificate ? tlvChildren(outer->value) : std::nullopt;
    const Tlv* body = parts ? findTlv(*parts, tag::certificateBody) : nullptr;
    const Tlv* signature = parts ? findTlv(*parts, tag::certificateSignature) : nullptr;
    if (!body || !signature || body->value.size() <= keyIds) {
        return std::nullopt;
    }
    return CertificateParts{body->value, signature->value};
}

} // namespace

RecordKey::RecordKey(QByteArrayView modulus, QByteArrayView exponent) {
    const NumberPointer n = number(modulus);
    const NumberPointer e = number(exponent);
    const std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>> builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    const std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>> parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const ContextPointer context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY* key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) == 1 &&
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) == 1) {
        key_.reset(key, EVP_PKEY_free);
    }
}

RecordKey RecordKey::fromFields(QByteArrayView fields) {
    const auto parts = tlvChildren(fields);
    const Tlv* modulus = parts ? findTlv(*parts, tag::modulus) : nullptr;
    const Tlv* exponent = parts ? findTlv(*parts, tag::exponent) : nullptr;
    return modulus && exponent ? RecordKey(modulus->value, exponent->value) : RecordKey();
}

RecordKey RecordKey::certifiedBy(QByteArrayView certificateFile) {
    const auto parts = partsOf(certificateFile);
    return parts ? fromFields(parts->body.sliced(keyIds)) : RecordKey();
}

bool RecordKey::verifies(QByteArrayView signature, QByteArrayView data) const {
    const std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    return key_ && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key_.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signature), std::size_t(signature.size()), bytesOf(data),
                            std::size_t(data.size())) == 1;
}

bool RecordKey::verifiesBlock(QByteArrayView signature, QByteArrayView block) const {
    const ContextPointer context(key_ ? EVP_PKEY_CTX_new(key_.get(), nullptr) : nullptr);
    if (!context || EVP_PKEY_verify_recover_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) != 1) {
        return false;
    }
    std::size_t length = std::size_t(EVP_PKEY_get_size(key_.get()));
    QByteArray recovered(qsizetype(length), '\0');
    return EVP_PKEY_verify_recover(context.get(), reinterpret_cast<unsigned char*>(recovered.data()), &length,
                                   bytesOf(signature), std::size_t(signature.size())) == 1 &&
           recovered.first(qsizetype(length)) == block;
}

bool isIssuedBy(QByteArrayView certificateFile, const std::vector<CardRootKey>& roots) {
    const auto parts = partsOf(certificateFile);
    return parts && std::ranges::any_of(roots, [&](const CardRootKey& root) {
               return RecordKey(root.modulus, root.exponent).verifies(parts->signature, parts->body);
           });
}

} // namespace kakanai::scanners::mynumber
