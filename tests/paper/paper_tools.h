#pragma once

#include "printing/pdf_document.h"

#include <QStringList>
#include <QTemporaryDir>

/// Other people's programs, run as processes on documents we made.
namespace kakanai::tests {

struct ToolResult {
    int exitCode = -1;
    QString output; ///< both streams
};

ToolResult runTool(const QString& program, const QStringList& arguments);

/// PDFBox Preflight, a PDF/A-1b validator.
ToolResult preflight(const QStringList& arguments);

/// A folder of documents that goes away with the test.
class PaperFolder {
public:
    QString path() const { return folder_.path(); }
    /// Writes a file and returns its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    /// Lines of text as a document of some pages, one line above the other.
    QByteArray documentOf(const QStringList& lines, const printing::FontLayer& fonts) const;

private:
    QTemporaryDir folder_;
};

printing::PdfDescription describe(printing::PdfaPart part = printing::PdfaPart::A1b);

/// What pdftotext reads, without empty lines.
QStringList linesIn(const QString& pdf);

} // namespace kakanai::tests
