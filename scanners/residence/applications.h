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

} // namespace kakanai::scanners::residence
