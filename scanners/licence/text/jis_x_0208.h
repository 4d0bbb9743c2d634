#pragma once

#include <QByteArray>
#include <QChar>

#include <cstdint>

/// JIS X 0208 as licences write it: two bytes a character, 21 to 7E each (add 8080 for EUC-JP). The 6,879 characters of
/// the standard and no other: neither the vendors' row 13 nor JIS X 0213 nor ARIB symbols, which put other characters
/// on the codes that the standard left free.
///
/// Where converters differ, this is the standard's own reading, as in the tables of Unicode and EUC-JP, not that of
/// code page 932: 〜 U+301C (not ～ U+FF5E), ‖ U+2016 (not ∥ U+2225), − U+2212 (not － U+FF0D), ¢£¬ U+00A2 U+00A3
/// U+00AC (not ￠￡￢ U+FFE0 U+FFE1 U+FFE2), — U+2015. ＼ is the full-width U+FF3C.
///
/// Editions: 1978 had other shapes at 22 pairs of codes (鯵/鰺); 1983 and later agree. A licence names its edition
/// (制定年 番号) by a number whose meaning is not public; cards of these specifications are decades younger than the
/// change.
namespace kakanai::scanners::licence {

/// 0: the standard has no character there.
char16_t characterOfCode(std::uint16_t code);

/// The two bytes of a character; empty where the standard lacks it.
QByteArray codeOfCharacter(QChar character);

} // namespace kakanai::scanners::licence
