#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <span>

namespace kakanai::scanners {

/// A PIN, 照合番号B, signature password, or a number printed on a card that opens it. Lives in locked memory that is
/// wiped, cannot be copied, printed or compared with text. How long each kind may be says secret_form.h.
class Secret {
public:
    static constexpr std::size_t longest = 32;

    Secret();
    explicit Secret(QByteArrayView characters); ///< what does not fit makes it empty; the caller wipes its own copy
    Secret(Secret&&) noexcept;
    Secret& operator=(Secret&&) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    std::size_t length() const { return length_; }
    bool isEmpty() const { return length_ == 0; }
    bool append(char character); ///< false when full
    void removeLast();
    void wipe();

    /// For the one place that builds the VERIFY command.
    std::span<const unsigned char> bytes() const;

private:
    struct Page;
    Page* page_ = nullptr;
    std::size_t length_ = 0;
};

} // namespace kakanai::scanners
