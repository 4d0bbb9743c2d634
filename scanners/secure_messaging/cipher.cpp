#include "scanners/secure_messaging/triple_des.h"

#include "scanners/secure_messaging/padding.h"

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

CipherPointer fetch() {
    return CipherPointer(EVP_CIPHER_fetch(nullptr, "DES-EDE3-CBC", nullptr));
}

enum class Direction { Decrypt = 0, Encrypt = 1 };

QByteArray run(const ThreeKeys& keys, QByteArrayView blocks, QByteArrayView vector, Direction direction) {
    Q_ASSERT(blocks.size() % blockSize == 0 && vector.size() == blockSize);
    const CipherPointer cipher = fetch();
    const std::unique_ptr<EVP_CIPHER_CTX, FreeContext> context(EVP_CIPHER_CTX_new());
    QByteArray result(blocks.size(), '\0');
    int written = 0;
    const bool done =
        cipher && context &&
        EVP_CipherInit_ex2(context.get(), cipher.get(), keys.data(),
                           reinterpret_cast<const unsigned char*>(vector.data()), int(direction), nullptr) == 1 &&
        EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
        EVP_CipherUpdate(context.get(), reinterpret_cast<unsigned char*>(result.data()), &written,
                         reinterpret_cast<const unsigned char*>(blocks.data()), int(blocks.size())) == 1;
    Q_ASSERT(done && written == blocks.size());
    return done ? result : QByteArray();
}

ThreeKeys twoKeys(const Key& key) {
    return {key.bytes().first<half>(), key.bytes().last<half>()};
}

const QByteArray zeroVector(blockSize, '\0');

} // namespace

bool tripleDesWorks() {
    return fetch() != nullptr;
}

QByteArray encrypt(const Key& key, QByteArrayView blocks) {
    return run(twoKeys(key), blocks, zeroVector, Direction::Encrypt);
}

QByteArray decrypt(const Key& key, QByteArrayView blocks) {
    return run(twoKeys(key), blocks, zeroVector, Direction::Decrypt);
}

QByteArray retailMac(const Key& key, QByteArrayView message) {
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
