#pragma once

#include "scanners/simulated/licence/licence_persona.h"

#include <QByteArray>

#include <optional>

/// The files of a licence as the card stores them: fields one behind the other, filler, the sizes of the specification.
namespace kakanai::scanners::simulated {

/// Two bytes a character, pictures and omissions included; nullopt when JIS X 0208 lacks one.
std::optional<QByteArray> licenceTextBytes(const QString& text);

QByteArray commonDataFile(const LicencePersona& persona);     ///< EF 2F01 of the master file
QByteArray pinSettingFile(const LicencePersona& persona);     ///< EF 000A of the master file
QByteArray entryFile(const LicencePersona& persona);          ///< EF 0001 of DF1
QByteArray malformedEntryFile(const LicencePersona& persona); ///< the same, ending within its name
QByteArray domicileFile(const LicencePersona& persona);       ///< EF 0002
QByteArray gaijiFile(const LicencePersona& persona);          ///< EF 0003
QByteArray changeFile(const LicencePersona& persona);         ///< EF 0004
QByteArray laterGaijiFile(const LicencePersona& persona);     ///< EF 0005
QByteArray domicileChangeFile(const LicencePersona& persona); ///< EF 0006
QByteArray photoFile();                                       ///< EF 0001 of DF2: a drawn face in JPEG 2000

} // namespace kakanai::scanners::simulated
