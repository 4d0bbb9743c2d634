#pragma once

#include "scanners/individual_number_card.h"

namespace kakanai::scanners::mynumber {

/// Whether the four items, the card's digest and signature (EF 0003) and its certificate (EF 0004) belong together.
/// Consistent or Mismatch: the root keys are not published, so nothing here can say Verified.
Authenticity checkAuthenticity(QByteArrayView signedPart, QByteArrayView signatureFile, QByteArrayView certificateFile);

} // namespace kakanai::scanners::mynumber
