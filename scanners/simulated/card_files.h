#pragma once

#include "scanners/simulated/card_keys.h"
#include "scanners/simulated/persona.h"

#include <QByteArray>

/// The files of the text application as the card stores them: its TLV, its long lengths, its filler.
namespace kakanai::scanners::simulated {

QByteArray tlv(std::uint32_t tag, const QByteArray& value);

/// EF 0001. The digits have a wrong check digit, so that they can be nobody's individual number.
QByteArray numberFile();
QByteArray basicInfoFile(const Persona& persona); ///< EF 0002
QByteArray malformedFile(const QByteArray& file); ///< the same, with lengths that promise more than there is
QByteArray signatureFile(const Persona& persona, const CardKeys& keys); ///< EF 0003
QByteArray certificateFile(const CardKeys& keys);                       ///< EF 0004

} // namespace kakanai::scanners::simulated
