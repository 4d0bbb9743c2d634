#include "db/locked_bytes.h"

#include <QtGlobal>

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace kakanai::db {
namespace {

unsigned char* lockedPage(std::size_t size) {
    if (sodium_init() < 0) {
        qFatal("no source of random numbers");
    }
    auto* page = static_cast<unsigned char*>(sodium_malloc(size));
    if (page == nullptr) {
        qBadAlloc();
    }
    return page;
}

} // namespace

LockedBytes::LockedBytes(std::size_t size) : page_(lockedPage(size)), size_(size) {}

LockedBytes::LockedBytes(std::span<const unsigned char> bytes) : LockedBytes(bytes.size()) {
    std::copy(bytes.begin(), bytes.end(), page_);
}

LockedBytes::LockedBytes(LockedBytes&& other) noexcept
    : page_(std::exchange(other.page_, nullptr)), size_(std::exchange(other.size_, 0)) {}

LockedBytes& LockedBytes::operator=(LockedBytes&& other) noexcept {
    std::swap(page_, other.page_);
    std::swap(size_, other.size_);
    return *this;
}

LockedBytes::~LockedBytes() {
    sodium_free(page_);
}

} // namespace kakanai::db
