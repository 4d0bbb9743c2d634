#pragma once

#include "scanners/individual_number_card.h"

namespace kakanai::scanners::mynumber {

/// Whether the four items, the card's digest and signature (EF 0003) and its certificate (EF 0004) belong together:
/// Consistent or Mismatch, and Verified where one of the roots made the certificate.
Authenticity checkAuthenticity(QByteArrayView signedPart, QByteArrayView signatureFile, QByteArrayView certificateFile,
                               const std::vector<CardRootKey>& roots = {});

} // namespace kakanai::scanners::mynumber
