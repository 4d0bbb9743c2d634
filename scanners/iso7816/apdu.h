#pragma once

#include "scanners/secret.h"

#include <QByteArray>

#include <cstdint>

/// Commands as bytes and status words as names: what cards have in common. Only short APDUs, which every reader passes.
namespace kakanai::scanners::iso7816 {

using StatusWord = std::uint16_t;

namespace sw {
constexpr StatusWord done = 0x9000;
constexpr StatusWord endOfFileReached = 0x6282;
constexpr StatusWord wrongLength = 0x6700;
constexpr StatusWord notVerified = 0x6982;
constexpr StatusWord blocked = 0x6983;
constexpr StatusWord blockedOnThisCard = 0x6984; ///< what these cards really answer
constexpr StatusWord noCurrentFile = 0x6986;
constexpr StatusWord noSuchFile = 0x6A82;
constexpr StatusWord offsetBeyondEnd = 0x6B00;

/// 63Cx: x tries left. -1 for every other status word but the two that say blocked, which are 0.
int triesLeft(StatusWord word);
} // namespace sw

/// Shortest and longest READ asked for; 256 is written as 00.
constexpr int longestRead = 256;

QByteArray selectApplication(QByteArrayView aid);
/// Cards with a master file: 00 A4 00 00 leads back to it.
QByteArray selectMasterFile();
QByteArray selectFile(std::uint16_t file);
/// `reference`: 80 for the selected file, 80 + short id for a file by name. Costs no try.
QByteArray queryTries(std::uint8_t reference);
/// Holds the secret in clear: to be wiped with wipeCommand().
QByteArray verify(std::uint8_t reference, const Secret& secret);
QByteArray readByShortId(std::uint8_t file, int count);
QByteArray readAt(int offset, int count);
QByteArray getResponse(std::uint8_t count);

void wipeCommand(QByteArray& command);

} // namespace kakanai::scanners::iso7816
