#include "printing/signing/signature_fields.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <set>

namespace kakanai::printing {

namespace {

constexpr int deepestField = 16;
constexpr QByteArrayView utf16Mark = "\xfe\xff";

class FieldWalk {
public:
    explicit FieldWalk(const PdfFile& file) : file_(file) {}

    bool walk(const PdfArray& fields, const FormField& parent, int depth) {
        for (const PdfValue& field : fields) {
            const PdfRef* ref = field.as<PdfRef>();
            if (depth > deepestField || (ref && !seen_.insert(*ref).second) || !visit(field, parent, depth)) {
                return false;
            }
        }
        return true;
    }
    std::vector<FormField> take() { return std::move(found_); }

private:
    bool visit(const PdfValue& value, const FormField& parent, int depth) {
        const PdfDict* dict = file_.dict(&value);
        if (!dict) {
            return false;
        }
        FormField field = parent;
        if (const PdfValue* type = dict->find("FT")) {
            field.isSignature = file_.resolve(type).isName("Sig");
        }
        if (const PdfValue* content = dict->find("V")) {
            field.value = &file_.resolve(content);
        }
        if (dict->find("T") && !appendName(dict->find("T"), field.name)) {
            return false;
        }
        // Widgets below a field have no name of their own: then the field ends here.
        const PdfArray* kids = file_.array(dict->find("Kids"));
        const PdfDict* first = kids && !kids->empty() ? file_.dict(&kids->front()) : nullptr;
        if (first && first->find("T")) {
            return walk(*kids, field, depth + 1);
        }
        found_.push_back(field);
        return true;
    }

    bool appendName(const PdfValue* part, QString& name) const {
        const auto* string = file_.resolve(part).as<PdfString>();
        const auto text = string ? decodeText(string->bytes) : std::nullopt;
        if (!text) {
            return false;
        }
        name = name.isEmpty() ? *text : name + u'.' + *text;
        return true;
    }

    const PdfFile& file_;
    std::set<PdfRef> seen_;
    std::vector<FormField> found_;
};

} // namespace

std::optional<std::vector<FormField>> readFields(const PdfFile& file) {
    const PdfValue* form = file.catalog()->find("AcroForm");
    if (!form) {
        return std::vector<FormField>();
    }
    const PdfDict* dict = file.dict(form);
    const PdfArray* fields = dict ? file.array(dict->find("Fields")) : nullptr;
    FieldWalk walk(file);
    if (!fields || !walk.walk(*fields, {}, 0)) {
        return std::nullopt;
    }
    return walk.take();
}

std::optional<QString> decodeText(const QByteArray& bytes) {
    const bool wide = bytes.startsWith(utf16Mark);
    QStringDecoder decode(wide ? QStringConverter::Utf16BE : QStringConverter::Latin1);
    const QString text = decode(wide ? bytes.sliced(utf16Mark.size()) : bytes);
    return decode.hasError() || (wide && bytes.size() % 2 != 0) ? std::nullopt : std::optional(text);
}

QByteArray encodeText(const QString& text) {
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    if (ascii) {
        return text.toLatin1();
    }
    QStringEncoder encode(QStringConverter::Utf16BE);
    return utf16Mark.toByteArray() + QByteArray(encode(text));
}

} // namespace kakanai::printing
