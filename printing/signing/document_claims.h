#pragma once

#include "printing/revisions/pdf_file.h"

#include <QString>

namespace kakanai::printing {

/// "1b", "2u", … as the XMP metadata say; empty if they say nothing we know. PDF/A wants them unfiltered, so filtered
/// ones say nothing.
QString claimedPdfa(const PdfFile& file);

/// Whether every font of the file carries its outlines.
bool fontsAreEmbedded(const PdfFile& file);

} // namespace kakanai::printing
