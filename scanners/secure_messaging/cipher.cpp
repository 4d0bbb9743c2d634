#include "scanners/secure_messaging/cipher.h"

#include "scanners/secure_messaging/padding.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <sodium.h>

namespace kakanai::scanners::secure_messaging {
namespace {

struct FreeCipher {
    void operator()(EVP_CIPHER* cipher) const { EVP_CIPHER_free(cipher); }
};
struct FreeContext {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherPointer = std::unique_ptr<EVP_CIPHER, FreeCipher>;

constexpr std::size_t half = Key::size / 2;

struct FreeMac {
    void operator()(EVP_MAC* mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX* context) const { EVP_MAC_CTX_free(context); }
};

/// Three DES keys as OpenSSL wants them, wiped.
class ThreeKeys {
public:
    ThreeKeys(std::span<const unsigned char> first, std::span<const unsigned char> second) {
        std::ranges::copy(first, bytes_.begin());
        std::ranges::copy(second, bytes_.begin() + half);
        std::ranges::copy(first, bytes_.begin() + 2 * half);
    }
    ~ThreeKeys() { sodium_memzero(bytes_.data(), bytes_.size()); }
    ThreeKeys(const ThreeKeys&) = delete;
    ThreeKeys& operator=(const ThreeKeys&) = delete;

    const unsigned char* data() const { return bytes_.data(); }

private:
    std::array<unsigned char, 3 * half> bytes_{};
};

CipherPointer fetch(Cipher cipher) {
    const char* name = cipher == Cipher::Aes ? "AES-128-CBC" : "DES-EDE3-CBC";
    return CipherPointer(EVP_CIPHER_fetch(nullptr, name, nullptr));
}

enum class Direction { Decrypt = 0, Encrypt = 1 };

QByteArray run(const CipherPointer& cipher, const unsigned char* key, QByteArrayView blocks, QByteArrayView vector,
               Direction direction) {
    Q_ASSERT(blocks.size() % vector.size() == 0);
    const std::unique_ptr<EVP_CIPHER_CTX, FreeContext> context(EVP_CIPHER_CTX_new());
    QByteArray result(blocks.size(), '\0');
    int written = 0;
    const bool done =
        cipher && context &&
        EVP_CipherInit_ex2(context.get(), cipher.get(), key, reinterpret_cast<const unsigned char*>(vector.data()),
                           int(direction), nullptr) == 1 &&
        EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
        EVP_CipherUpdate(context.get(), reinterpret_cast<unsigned char*>(result.data()), &written,
                         reinterpret_cast<const unsigned char*>(blocks.data()), int(blocks.size())) == 1;
    Q_ASSERT(done && written == blocks.size());
    return done ? result : QByteArray();
}

QByteArray run(const ThreeKeys& keys, QByteArrayView blocks, QByteArrayView vector, Direction direction) {
    return run(fetch(Cipher::TripleDes), keys.data(), blocks, vector, direction);
}

ThreeKeys twoKeys(const Key& key) {
    return {key.bytes().first<half>(), key.bytes().last<half>()};
}

const QByteArray zeroVector(blockSize, '\0');

QByteArray run(const Key& key, QByteArrayView blocks, Direction direction) {
    if (key.cipher() == Cipher::TripleDes) {
        return run(twoKeys(key), blocks, zeroVector, direction);
    }
    return run(fetch(Cipher::Aes), key.bytes().data(), blocks, QByteArray(key.blockSize(), '\0'), direction);
}

QByteArray beginningOfCmac(const Key& key, QByteArrayView message) {
    const std::unique_ptr<EVP_MAC, FreeMac> mac(EVP_MAC_fetch(nullptr, "CMAC", nullptr));
    const std::unique_ptr<EVP_MAC_CTX, FreeMac> context(EVP_MAC_CTX_new(mac.get()));
    char cipher[] = "AES-128-CBC";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_CIPHER, cipher, 0),
                                     OSSL_PARAM_construct_end()};
    QByteArray result(key.blockSize(), '\0');
    std::size_t written = 0;
    [[maybe_unused]] const bool done =
        context && EVP_MAC_init(context.get(), key.bytes().data(), Key::size, parameters) == 1 &&
        EVP_MAC_update(context.get(), reinterpret_cast<const unsigned char*>(message.data()),
                       std::size_t(message.size())) == 1 &&
        EVP_MAC_final(context.get(), reinterpret_cast<unsigned char*>(result.data()), &written,
                      std::size_t(result.size())) == 1;
    Q_ASSERT(done && written == std::size_t(result.size()));
    return result.first(blockSize);
}

} // namespace

bool tripleDesWorks() {
    return fetch(Cipher::TripleDes) != nullptr;
}

QByteArray encrypt(const Key& key, QByteArrayView blocks) {
    return run(key, blocks, Direction::Encrypt);
}

QByteArray decrypt(const Key& key, QByteArrayView blocks) {
    return run(key, blocks, Direction::Decrypt);
}

QByteArray macOf(const Key& key, QByteArrayView message) {
    if (key.cipher() == Cipher::Aes) {
        return beginningOfCmac(key, message);
    }
    const QByteArray blocks = padded(message);
    const auto first = key.bytes().first<half>();
    const qsizetype last = blocks.size() - blockSize;
    // Single DES is triple DES with three equal keys; only the last block meets the second key.
    QByteArray chain = zeroVector;
    if (last > 0) {
        chain = run(ThreeKeys(first, first), QByteArrayView(blocks).first(last), zeroVector, Direction::Encrypt)
                    .last(blockSize);
    }
    return run(twoKeys(key), QByteArrayView(blocks).sliced(last), chain, Direction::Encrypt);
}

bool isSameMac(QByteArrayView one, QByteArrayView other) {
    return one.size() == other.size() && CRYPTO_memcmp(one.data(), other.data(), std::size_t(one.size())) == 0;
}

} // namespace kakanai::scanners::secure_messaging
