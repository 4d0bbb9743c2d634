#include "tests/unit/printing/signing/sample_pdf.h"

#include <QRegularExpression>

#include <hpdf.h>

namespace kakanai::tests {

QByteArray haruPdf() {
    HPDF_Doc doc = HPDF_New(nullptr, nullptr);
    HPDF_Page page = HPDF_AddPage(doc);
    HPDF_Page_SetSize(page, HPDF_PAGE_SIZE_A4, HPDF_PAGE_PORTRAIT);
    HPDF_Page_BeginText(page);
    HPDF_Page_SetFontAndSize(page, HPDF_GetFont(doc, "Helvetica", nullptr), 12);
    HPDF_Page_TextOut(page, 50, 800, "Notice of moving in");
    HPDF_Page_EndText(page);
    HPDF_SaveToStream(doc);
    QByteArray pdf(qsizetype(HPDF_GetStreamSize(doc)), '\0');
    HPDF_UINT32 size = HPDF_UINT32(pdf.size());
    HPDF_ReadFromStream(doc, reinterpret_cast<HPDF_BYTE*>(pdf.data()), &size);
    HPDF_Free(doc);
    return pdf.first(size);
}

QByteArray sketchPdf(const std::vector<QByteArray>& bodies, const QByteArray& trailer) {
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray lines = "0000000000 65535 f \n";
    int number = 0;
    for (const QByteArray& body : bodies) {
        lines += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(++number) + " 0 obj\n" + body + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(number + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + "\n" + lines + "trailer\n<< /Size " + count + " " + trailer + " >>\nstartxref\n" +
           start + "\n%%EOF\n";
}

std::vector<QByteArray> plainBodies() {
    return {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
            "<< /Length 5 >>\nstream\n0 0 m\nendstream"};
}

QByteArray withUpdate(const QByteArray& pdf, int object, const QByteArray& body) {
    const QByteArray previous = pdf.sliced(pdf.lastIndexOf("startxref") + 9).trimmed().split('\n').first();
    const QByteArray trailer = pdf.sliced(pdf.lastIndexOf("trailer"));
    static const QRegularExpression rootPattern(QStringLiteral("/Root (\\d+ 0 R)"));
    const QByteArray root = rootPattern.match(QString::fromLatin1(trailer)).captured(1).toLatin1();
    const QByteArray number = QByteArray::number(object);
    QByteArray updated = pdf;
    const QByteArray at = QByteArray::number(updated.size()).rightJustified(10, '0');
    updated += number + " 0 obj\n" + body + "\nendobj\n";
    const QByteArray start = QByteArray::number(updated.size());
    return updated + "xref\n" + number + " 1\n" + at + " 00000 n \ntrailer\n<< /Size 100 /Root " + root + " /Prev " +
           previous + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace kakanai::tests
