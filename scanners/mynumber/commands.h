#pragma once

#include <QByteArray>

#include <cstdint>

/// Commands of this card beside those that all cards share.
namespace kakanai::scanners::mynumber {

/// Which key COMPUTE DIGITAL SIGNATURE takes.
namespace key {
constexpr std::uint8_t own = 0x00;      ///< the application's own
constexpr std::uint8_t selected = 0x80; ///< the one whose file is selected
} // namespace key

/// PKCS#1 v1.5 around the DigestInfo of a SHA-256 digest (32 bytes), made on our side: what every program uses.
QByteArray computeSignature(std::uint8_t key, const QByteArray& sha256);
/// Record from 1 of the file with this short id.
QByteArray readRecord(std::uint8_t file, std::uint8_t record);

/// The ASN.1 head of a SHA-256 DigestInfo over `hashSize` bytes: the surface application puts three digests in one.
QByteArray sha256Info(int hashSize);

} // namespace kakanai::scanners::mynumber
