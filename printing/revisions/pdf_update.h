#pragma once

#include "printing/revisions/pdf_file.h"

namespace kakanai::printing {

struct PdfRevision {
    QByteArray bytes;                     ///< the whole file
    std::map<PdfRef, qsizetype> bodiesAt; ///< where the body of each appended object begins
};

/// Collects new and changed objects and appends them to a file as one incremental update.
class PdfUpdate {
public:
    explicit PdfUpdate(const PdfFile& file);

    /// A number that no object has.
    PdfRef reserve();
    /// `body` stands between "obj" and "endobj"; a reference that exists already is overridden.
    void put(PdfRef ref, const QByteArray& body);

    /// The file with the update behind it. `renewedId`: the changing half of the file's identity, 16 bytes.
    PdfRevision appended(const QByteArray& renewedId) const;

private:
    QByteArray xrefSection(const std::map<PdfRef, qsizetype>& offsets) const;
    QByteArray trailer(const QByteArray& renewedId) const;

    const PdfFile& file_;
    int next_;
    std::map<PdfRef, QByteArray> bodies_;
};

} // namespace kakanai::printing
