#include "scanners/simulated/card_keys.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace kakanai::scanners::simulated {
namespace {

struct FreeKey {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using KeyPointer = std::unique_ptr<EVP_PKEY, FreeKey>;

constexpr unsigned keyBits = 2048;

KeyPointer makeKey() {
    KeyPointer key(EVP_RSA_gen(keyBits));
    Q_ASSERT(key);
    return key;
}

QByteArray sign(EVP_PKEY* key, const QByteArray& data) {
    const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    QByteArray signature(keyBits / 8, '\0');
    auto length = std::size_t(signature.size());
    const bool done =
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length,
                       reinterpret_cast<const unsigned char*>(data.constData()), std::size_t(data.size())) == 1;
    Q_ASSERT(done);
    return done ? signature : QByteArray();
}

} // namespace

struct CardKeys::Pair {
    KeyPointer issuer = makeKey();
    KeyPointer application = makeKey();
};

CardKeys::CardKeys() = default;
CardKeys::~CardKeys() = default;

const CardKeys::Pair& CardKeys::pair() const {
    std::call_once(once_, [this] { pair_ = std::make_unique<const Pair>(); });
    return *pair_;
}

QByteArray CardKeys::applicationModulus() const {
    BIGNUM* modulus = nullptr;
    EVP_PKEY_get_bn_param(pair().application.get(), OSSL_PKEY_PARAM_RSA_N, &modulus);
    QByteArray bytes(keyBits / 8, '\0');
    BN_bn2binpad(modulus, reinterpret_cast<unsigned char*>(bytes.data()), int(bytes.size()));
    BN_free(modulus);
    return bytes;
}

QByteArray CardKeys::signAsApplication(const QByteArray& data) const {
    return sign(pair().application.get(), data);
}
QByteArray CardKeys::signAsIssuer(const QByteArray& data) const {
    return sign(pair().issuer.get(), data);
}

} // namespace kakanai::scanners::simulated
