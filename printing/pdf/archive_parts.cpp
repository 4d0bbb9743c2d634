#include "printing/pdf/archive_parts.h"

#include "printing/pdf/srgb_profile.h"

#include <QRandomGenerator>
#include <QStringEncoder>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kakanai::printing {
namespace {

constexpr auto producer = "Kakanai"_L1;

QString partOf(PdfaPart part) {
    switch (part) {
    case PdfaPart::A1b:
        return u"1"_s;
    case PdfaPart::A2b:
        return u"2"_s;
    case PdfaPart::A3b:
        return u"3"_s;
    }
    std::unreachable();
}

QString xmpTime(const QDateTime& time) {
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}
QByteArray infoTime(const QDateTime& time) {
    return time.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1();
}

QByteArray xmp(const PdfDescription& description) {
    // The byte order mark in the packet's header says that it is UTF-8.
    return uR"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreatorTool>%3</xmp:CreatorTool><xmp:CreateDate>%4</xmp:CreateDate><xmp:ModifyDate>%4</xmp:ModifyDate></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>%3</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>%5</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>)"_s
        .arg(QString(QChar::ByteOrderMark), description.title.toHtmlEscaped(), QString(producer),
             xmpTime(description.made), partOf(description.part))
        .toUtf8();
}

QByteArray utf16(const QString& text) {
    QStringEncoder encode(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    return encode(text);
}

void addInfo(HaruDocument& document, const PdfDescription& description) {
    const auto info = document.info();
    HPDF_Dict_Add(info, "Title", document.binary(utf16(description.title)));
    HPDF_Dict_Add(info, "Creator", document.string(producer.data()));
    HPDF_Dict_Add(info, "Producer", document.string(producer.data()));
    HPDF_Dict_Add(info, "CreationDate", document.string(infoTime(description.made)));
    HPDF_Dict_Add(info, "ModDate", document.string(infoTime(description.made)));
}

void addMetadata(HaruDocument& document, const PdfDescription& description) {
    const auto metadata = document.addStream(xmp(description), false);
    HPDF_Dict_AddName(metadata, "Type", "Metadata");
    HPDF_Dict_AddName(metadata, "Subtype", "XML");
    HPDF_Dict_Add(document.catalog(), "Metadata", metadata);
}

void addOutputIntent(HaruDocument& document) {
    const auto profile = document.addStream(srgbProfile());
    HPDF_Dict_AddNumber(profile, "N", 3);
    const auto intent = document.addDict();
    HPDF_Dict_AddName(intent, "Type", "OutputIntent");
    HPDF_Dict_AddName(intent, "S", "GTS_PDFA1");
    HPDF_Dict_Add(intent, "OutputConditionIdentifier", document.string("sRGB"));
    HPDF_Dict_Add(intent, "Info", document.string("sRGB IEC61966-2.1"));
    HPDF_Dict_Add(intent, "DestOutputProfile", profile);
    const auto intents = document.array();
    HPDF_Array_Add(intents, intent);
    HPDF_Dict_Add(document.catalog(), "OutputIntents", intents);
}

void addId(HaruDocument& document) {
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray id(reinterpret_cast<const char*>(random.data()), sizeof random);
    const auto ids = document.array();
    HPDF_Array_Add(ids, document.binary(id));
    HPDF_Array_Add(ids, document.binary(id));
    HPDF_Dict_Add(document.trailer(), "ID", ids);
}

} // namespace

HPDF_PDFVer versionOf(PdfaPart part) {
    return part == PdfaPart::A1b ? HPDF_VER_14 : HPDF_VER_17;
}

bool needsCidSet(PdfaPart part) {
    return part == PdfaPart::A1b;
}

void addArchiveParts(HaruDocument& document, const PdfDescription& description) {
    addInfo(document, description);
    addMetadata(document, description);
    addOutputIntent(document);
    HPDF_Dict_Add(document.catalog(), "Lang", document.string(description.language.toLatin1()));
    addId(document);
}

} // namespace kakanai::printing
