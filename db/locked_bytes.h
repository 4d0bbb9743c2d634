#pragma once

#include <cstddef>
#include <span>

namespace kakanai::db {

/// Bytes that are kept out of the swap file and of core files where the system allows it, and wiped when they go.
class LockedBytes {
public:
    explicit LockedBytes(std::size_t size);
    explicit LockedBytes(std::span<const unsigned char> bytes);
    LockedBytes(LockedBytes&& other) noexcept;
    LockedBytes& operator=(LockedBytes&& other) noexcept;
    LockedBytes(const LockedBytes&) = delete;
    LockedBytes& operator=(const LockedBytes&) = delete;
    ~LockedBytes();

    std::span<unsigned char> span() { return {page_, size_}; }
    std::span<const unsigned char> span() const { return {page_, size_}; }

private:
    unsigned char* page_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace kakanai::db
