#pragma once

#include "printing/pdf/haru_document.h"
#include "printing/pdf_document.h"

namespace kakanai::printing {

HPDF_PDFVer versionOf(PdfaPart part);
/// CIDSet, which PDF/A-1 (ISO 19005-1, 6.3.5) demands and the later parts only allow.
bool needsCidSet(PdfaPart part);

/// What makes a PDF an archive document besides its fonts: XMP equal to Info, output intent, language and /ID.
void addArchiveParts(HaruDocument& document, const PdfDescription& description);

} // namespace kakanai::printing
