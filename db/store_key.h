#pragma once

#include "db/locked_bytes.h"

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

    std::span<const unsigned char, size> bytes() const;

private:
    LockedBytes bytes_;
};

/// A passphrase on its way to Argon2id, in locked memory. The caller wipes its own copy. One that is empty or longer
/// than `longest` fits no store: making and opening one answer StoreFault::Passphrase.
class Passphrase {
public:
    static constexpr std::size_t longest = 1024;

    explicit Passphrase(QByteArrayView utf8);

    std::span<const unsigned char> bytes() const;
    bool isUsable() const;

private:
    LockedBytes bytes_;
};

} // namespace kakanai::db
