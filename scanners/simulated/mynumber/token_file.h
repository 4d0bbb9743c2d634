#pragma once

#include <QByteArray>

/// The small files of the JPKI application.
namespace kakanai::scanners::simulated {

QByteArray tokenFile();                              ///< EF 0006, a CK_TOKEN_INFO of 160 bytes
QByteArray presenceFile(bool hasSigningCertificate); ///< EF 0008
QByteArray filledUp(const QByteArray& certificate);  ///< followed by filler, as every file is

} // namespace kakanai::scanners::simulated
