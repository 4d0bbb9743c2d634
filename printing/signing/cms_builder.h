#pragma once

#include "printing/document_signer.h"

namespace kakanai::printing {

/// A detached CMS in DER for PAdES baseline B-B over content of this SHA-256 digest: signed attributes contentType,
/// messageDigest and signing-certificate-v2, and no signing-time (ETSI EN 319 142-1, 6.3; the time stands in /M).
/// Key if the signer fails or its signature does not fit its certificate.
SealResult<QByteArray> buildCms(const QByteArray& sha256, DocumentSigner& signer);

} // namespace kakanai::printing
