#include "scanners/individual_number.h"

namespace kakanai::scanners {
namespace {

/// The last digit, from the eleven before it.
int checkDigit(QByteArrayView eleven) {
    constexpr int lastOfFirstGroup = 6;
    constexpr int modulus = 11;
    int sum = 0;
    for (qsizetype n = 1; n <= eleven.size(); ++n) {
        const int weight = int(n <= lastOfFirstGroup ? n + 1 : n - 5);
        sum += (eleven[eleven.size() - n] - '0') * weight;
    }
    const int rest = sum % modulus;
    return rest <= 1 ? 0 : modulus - rest;
}

} // namespace

std::optional<IndividualNumber> IndividualNumber::from(QByteArrayView digits) {
    const bool areDigits = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (digits.size() != size || !areDigits || checkDigit(digits.first(size - 1)) != digits.back() - '0') {
        return std::nullopt;
    }
    return IndividualNumber(digits);
}

} // namespace kakanai::scanners
