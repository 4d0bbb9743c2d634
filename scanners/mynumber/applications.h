#pragma once

#include <QByteArrayView>

#include <cstdint>

/// Names of the applications, files, secrets and keys on the card. There is no public specification of the printed-data
/// applications: this is what independent programs found by reading cards.
namespace kakanai::scanners::mynumber {

namespace aid {
constexpr QByteArrayView text("\xD3\x92\x10\x00\x31\x00\x01\x01\x04\x08", 10);    // 券面事項入力補助AP
constexpr QByteArrayView surface("\xD3\x92\x10\x00\x31\x00\x01\x01\x04\x02", 10); // 券面事項確認AP
constexpr QByteArrayView common("\xD3\x92\x10\x00\x31\x00\x01\x01\x01\x00", 10);  // 共通カードAP
constexpr QByteArrayView jpki("\xD3\x92\xF0\x00\x26\x01\x00\x00\x00\x01", 10);    // 公的個人認証AP
} // namespace aid

/// Files, secrets and the key of the text application.
namespace text {
constexpr std::uint8_t number = 0x01;
constexpr std::uint8_t basicInfo = 0x02;
constexpr std::uint8_t signature = 0x03;
constexpr std::uint8_t certificate = 0x04;
constexpr std::uint8_t chipKey = 0x07; ///< the public half of `ownKey`, signed
constexpr std::uint8_t pin = 0x11;
constexpr std::uint8_t ownKey = 0x13;
constexpr std::uint8_t numberA = 0x14;
constexpr std::uint8_t numberB = 0x15;
} // namespace text

/// Files and secrets of the surface application.
namespace surface {
constexpr std::uint8_t face = 0x02;
constexpr std::uint8_t information = 0x03;
constexpr std::uint8_t certificate = 0x04;
constexpr std::uint8_t birthDate = 0x11;
constexpr std::uint8_t numberB = 0x12;
constexpr std::uint8_t numberA = 0x13;
} // namespace surface

/// The one file of the common application we read: records, not bytes.
namespace common {
constexpr std::uint8_t identity = 0x01;
} // namespace common

/// Files, keys and secrets of the JPKI application.
namespace jpki {
constexpr std::uint8_t signatureCertificate = 0x01;
constexpr std::uint8_t signatureCa = 0x02;
constexpr std::uint8_t token = 0x06;
constexpr std::uint8_t presence = 0x08; ///< which certificates the holder has
constexpr std::uint8_t authenticationCertificate = 0x0A;
constexpr std::uint8_t authenticationCa = 0x0B;
constexpr std::uint8_t authenticationKey = 0x17;
constexpr std::uint8_t authenticationPin = 0x18;
constexpr std::uint8_t signatureKey = 0x1A;
constexpr std::uint8_t signaturePassword = 0x1B;
} // namespace jpki

} // namespace kakanai::scanners::mynumber
