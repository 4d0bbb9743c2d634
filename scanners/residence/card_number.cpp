#include "scanners/residence/card_number.h"

#include "scanners/residence_card.h"

namespace kakanai::scanners {

bool residence::isCardNumber(const Secret& number) {
    constexpr std::size_t length = 12;
    const auto bytes = number.bytes();
    if (bytes.size() != length) {
        return false;
    }
    for (std::size_t i = 0; i < length; ++i) {
        const bool wantsLetter = i < 2 || i >= 10;
        const bool isLetter = bytes[i] >= 'A' && bytes[i] <= 'Z';
        const bool isDigit = bytes[i] >= '0' && bytes[i] <= '9';
        if (wantsLetter ? !isLetter : !isDigit) {
            return false;
        }
    }
    return true;
}

Secret residenceCardNumber(QByteArrayView typed) {
    Secret number;
    for (const char character : typed) {
        if (character == ' ' || character == '-' || character == '\t') {
            continue;
        }
        const bool isSmall = character >= 'a' && character <= 'z';
        if (!number.append(isSmall ? static_cast<char>(character - 'a' + 'A') : character)) {
            return {};
        }
    }
    return residence::isCardNumber(number) ? std::move(number) : Secret();
}

} // namespace kakanai::scanners
