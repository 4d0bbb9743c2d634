#pragma once

#include <QByteArrayView>

#include <cstdint>

/// Names on the chip: ICAO Doc 9303 part 10, sections 3 and 4.
namespace kakanai::scanners::passport {

namespace aid {
constexpr QByteArrayView travelDocument("\xA0\x00\x00\x02\x47\x10\x01", 7);
} // namespace aid

namespace file {
constexpr std::uint16_t common = 0x011E;     // EF.COM
constexpr std::uint16_t dataGroup1 = 0x0101; // EF.DG1: the MRZ
} // namespace file

} // namespace kakanai::scanners::passport
