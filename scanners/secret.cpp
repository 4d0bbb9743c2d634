#include "scanners/secret.h"

#include <sodium.h>

#include <new>

namespace kakanai::scanners {

struct Secret::Page {
    std::array<unsigned char, longest> characters;

    static Page* make() {
        // sodium_init() may be called any number of times, from any thread.
        void* memory = sodium_init() < 0 ? nullptr : sodium_malloc(sizeof(Page));
        return memory ? new (memory) Page{} : nullptr;
    }
};

Secret::Secret() = default;

Secret::Secret(QByteArrayView characters) {
    if (std::size_t(characters.size()) > longest) {
        return;
    }
    for (const char character : characters) {
        append(character);
    }
}

Secret::Secret(Secret&& other) noexcept
    : page_(std::exchange(other.page_, nullptr)), length_(std::exchange(other.length_, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    std::swap(page_, other.page_);
    std::swap(length_, other.length_);
    other.wipe();
    return *this;
}

Secret::~Secret() {
    // sodium_free() wipes before it gives the page back.
    sodium_free(page_);
}

bool Secret::append(char character) {
    if (!page_) {
        page_ = Page::make();
    }
    if (!page_ || length_ == longest) {
        return false;
    }
    page_->characters[length_++] = static_cast<unsigned char>(character);
    return true;
}

void Secret::removeLast() {
    if (length_ > 0) {
        page_->characters[--length_] = 0;
    }
}

void Secret::wipe() {
    if (page_) {
        sodium_memzero(page_, sizeof(Page));
    }
    length_ = 0;
}

std::span<const unsigned char> Secret::bytes() const {
    return page_ ? std::span<const unsigned char>(page_->characters.data(), length_) : std::span<const unsigned char>();
}

} // namespace kakanai::scanners
