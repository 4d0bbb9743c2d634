#include "printing/pdf/archive_parts.h"
#include "printing/pdf/embedded_font.h"
#include "printing/pdf/sheet_painter.h"
#include "printing/pdf_document.h"

namespace kakanai::printing {

PaperResult<QByteArray> writePdf(const std::vector<Sheet>& sheets, const PdfDescription& description,
                                 const FontLayer& fonts) {
    const std::unexpected failed{PaperError{PaperFault::Write, {}}};
    if (sheets.empty()) {
        return failed;
    }
    HaruDocument document(versionOf(description.part));

    // The fonts are made after the pages, which say what of them is used; both hang on one dictionary.
    CodesByFont codes;
    SheetPainter painter(fonts, codes);
    const auto fontsByName = document.addDict();
    for (const auto& sheet : sheets) {
        const auto content = painter.paint(sheet);
        if (!content) {
            return failed;
        }
        document.addPage(sheet.size * pointsPerMm, *content, fontsByName);
    }
    for (const auto& [id, used] : codes) {
        const auto font = embedFont(document, used, needsCidSet(description.part));
        if (!font) {
            return failed;
        }
        HPDF_Dict_Add(fontsByName, ("F" + QByteArray::number(id)).constData(), font);
    }
    addArchiveParts(document, description);
    return document.save();
}

} // namespace kakanai::printing
