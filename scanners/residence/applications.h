#pragma once

#include <QByteArrayView>

#include <cstdint>

/// Names on the card, by short id. Unverified, see the README.
namespace kakanai::scanners::residence {

namespace aid {
constexpr QByteArrayView specified("\xD3\x92\xF0\x00\x4F\x01\0\0\0\0\0\0\0\0\0\0", 16); // 特定在留カードの在留AP
constexpr QByteArrayView faces("\xD3\x92\xF0\x00\x4F\x02\0\0\0\0\0\0\0\0\0\0", 16);     // DF1: 券面イメージ、写真
constexpr QByteArrayView back("\xD3\x92\xF0\x00\x4F\x03\0\0\0\0\0\0\0\0\0\0", 16);      // DF2: 裏面
constexpr QByteArrayView signature("\xD3\x92\xF0\x00\x4F\x04\0\0\0\0\0\0\0\0\0\0", 16); // DF3: 電子署名
} // namespace aid

namespace file {
constexpr std::uint8_t cardType = 0x0A;      // カード種別
constexpr std::uint8_t cardTypeOther = 0x02; // the same, as another source has it
constexpr std::uint8_t front = 0x05;
constexpr std::uint8_t photo = 0x06;
constexpr std::uint8_t address = 0x01;
constexpr std::uint8_t comprehensivePermission = 0x02;
constexpr std::uint8_t individualPermission = 0x03;
constexpr std::uint8_t renewal = 0x04;
constexpr std::uint8_t signature = 0x02;
} // namespace file

/// The second generation's, as its specification 1.1 has them; DF2 and DF3 as above but for the permissions.
namespace second {
constexpr std::uint8_t entries = 0x03;     // 券面記載事項
constexpr std::uint8_t pictures = 0x04;    // 氏名イメージ、顔画像
constexpr std::uint8_t address = 0x06;     // 住居地イメージ
constexpr std::uint8_t permissions = 0x01; // 資格外活動許可
constexpr std::uint8_t renewal = 0x02;
constexpr qsizetype entriesSize = 73;
constexpr qsizetype entriesSizeOfSpecialPermanentResident = 46;
constexpr qsizetype picturesSize = 5508;
constexpr qsizetype addressSize = 2505;
} // namespace second

namespace tag {
constexpr std::uint32_t cardType = 0xC1;
constexpr std::uint32_t front = 0xD0;
constexpr std::uint32_t photo = 0xD1;
constexpr std::uint32_t addressDate = 0xD2;
constexpr std::uint32_t municipalityCode = 0xD3;
constexpr std::uint32_t address = 0xD4;
constexpr std::uint32_t comprehensivePermission = 0xD5;
constexpr std::uint32_t individualPermission = 0xD6;
constexpr std::uint32_t renewal = 0xD7;
constexpr std::uint32_t checkCode = 0xDA;
constexpr std::uint32_t certificate = 0xDB;
} // namespace tag

namespace second_tag {
constexpr std::uint32_t cardExpiry = 0xC5;
constexpr std::uint32_t birthDate = 0xC6;
constexpr std::uint32_t sex = 0xC7;
constexpr std::uint32_t nationality = 0xC8;
constexpr std::uint32_t status = 0xC9;
constexpr std::uint32_t workRestriction = 0xCC;
constexpr std::uint32_t stayUntil = 0xCD;
constexpr std::uint32_t name = 0xD0;
constexpr std::uint32_t photo = 0xD1;
constexpr std::uint32_t address = 0xD1; ///< behind DF
constexpr std::uint32_t comprehensivePermission = 0xD5;
constexpr std::uint32_t individualPermission = 0xD7;
constexpr std::uint32_t renewal = 0xD8;
constexpr std::uint32_t checkCode = 0xDC;
constexpr std::uint32_t certificate = 0xDD;
} // namespace second_tag

} // namespace kakanai::scanners::residence
