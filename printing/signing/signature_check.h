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

/// Whether a file that cannot be read (any more), or shows no signature, was sealed and is not what was sealed: found by looking
/// for the signed ranges in the raw bytes.
bool wasSealedOtherwise(const QByteArray& pdf);

} // namespace kakanai::printing
