#include "printing/signing/signature_objects.h"

#include "printing/signing/signature_fields.h"

#include <algorithm>

namespace kakanai::printing {

namespace {

constexpr int japanHours = 9; // of +09'00'; Japan has no summer time
constexpr qsizetype numberWidth = 10;
constexpr int printAndLocked = 132; // widget flags 3 and 8: PDF/A wants printing signatures

PdfValue text(const QString& words) {
    return {PdfString{encodeText(words)}};
}

std::optional<PdfRef> firstPage(const PdfFile& file) {
    constexpr int deepestTree = 32;
    const PdfValue* node = file.catalog()->find("Pages");
    for (int depth = 0; depth < deepestTree && node; ++depth) {
        const PdfDict* dict = file.dict(node);
        const PdfRef* ref = node->as<PdfRef>();
        if (!dict || !ref) {
            return std::nullopt;
        }
        if (dict->find("Type") && dict->find("Type")->isName("Page")) {
            return *ref;
        }
        const PdfArray* kids = file.array(dict->find("Kids"));
        node = kids && !kids->empty() ? &kids->front() : nullptr;
    }
    return std::nullopt;
}

void addToPage(const PdfFile& file, PdfUpdate& update, PdfRef page, PdfRef widget) {
    PdfDict dict = *file.object(page)->value.as<PdfDict>();
    const PdfValue* annotations = dict.find("Annots");
    const PdfArray* old = file.array(annotations);
    PdfArray all = old ? *old : PdfArray();
    all.push_back({widget});
    const PdfRef* own = annotations ? annotations->as<PdfRef>() : nullptr;
    if (own && old) {
        update.put(*own, toPdf({all}));
        return;
    }
    dict.set("Annots", {all});
    update.put(page, toPdf({dict}));
}

void addToForm(const PdfFile& file, PdfUpdate& update, PdfRef catalog, PdfRef widget) {
    const PdfValue* form = file.catalog()->find("AcroForm");
    const PdfDict* old = file.dict(form);
    PdfDict dict = old ? *old : PdfDict();
    const PdfArray* fields = file.array(dict.find("Fields"));
    PdfArray all = fields ? *fields : PdfArray();
    all.push_back({widget});
    constexpr int signaturesExistAndAppendOnly = 3;
    dict.set("Fields", {all});
    dict.set("SigFlags", pdfInteger(signaturesExistAndAppendOnly));

    const PdfRef* own = form && old ? form->as<PdfRef>() : nullptr;
    const PdfRef ref = own ? *own : update.reserve();
    update.put(ref, toPdf({dict}));
    if (!own) {
        PdfDict changed = *file.catalog();
        changed.set("AcroForm", {ref});
        update.put(catalog, toPdf({changed}));
    }
}

QByteArray emptyAppearance() {
    return "<< /Type /XObject /Subtype /Form /BBox [0 0 0 0] /Resources << >> /Length 0 >>\nstream\n\nendstream";
}

QByteArray widgetBody(PdfRef signature, PdfRef page, PdfRef appearance, const QString& fieldName) {
    const PdfArray nowhere{pdfInteger(0), pdfInteger(0), pdfInteger(0), pdfInteger(0)};
    const PdfDict looks{{{"N", {appearance}}}};
    return toPdf({PdfDict{{{"Type", pdfName("Annot")},
                           {"Subtype", pdfName("Widget")},
                           {"FT", pdfName("Sig")},
                           {"T", text(fieldName)},
                           {"V", {signature}},
                           {"F", pdfInteger(printAndLocked)},
                           {"Rect", {nowhere}},
                           {"P", {page}},
                           {"AP", {looks}}}}});
}

} // namespace

SignatureBody signatureBody(const SealRequest& request, qsizetype cmsRoom) {
    const QDateTime japan = request.at.toOffsetFromUtc(japanHours * 3600);
    const QByteArray when = "D:" + japan.toString(u"yyyyMMddHHmmss").toLatin1() + "+09'00'";
    SignatureBody body;
    body.text = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (" + when + ")";
    if (!request.reason.isEmpty()) {
        body.text += " /Reason " + toPdf(text(request.reason));
    }
    body.text += " /ByteRange [";
    body.rangeAt = body.text.size();
    body.text += byteRangeText(0, 0, 0) + "] /Contents ";
    body.contentsFrom = body.text.size();
    body.text += "<" + QByteArray(cmsRoom * 2, '0') + ">";
    body.contentsTo = body.text.size();
    body.text += " >>";
    return body;
}

QByteArray byteRangeText(qsizetype gapFrom, qsizetype gapTo, qsizetype end) {
    QByteArray text = "0";
    for (const qsizetype number : {gapFrom, gapTo, end - gapTo}) {
        text += " " + QByteArray::number(number).leftJustified(numberWidth);
    }
    return text;
}

bool addSignatureField(const PdfFile& file, PdfUpdate& update, PdfRef signature, const QString& fieldName) {
    const PdfRef* catalog = file.xref().trailer.find("Root")->as<PdfRef>();
    const auto page = firstPage(file);
    const auto fields = readFields(file);
    const bool nameIsFree = fields && std::ranges::find(*fields, fieldName, &FormField::name) == fields->end();
    if (!catalog || !file.object(*catalog) || !page || !nameIsFree || fieldName.isEmpty() || fieldName.contains(u'.')) {
        return false;
    }
    const PdfRef widget = update.reserve();
    const PdfRef appearance = update.reserve();
    update.put(appearance, emptyAppearance());
    update.put(widget, widgetBody(signature, *page, appearance, fieldName));
    addToPage(file, update, *page, widget);
    addToForm(file, update, *catalog, widget);
    return true;
}

} // namespace kakanai::printing
