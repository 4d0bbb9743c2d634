#pragma once

#include <QByteArrayView>

#include <cstdint>

/// Names of the applications, files and secrets on the card. There is no public specification of the text application:
/// this is what independent programs found by reading cards.
namespace kakanai::scanners::mynumber {

namespace aid {
constexpr QByteArrayView text("\xD3\x92\x10\x00\x31\x00\x01\x01\x04\x08", 10); // 券面事項入力補助AP
constexpr QByteArrayView jpki("\xD3\x92\xF0\x00\x26\x01\x00\x00\x00\x01", 10); // 公的個人認証AP
} // namespace aid

/// Files and secrets of the text application.
namespace text {
constexpr std::uint8_t basicInfo = 0x02;
constexpr std::uint8_t signature = 0x03;
constexpr std::uint8_t certificate = 0x04;
constexpr std::uint8_t pin = 0x11;
constexpr std::uint8_t numberA = 0x14;
constexpr std::uint8_t numberB = 0x15;
} // namespace text

/// Secrets of the JPKI application.
namespace jpki {
constexpr std::uint8_t authenticationPin = 0x18;
constexpr std::uint8_t signaturePassword = 0x1B;
} // namespace jpki

} // namespace kakanai::scanners::mynumber
