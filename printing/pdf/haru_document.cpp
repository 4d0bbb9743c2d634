#include "printing/pdf/haru_document.h"

namespace kakanai::printing {

HaruDocument::HaruDocument(HPDF_PDFVer version) : doc_(HPDF_New(nullptr, nullptr)) {
    if (doc_) {
        doc_->pdf_version = version;
        HPDF_SetCompressionMode(doc_.get(), HPDF_COMP_ALL);
    }
}

HPDF_Dict HaruDocument::dict() const {
    return doc_ ? HPDF_Dict_New(doc_->mmgr) : nullptr;
}

HPDF_Dict HaruDocument::addDict() {
    const auto made = dict();
    return made && HPDF_Xref_Add(doc_->xref, made) == HPDF_OK ? made : nullptr;
}

HPDF_Dict HaruDocument::addStream(const QByteArray& bytes, bool deflated) {
    const auto made = doc_ ? HPDF_DictStream_New(doc_->mmgr, doc_->xref) : nullptr;
    if (made) {
        made->filter = deflated ? HPDF_STREAM_FILTER_FLATE_DECODE : HPDF_STREAM_FILTER_NONE;
        HPDF_Stream_Write(made->stream, reinterpret_cast<const HPDF_BYTE*>(bytes.constData()),
                          static_cast<HPDF_UINT>(bytes.size()));
    }
    return made;
}

HPDF_Array HaruDocument::array(std::span<const int> numbers) const {
    const auto made = doc_ ? HPDF_Array_New(doc_->mmgr) : nullptr;
    for (const int number : numbers) {
        HPDF_Array_AddNumber(made, number);
    }
    return made;
}

HPDF_Binary HaruDocument::binary(const QByteArray& bytes) const {
    // libharu copies the bytes, though its signature does not say so.
    auto* data = reinterpret_cast<HPDF_BYTE*>(const_cast<char*>(bytes.constData()));
    return doc_ ? HPDF_Binary_New(doc_->mmgr, data, static_cast<HPDF_UINT>(bytes.size())) : nullptr;
}

HPDF_String HaruDocument::string(const QByteArray& ascii) const {
    return doc_ ? HPDF_String_New(doc_->mmgr, ascii.constData(), nullptr) : nullptr;
}

void HaruDocument::addPage(const QSizeF& points, const QByteArray& content, HPDF_Dict fonts) {
    const auto page = doc_ ? HPDF_AddPage(doc_.get()) : nullptr;
    if (!page) {
        return;
    }
    HPDF_Page_SetWidth(page, static_cast<HPDF_REAL>(points.width()));
    HPDF_Page_SetHeight(page, static_cast<HPDF_REAL>(points.height()));
    const auto resources = static_cast<HPDF_Dict>(HPDF_Dict_GetItem(page, "Resources", HPDF_OCLASS_DICT));
    HPDF_Dict_Add(resources, "Font", fonts);
    const auto* attributes = static_cast<HPDF_PageAttr>(page->attr);
    HPDF_Stream_Write(attributes->stream, reinterpret_cast<const HPDF_BYTE*>(content.constData()),
                      static_cast<HPDF_UINT>(content.size()));
}

PaperResult<QByteArray> HaruDocument::save() {
    if (!doc_ || HPDF_GetError(doc_.get()) != HPDF_OK || HPDF_SaveToStream(doc_.get()) != HPDF_OK) {
        return std::unexpected(PaperError{PaperFault::Write, {}});
    }
    QByteArray file(static_cast<qsizetype>(HPDF_GetStreamSize(doc_.get())), Qt::Uninitialized);
    auto size = static_cast<HPDF_UINT32>(file.size());
    HPDF_ResetStream(doc_.get());
    const auto status = HPDF_ReadFromStream(doc_.get(), reinterpret_cast<HPDF_BYTE*>(file.data()), &size);
    if ((status != HPDF_OK && status != HPDF_STREAM_EOF) || static_cast<qsizetype>(size) != file.size()) {
        return std::unexpected(PaperError{PaperFault::Write, {}});
    }
    return file;
}

} // namespace kakanai::printing
