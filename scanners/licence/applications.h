#pragma once

#include <QByteArrayView>

#include <cstdint>

/// Names on the licence, by the police's specification of it and by programs that read real cards. The two directories
/// (DF1, DF2) are selected by their AID, the master file (MF) by its own command; secrets lie under the master file.
namespace kakanai::scanners::licence {

namespace aid {
constexpr QByteArrayView entries("\xA0\x00\x00\x02\x31\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 16); // DF1
constexpr QByteArrayView photo("\xA0\x00\x00\x02\x31\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 16);   // DF2
} // namespace aid

/// Of the master file.
namespace master {
constexpr std::uint16_t commonData = 0x2F01;
constexpr int commonDataSize = 17;
constexpr std::uint8_t pinSetting = 0x0A;
constexpr int pinSettingSize = 3;
constexpr std::uint8_t pin1 = 0x01;
constexpr std::uint8_t pin2 = 0x02;
} // namespace master

/// Of DF1. PIN 1 opens all but the two files of the domicile, which want PIN 2 as well.
namespace file {
constexpr std::uint8_t entries = 0x01;
constexpr std::uint8_t domicile = 0x02;
constexpr std::uint8_t gaiji = 0x03;
constexpr std::uint8_t changes = 0x04;
constexpr std::uint8_t laterGaiji = 0x05;
constexpr std::uint8_t domicileChanges = 0x06;
} // namespace file

/// Of DF2; wants both PINs.
namespace file {
constexpr std::uint8_t photo = 0x01;
} // namespace file

} // namespace kakanai::scanners::licence
