#pragma once

#include "scanners/individual_number_card.h"

#include <QByteArrayView>

namespace kakanai::scanners::residence {

/// Whether the card's check code (DA: RSA with SHA-256 over the values of D0 and D1) and the certificate beside it (DB)
/// fit the pictures. Unchecked where the card carries none, as for people under 16. Never Verified: the certificate's
/// issuer is not at hand.
Authenticity checkAuthenticity(QByteArrayView signatureFile, QByteArrayView front, QByteArrayView photo);

} // namespace kakanai::scanners::residence
