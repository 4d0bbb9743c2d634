#pragma once

#include "scanners/simulated/residence/residence_persona.h"

#include <QByteArray>

/// The files of a residence card as scanners/residence understands them: fixed lengths, zeros behind what is written.
namespace kakanai::scanners::simulated {

QByteArray residenceTypeFile(const ResidencePersona& persona);
QByteArray residenceFrontFile(bool malformed); ///< a picture that says 見本; malformed: more is promised than held
QByteArray residencePhotoFile(const ResidencePersona& persona);
QByteArray residenceAddressFile(const ResidencePersona& persona);
QByteArray residencePermissionFile(char tag, const QString& text);
QByteArray residenceRenewalFile(const ResidencePersona& persona);
/// Signed with a key made for this call, whose certificate nobody vouches for; empty fields for people under 16.
QByteArray residenceSignatureFile(const ResidencePersona& persona);

/// The second generation's: entries as text, name and photo in one file, the address a picture; signed by ECDSA P-384.
QByteArray secondEntriesFile(const ResidencePersona& persona);
QByteArray secondPicturesFile(bool malformed);
QByteArray secondAddressFile();
QByteArray secondPermissionsFile(const ResidencePersona& persona);
QByteArray secondRenewalFile(const ResidencePersona& persona);
QByteArray secondSignatureFile(const ResidencePersona& persona);

} // namespace kakanai::scanners::simulated
