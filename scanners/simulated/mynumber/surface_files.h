#pragma once

#include "scanners/simulated/card_keys.h"
#include "scanners/simulated/persona.h"

/// The files of the surface application and the one record of the common application.
namespace kakanai::scanners::simulated {

QByteArray birthDateFile(const Persona& persona, const CardKeys& keys); ///< EF 0001
QByteArray faceFile(const Persona& persona, const CardKeys& keys);      ///< EF 0002
QByteArray surfaceInformationFile();                                    ///< EF 0003

/// EF 0001, record 1 of the common application.
QByteArray identityRecord(const Persona& persona);

} // namespace kakanai::scanners::simulated
