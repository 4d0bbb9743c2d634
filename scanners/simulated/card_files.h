#pragma once

#include "scanners/simulated/card_keys.h"
#include "scanners/simulated/persona.h"

#include <QByteArray>

#include <vector>

/// The files of the text application as the card stores them: its TLV, its long lengths, its filler; and what they have
/// in common with those of the surface application (mynumber/).
namespace kakanai::scanners::simulated {

QByteArray tlv(std::uint32_t tag, const QByteArray& value);
/// An object that begins with a table of where each of its fields begins, counted from the first byte of the file.
QByteArray fileWithOffsets(std::uint32_t tag, std::uint32_t tableTag, const std::vector<QByteArray>& fields);
/// 16 bytes that name a key; issuers beginning with 6 are those of the test hierarchy.
QByteArray keyId(const char* issuer);
/// The chip's public key: 90 <exponent>, 91 <modulus>.
QByteArray chipKeyFields(const CardKeys& keys);

/// EF 0001: twelve digits. Those of the personas have a wrong check digit, so that they can be nobody's number.
QByteArray numberFile(const QByteArray& number);
QByteArray basicInfoFile(const Persona& persona); ///< EF 0002
QByteArray malformedFile(const QByteArray& file); ///< the same, with lengths that promise more than there is
QByteArray signatureFile(const Persona& persona, const QByteArray& number, const CardKeys& keys); ///< EF 0003
/// EF 0004, of this and of the surface application: the key that signed the files.
QByteArray certificateFile(const char* issuer, const CardKeys& keys);
QByteArray textInformationFile();             ///< EF 0005
QByteArray chipKeyFile(const CardKeys& keys); ///< EF 0007

} // namespace kakanai::scanners::simulated
