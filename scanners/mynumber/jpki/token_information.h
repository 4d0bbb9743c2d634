#pragma once

#include "scanners/card_signature.h"

namespace kakanai::scanners::mynumber {

/// EF 0006, a CK_TOKEN_INFO of PKCS#11 with numbers of four bytes; its label tells what answers.
constexpr int tokenInformationSize = 160;
CardToken tokenFrom(QByteArrayView information);

/// EF 0008: one byte for each certificate, 8F where the holder has it.
constexpr int presenceSize = 3;
/// A card that does not tell is asked for the certificate itself.
bool hasSigningCertificate(QByteArrayView presence);

} // namespace kakanai::scanners::mynumber
