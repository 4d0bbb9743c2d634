#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <span>

namespace kakanai::db {

/// A raw 256-bit database key in locked memory: wiped, not copyable, not printable.
class StoreKey {
public:
    static constexpr std::size_t size = 32;

    static StoreKey random();
    explicit StoreKey(std::span<const unsigned char, size> bytes);
    StoreKey(StoreKey&&) noexcept;
    StoreKey& operator=(StoreKey&&) noexcept;
    StoreKey(const StoreKey&) = delete;
    StoreKey& operator=(const StoreKey&) = delete;
    ~StoreKey();

    std::span<const unsigned char, size> bytes() const;

private:
    unsigned char* page_ = nullptr;
};

/// A passphrase on its way to Argon2id, in locked memory; at most 1024 bytes.
class Passphrase {
public:
    explicit Passphrase(QByteArrayView utf8);
    Passphrase(Passphrase&&) noexcept;
    Passphrase& operator=(Passphrase&&) noexcept;
    Passphrase(const Passphrase&) = delete;
    Passphrase& operator=(const Passphrase&) = delete;
    ~Passphrase();

    std::span<const unsigned char> bytes() const;

private:
    unsigned char* page_ = nullptr;
    std::size_t length_ = 0;
};

} // namespace kakanai::db
