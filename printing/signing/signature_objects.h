#pragma once

#include "printing/document_signer.h"
#include "printing/revisions/pdf_update.h"

namespace kakanai::printing {

/// A signature dictionary with room for what is known only when the rest of the file stands. Positions in `text`.
struct SignatureBody {
    QByteArray text;
    qsizetype rangeAt = 0;      ///< behind the bracket of /ByteRange
    qsizetype contentsFrom = 0; ///< of /Contents, its delimiters included
    qsizetype contentsTo = 0;
};

SignatureBody signatureBody(const SealRequest& request, qsizetype cmsRoom);

/// The numbers of /ByteRange, always as long as the room left for them.
QByteArray byteRangeText(qsizetype gapFrom, qsizetype gapTo, qsizetype end);

/// Form, field, widget and its place on the first page. False where the document is not made for it or the name is
/// taken.
bool addSignatureField(const PdfFile& file, PdfUpdate& update, PdfRef signature, const QString& fieldName);

} // namespace kakanai::printing
