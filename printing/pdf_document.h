#pragma once

#include "printing/glyph_runs.h"
#include "printing/sheet.h"

#include <QByteArray>
#include <QDateTime>

namespace kakanai::printing {

enum class PdfaPart { A1b, A2b, A3b };

struct PdfDescription {
    QString title; ///< of the form; no personal data
    QString language = QStringLiteral("ja");
    QDateTime made; ///< UTC
    PdfaPart part = PdfaPart::A1b;
};

/// Sheets to an archive PDF: subset fonts with private codes, exact ToUnicode, XMP, output intent. Thread-safe.
PaperResult<QByteArray> writePdf(const std::vector<Sheet>& sheets, const PdfDescription& description,
                                 const FontLayer& fonts);

} // namespace kakanai::printing
