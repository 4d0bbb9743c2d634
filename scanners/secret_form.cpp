#include "scanners/secret_form.h"

namespace kakanai::scanners {
namespace {

constexpr std::size_t longestVerified = 16; // JICSAP: a VERIFY with more is malformed

constexpr bool isDigit(unsigned char c) {
    return c >= '0' && c <= '9';
}
constexpr bool isUpperOrDigit(unsigned char c) {
    return isDigit(c) || (c >= 'A' && c <= 'Z');
}

} // namespace

bool hasForm(const Secret& secret, CardSecret kind) {
    const auto bytes = secret.bytes();
    switch (kind) {
    case CardSecret::Pin:
    case CardSecret::LicencePin1:
    case CardSecret::LicencePin2:
        return bytes.size() == 4 && std::ranges::all_of(bytes, isDigit);
    case CardSecret::NumberB:
        return bytes.size() == 14 && std::ranges::all_of(bytes, isDigit);
    case CardSecret::Signature:
        return bytes.size() >= 6 && bytes.size() <= longestVerified && std::ranges::all_of(bytes, isUpperOrDigit);
    }
    std::unreachable();
}

Secret withCapitals(const Secret& password) {
    Secret capitals;
    for (const unsigned char c : password.bytes()) {
        capitals.append(static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c));
    }
    return capitals;
}

} // namespace kakanai::scanners
