#include "scanners/simulated/card_keys.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <functional>

namespace kakanai::scanners::simulated {
namespace {

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    void operator()(EVP_PKEY_CTX* context) const { EVP_PKEY_CTX_free(context); }
};

constexpr unsigned keyBits = 2048;

const unsigned char* bytesOf(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// One private operation on bytes that are ready to be signed; empty where they do not suit the padding.
QByteArray signPrepared(EVP_PKEY* key, const QByteArray& data, const std::function<bool(EVP_PKEY_CTX*)>& prepare) {
    const std::unique_ptr<EVP_PKEY_CTX, FreeContext> context(EVP_PKEY_CTX_new(key, nullptr));
    QByteArray signature(keyBits / 8, '\0');
    auto length = std::size_t(signature.size());
    const bool done = EVP_PKEY_sign_init(context.get()) == 1 && prepare(context.get()) &&
                      EVP_PKEY_sign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length,
                                    bytesOf(data), std::size_t(data.size())) == 1;
    return done ? signature : QByteArray();
}

} // namespace

void CardKeys::FreeKey::operator()(EVP_PKEY* key) const {
    EVP_PKEY_free(key);
}

CardKeys::CardKeys() = default;
CardKeys::~CardKeys() = default;

EVP_PKEY* CardKeys::key(Role role) const {
    const std::scoped_lock lock(mutex_);
    auto& key = keys_[role];
    if (!key) {
        key.reset(EVP_RSA_gen(keyBits));
        Q_ASSERT(key);
    }
    return key.get();
}

void CardKeys::make(std::initializer_list<Role> roles) const {
    for (const Role role : roles) {
        key(role);
    }
}

QByteArray CardKeys::modulus(Role role) const {
    BIGNUM* modulus = nullptr;
    EVP_PKEY_get_bn_param(key(role), OSSL_PKEY_PARAM_RSA_N, &modulus);
    QByteArray bytes(keyBits / 8, '\0');
    BN_bn2binpad(modulus, reinterpret_cast<unsigned char*>(bytes.data()), int(bytes.size()));
    BN_free(modulus);
    return bytes;
}

QByteArray CardKeys::exponent() {
    return QByteArray("\x01\x00\x01", 3);
}

QByteArray CardKeys::sign(Role role, const QByteArray& data) const {
    const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    QByteArray signature(keyBits / 8, '\0');
    auto length = std::size_t(signature.size());
    const bool done = EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key(role)) == 1 &&
                      EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length,
                                     bytesOf(data), std::size_t(data.size())) == 1;
    Q_ASSERT(done);
    return done ? signature : QByteArray();
}

QByteArray CardKeys::signBlock(Role role, const QByteArray& block) const {
    return signPrepared(key(role), block, [](EVP_PKEY_CTX* context) {
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    });
}

QByteArray CardKeys::signAsPss(Role role, const QByteArray& sha256) const {
    return signPrepared(key(role), sha256, [](EVP_PKEY_CTX* context) {
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
               EVP_PKEY_CTX_set_signature_md(context, EVP_sha256()) == 1 &&
               EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
    });
}

} // namespace kakanai::scanners::simulated
