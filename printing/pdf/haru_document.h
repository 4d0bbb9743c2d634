#pragma once

#include "printing/paper_error.h"

#include <hpdf.h>
#include <hpdf_doc.h>

#include <QByteArray>
#include <QSizeF>

#include <memory>
#include <span>

namespace kakanai::printing {

/// libharu's object layer: it numbers objects, deflates streams and writes the file. Its fonts and page operators are
/// not used, since they know no character beyond U+FFFF. Its functions take null for an object that failed and remember
/// the first error, so only `save` has to look.
class HaruDocument {
public:
    explicit HaruDocument(HPDF_PDFVer version);

    HPDF_Dict addDict();
    HPDF_Dict addStream(const QByteArray& bytes, bool deflated = true);
    HPDF_Array array(std::span<const int> numbers = {}) const;
    HPDF_Binary binary(const QByteArray& bytes) const;
    HPDF_String string(const QByteArray& ascii) const;
    HPDF_Dict dict() const; ///< direct

    void addPage(const QSizeF& points, const QByteArray& content, HPDF_Dict fonts);
    HPDF_Dict catalog() const { return doc_ ? doc_->catalog : nullptr; }
    HPDF_Dict trailer() const { return doc_ ? doc_->trailer : nullptr; }
    HPDF_Dict info() const { return doc_ ? doc_->info : nullptr; }

    PaperResult<QByteArray> save();

private:
    struct Free {
        void operator()(HPDF_Doc doc) const { HPDF_Free(doc); }
    };
    std::unique_ptr<HPDF_Doc_Rec, Free> doc_;
};

} // namespace kakanai::printing
