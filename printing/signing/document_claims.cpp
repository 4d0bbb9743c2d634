#include "printing/signing/document_claims.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>

namespace kakanai::printing {

namespace {

using namespace Qt::StringLiterals;

constexpr QStringView pdfaNamespace = u"http://www.aiim.org/pdfa/ns/id/";

struct Claim {
    QString part;
    QString conformance;
};

/// The two properties stand as attributes or as elements, both are XMP.
Claim readClaim(const QString& xmp) {
    Claim claim;
    QXmlStreamReader xml(xmp);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        for (const QXmlStreamAttribute& attribute : xml.attributes()) {
            if (attribute.namespaceUri() == pdfaNamespace) {
                QString& into = attribute.name() == u"part" ? claim.part : claim.conformance;
                into = attribute.value().toString();
            }
        }
        if (xml.namespaceUri() == pdfaNamespace && xml.name() == u"part") {
            claim.part = xml.readElementText();
        } else if (xml.namespaceUri() == pdfaNamespace && xml.name() == u"conformance") {
            claim.conformance = xml.readElementText();
        }
    }
    return xml.hasError() ? Claim() : claim;
}

bool hasFontFile(const PdfFile& file, const PdfDict& font) {
    const PdfDict* descriptor = file.dict(font.find("FontDescriptor"));
    return descriptor &&
           std::ranges::any_of(std::to_array({"FontFile", "FontFile2", "FontFile3"}), [&](const char* key) {
               const PdfValue* value = descriptor->find(key);
               const PdfRef* ref = value ? value->as<PdfRef>() : nullptr;
               const PdfObject* object = ref ? file.object(*ref) : nullptr;
               return object && object->isStream && object->streamLength > 0;
           });
}

/// Type 0 fonts only point to another, which is asked itself; Type 3 are drawn by the file.
bool isEmbedded(const PdfFile& file, const PdfDict& font) {
    const PdfValue& kind = file.resolve(font.find("Subtype"));
    if (kind.isName("Type0")) {
        const PdfArray* descendants = file.array(font.find("DescendantFonts"));
        const PdfDict* descendant = descendants && !descendants->empty() ? file.dict(&descendants->front()) : nullptr;
        return descendant && hasFontFile(file, *descendant);
    }
    return kind.isName("Type3") || hasFontFile(file, font);
}

/// Fonts may be objects of their own or stand inside others.
bool allEmbedded(const PdfFile& file, const PdfValue& value) {
    if (const auto* array = value.as<PdfArray>()) {
        return std::ranges::all_of(*array, [&](const PdfValue& element) { return allEmbedded(file, element); });
    }
    const auto* dict = value.as<PdfDict>();
    if (!dict) {
        return true;
    }
    if (file.resolve(dict->find("Type")).isName("Font") && !isEmbedded(file, *dict)) {
        return false;
    }
    return std::ranges::all_of(dict->entries, [&](const PdfEntry& entry) { return allEmbedded(file, entry.value); });
}

} // namespace

QString claimedPdfa(const PdfFile& file) {
    const PdfValue* metadata = file.catalog()->find("Metadata");
    const PdfRef* ref = metadata ? metadata->as<PdfRef>() : nullptr;
    const PdfObject* object = ref ? file.object(*ref) : nullptr;
    if (!object || !object->isStream || object->value.as<PdfDict>()->find("Filter")) {
        return {};
    }
    QStringDecoder decode(QStringConverter::Utf8);
    const QString xmp = decode(file.bytes().mid(object->streamFrom, object->streamLength));
    const Claim claim = decode.hasError() ? Claim() : readClaim(xmp);
    const QString said = claim.part.trimmed() + claim.conformance.trimmed().toLower();
    static const QStringList known{u"1a"_s, u"1b"_s, u"2a"_s, u"2b"_s, u"2u"_s, u"3a"_s, u"3b"_s, u"3u"_s};
    return known.contains(said) ? said : QString();
}

bool fontsAreEmbedded(const PdfFile& file) {
    return std::ranges::all_of(file.objects(),
                               [&](const auto& entry) { return allEmbedded(file, entry.second.value); });
}

} // namespace kakanai::printing
