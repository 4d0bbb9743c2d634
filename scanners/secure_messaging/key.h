#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <span>

namespace kakanai::scanners::secure_messaging {

/// Two-key triple DES, or AES with 128 bits. Their keys have the same size.
enum class Cipher { TripleDes, Aes };

/// A key and what it is for. Wiped when it goes; cannot be copied or printed.
class Key {
public:
    static constexpr std::size_t size = 16;

    /// What is shorter than a key leaves the rest zero; what is longer is cut.
    explicit Key(QByteArrayView bytes, Cipher cipher = Cipher::TripleDes);
    ~Key();
    Key(Key&& other) noexcept;
    Key& operator=(Key&& other) noexcept;
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;

    std::span<const unsigned char, size> bytes() const { return bytes_; }
    Cipher cipher() const { return cipher_; }
    qsizetype blockSize() const { return cipher_ == Cipher::Aes ? 16 : 8; }

private:
    std::array<unsigned char, size> bytes_{};
    Cipher cipher_;
};

/// The counters of ICAO 9303 part 11, 9.7.1.1: which key is made of a seed.
enum class KeyUse : std::uint8_t { Encryption = 1, Authentication = 2 };

/// SHA-1 of the seed and the counter, 16 bytes of it; for triple DES each byte with odd parity.
Key deriveKey(QByteArrayView seed, KeyUse use, Cipher cipher = Cipher::TripleDes);

} // namespace kakanai::scanners::secure_messaging
