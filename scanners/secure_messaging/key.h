#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <span>

namespace kakanai::scanners::secure_messaging {

/// A two-key triple DES key. Wiped when it goes; cannot be copied or printed.
class Key {
public:
    static constexpr std::size_t size = 16;

    /// What is shorter than a key leaves the rest zero; what is longer is cut.
    explicit Key(QByteArrayView bytes);
    ~Key();
    Key(Key&& other) noexcept;
    Key& operator=(Key&& other) noexcept;
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;

    std::span<const unsigned char, size> bytes() const { return bytes_; }

private:
    std::array<unsigned char, size> bytes_{};
};

/// The counters of ICAO 9303 part 11, 9.7.1.1: which key is made of a seed.
enum class KeyUse : std::uint8_t { Encryption = 1, Authentication = 2 };

/// SHA-1 of the seed and the counter, 16 bytes of it, each byte with odd parity.
Key deriveKey(QByteArrayView seed, KeyUse use);

} // namespace kakanai::scanners::secure_messaging
