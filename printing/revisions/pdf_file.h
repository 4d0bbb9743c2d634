#pragma once

#include "printing/revisions/xref_table.h"

namespace kakanai::printing {

struct PdfObject {
    PdfRef id;
    PdfValue value;
    bool isStream = false;
    qsizetype streamFrom = 0;
    qsizetype streamLength = 0; ///< still filtered
};

/// A whole file, every object of it read. Objects that overlap, or stand elsewhere than the table says, make it
/// unreadable.
class PdfFile {
public:
    static std::optional<PdfFile> open(const QByteArray& file);

    const QByteArray& bytes() const { return bytes_; }
    const XrefTable& xref() const { return xref_; }
    const std::map<int, PdfObject>& objects() const { return objects_; }

    /// nullptr for a free or missing object: PDF calls that null.
    const PdfObject* object(PdfRef ref) const;
    /// Follows references, a bounded number of them; null in the end where there is nothing.
    const PdfValue& resolve(const PdfValue* value) const;
    const PdfDict* dict(const PdfValue* value) const { return resolve(value).as<PdfDict>(); }
    const PdfArray* array(const PdfValue* value) const { return resolve(value).as<PdfArray>(); }
    const PdfDict* catalog() const;

private:
    explicit PdfFile(const QByteArray& file, XrefTable xref) : bytes_(file), xref_(std::move(xref)) {}
    bool readObjects();
    bool measureStream(PdfObject& object) const;

    QByteArray bytes_;
    XrefTable xref_;
    std::map<int, PdfObject> objects_;
};

} // namespace kakanai::printing
