#include "printing/revisions/pdf_value.h"

#include <algorithm>

namespace kakanai::printing {

namespace {

QByteArray nameToPdf(const QByteArray& name) {
    QByteArray text = "/";
    for (const char c : name) {
        const bool plain = c > 0x20 && c < 0x7f && !QByteArrayView("#/%()<>[]{}").contains(c);
        text += plain ? QByteArray(1, c) : "#" + QByteArray(1, c).toHex();
    }
    return text;
}

struct Writer {
    QByteArray operator()(std::monostate) const { return "null"; }
    QByteArray operator()(bool value) const { return value ? "true" : "false"; }
    QByteArray operator()(const PdfNumber& number) const { return number.text; }
    QByteArray operator()(const PdfName& name) const { return nameToPdf(name.text); }
    QByteArray operator()(const PdfString& string) const { return "<" + string.bytes.toHex() + ">"; }
    QByteArray operator()(const PdfRef& ref) const {
        return QByteArray::number(ref.number) + " " + QByteArray::number(ref.generation) + " R";
    }
    QByteArray operator()(const PdfArray& array) const {
        QByteArray text = "[";
        for (const PdfValue& value : array) {
            text += " " + toPdf(value);
        }
        return text + " ]";
    }
    QByteArray operator()(const PdfDict& dict) const {
        QByteArray text = "<<";
        for (const PdfEntry& entry : dict.entries) {
            text += " " + nameToPdf(entry.key) + " " + toPdf(entry.value);
        }
        return text + " >>";
    }
};

} // namespace

const PdfValue* PdfDict::find(const char* key) const {
    const auto found = std::ranges::find_if(entries, [key](const PdfEntry& entry) { return entry.key == key; });
    return found == entries.end() ? nullptr : &found->value;
}

void PdfDict::set(const QByteArray& key, PdfValue value) {
    const auto found = std::ranges::find(entries, key, &PdfEntry::key);
    if (found == entries.end()) {
        entries.push_back({key, std::move(value)});
    } else {
        found->value = std::move(value);
    }
}

std::optional<qint64> PdfValue::integer() const {
    const auto* number = as<PdfNumber>();
    return number ? number->integer : std::nullopt;
}

bool PdfValue::isName(const char* name) const {
    const auto* own = as<PdfName>();
    return own && own->text == name;
}

PdfValue pdfInteger(qint64 value) {
    return {PdfNumber{QByteArray::number(value), value}};
}

PdfValue pdfName(const char* name) {
    return {PdfName{name}};
}

QByteArray toPdf(const PdfValue& value) {
    return std::visit(Writer{}, value.is);
}

} // namespace kakanai::printing
