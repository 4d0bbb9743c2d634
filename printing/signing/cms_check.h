#pragma once

#include "printing/document_signer.h"

namespace kakanai::printing {

/// What a signature is held against.
struct CmsQuestion {
    QByteArrayView before; ///< the signed bytes, in two parts
    QByteArrayView behind;
    QByteArray caPem; ///< empty: trust stays unchecked
    QDateTime at;     ///< when certificates have to be valid; an invalid time trusts nobody
};

struct CmsFindings {
    bool readable = false;
    bool untouched = false;        ///< digest, signature and the certificate's own digest fit
    bool namesCertificate = false; ///< has signing-certificate-v2
    bool hasSigningTime = false;
    bool hasTimestamp = false; ///< there, not checked
    Trust trust = Trust::Unchecked;
};

/// `der`: exactly one CMS SignedData, detached, with one signer and signed attributes (RFC 5652, RFC 5035).
CmsFindings checkCms(const QByteArray& der, const CmsQuestion& question);

} // namespace kakanai::printing
