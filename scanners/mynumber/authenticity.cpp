#include "scanners/mynumber/authenticity.h"

#include "scanners/iso7816/tlv.h"

#include <QCryptographicHash>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace kakanai::scanners::mynumber {
namespace {

using namespace iso7816;

namespace tag {
constexpr std::uint32_t signatures = 0xFF30;
constexpr std::uint32_t numberDigest = 0xDF31;
constexpr std::uint32_t basicInfoDigest = 0xDF32;
constexpr std::uint32_t signature = 0xDF33;
constexpr std::uint32_t certificate = 0x7F21;
constexpr std::uint32_t certificateBody = 0x5F4E;
constexpr std::uint32_t exponent = 0x90;
constexpr std::uint32_t modulus = 0x91;
} // namespace tag

constexpr qsizetype keyIds = 32; // the issuer's and the subject's, 16 bytes each, before the key

template<auto free>
struct Freed {
    void operator()(auto* pointer) const { free(pointer); }
};
using KeyPointer = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using NumberPointer = std::unique_ptr<BIGNUM, Freed<BN_free>>;

NumberPointer number(QByteArrayView bytes) {
    return NumberPointer(BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.data()), int(bytes.size()), nullptr));
}

KeyPointer makeKey(QByteArrayView modulus, QByteArrayView exponent) {
    const NumberPointer n = number(modulus);
    const NumberPointer e = number(exponent);
    const std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>> builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    const std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>> parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY* key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) == 1) {
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get());
    }
    return KeyPointer(key);
}

KeyPointer certifiedKey(QByteArrayView certificateFile) {
    const auto outer = firstTlv(certificateFile);
    const auto parts = outer && outer->tag == tag::certificate ? tlvChildren(outer->value) : std::nullopt;
    const Tlv* body = parts ? findTlv(*parts, tag::certificateBody) : nullptr;
    const auto fields = body && body->value.size() > keyIds ? tlvChildren(body->value.sliced(keyIds)) : std::nullopt;
    const Tlv* modulus = fields ? findTlv(*fields, tag::modulus) : nullptr;
    const Tlv* exponent = fields ? findTlv(*fields, tag::exponent) : nullptr;
    return modulus && exponent ? makeKey(modulus->value, exponent->value) : nullptr;
}

bool verifies(EVP_PKEY* key, QByteArrayView signature, QByteArrayView data) {
    const std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char*>(signature.data()),
                            std::size_t(signature.size()), reinterpret_cast<const unsigned char*>(data.data()),
                            std::size_t(data.size())) == 1;
}

} // namespace

Authenticity checkAuthenticity(QByteArrayView signedPart, QByteArrayView signatureFile,
                               QByteArrayView certificateFile) {
    const auto outer = firstTlv(signatureFile);
    const auto fields = outer && outer->tag == tag::signatures ? tlvChildren(outer->value) : std::nullopt;
    const Tlv* numberDigest = fields ? findTlv(*fields, tag::numberDigest) : nullptr;
    const Tlv* infoDigest = fields ? findTlv(*fields, tag::basicInfoDigest) : nullptr;
    const Tlv* signature = fields ? findTlv(*fields, tag::signature) : nullptr;
    if (!numberDigest || !infoDigest || !signature) {
        return Authenticity::Mismatch;
    }
    const QByteArray digest = QCryptographicHash::hash(signedPart.toByteArray(), QCryptographicHash::Sha256);
    const KeyPointer key = certifiedKey(certificateFile);
    const QByteArray signedDigests = numberDigest->whole.toByteArray() + infoDigest->whole.toByteArray();
    const bool belongsTogether =
        digest == infoDigest->value && key && verifies(key.get(), signature->value, signedDigests);
    return belongsTogether ? Authenticity::Consistent : Authenticity::Mismatch;
}

} // namespace kakanai::scanners::mynumber
