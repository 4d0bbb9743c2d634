#pragma once

#include "printing/document_signer.h"
#include "printing/revisions/pdf_file.h"

namespace kakanai::printing {

struct SignatureCheck {
    SignatureReport report; ///< all but the field's name
    DocumentFault fault = DocumentFault::None;
    qsizetype end = 0; ///< of the signed bytes
    bool hasTimestamp = false;
};

SignatureCheck checkSignature(const PdfFile& file, const PdfDict& signature, const QByteArray& caPem);

/// Whether a file whose seal cannot be followed (any more) holds one that was made over other bytes: found by looking
/// for a CMS in the raw file. Tells a damaged sealed document from a file that was never sound.
bool wasSealedOtherwise(const QByteArray& pdf);

} // namespace kakanai::printing
