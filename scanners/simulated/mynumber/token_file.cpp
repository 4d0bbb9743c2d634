#include "scanners/simulated/mynumber/token_file.h"

namespace kakanai::scanners::simulated {
namespace {

QByteArray padded(const char* text, qsizetype size) {
    return QByteArray(text).leftJustified(size, ' ');
}

QByteArray numbers(std::initializer_list<unsigned> values) {
    QByteArray bytes;
    for (const unsigned value : values) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.append(static_cast<char>(value >> shift & 0xFF));
        }
    }
    return bytes;
}

} // namespace

QByteArray tokenFile() {
    constexpr unsigned flags = 0x040D;       // random numbers, login required, user PIN set, initialised
    constexpr unsigned unknown = 0xFFFFFFFF; // CK_UNAVAILABLE_INFORMATION
    constexpr unsigned longestPin = 16;
    constexpr unsigned shortestPin = 4;
    return padded("JPKIAPICCTOKEN2", 32) + padded("SPECIMEN", 32) + padded("JPKI", 16) + padded("0", 16) +
           numbers({flags, 0, unknown, 0, unknown, longestPin, shortestPin, unknown, unknown, unknown, unknown}) +
           QByteArray("\1\0\1\0", 4) + QByteArray(16, ' ');
}

QByteArray presenceFile(bool hasSigningCertificate) {
    return QByteArray(1, hasSigningCertificate ? '\x8F' : '\0') + '\x8F' + '\0';
}

QByteArray filledUp(const QByteArray& certificate) {
    constexpr qsizetype filler = 32;
    return certificate + QByteArray(filler, '\xFF');
}

} // namespace kakanai::scanners::simulated
