#include "scanners/mynumber/basic_info_file.h"

#include "scanners/iso7816/tlv.h"
#include "scanners/mynumber/field_text.h"

#include <QStringDecoder>

namespace kakanai::scanners::mynumber {
namespace {

using namespace iso7816;

namespace tag {
constexpr std::uint32_t basicInfo = 0xFF20;
constexpr std::uint32_t offsets = 0xDF21;
constexpr std::uint32_t name = 0xDF22;
constexpr std::uint32_t address = 0xDF23;
constexpr std::uint32_t birthDate = 0xDF24;
constexpr std::uint32_t sex = 0xDF25;
} // namespace tag

/// Strict UTF-8 without control characters, and something in it.
std::optional<QString> decodeText(QByteArrayView bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    const bool hasControl = std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (decoder.hasError() || text.isEmpty() || hasControl) {
        return std::nullopt;
    }
    return text;
}

QByteArray withoutOffsets(const std::vector<Tlv>& fields) {
    QByteArray bytes;
    for (const Tlv& field : fields) {
        if (field.tag != tag::offsets) {
            bytes.append(field.whole);
        }
    }
    return bytes;
}

} // namespace

std::optional<BasicInfoFile> parseBasicInfoFile(QByteArrayView file) {
    const auto outer = firstTlv(file);
    const auto fields = outer && outer->tag == tag::basicInfo ? tlvChildren(outer->value) : std::nullopt;
    if (!fields) {
        return std::nullopt;
    }
    const Tlv* name = findTlv(*fields, tag::name);
    const Tlv* address = findTlv(*fields, tag::address);
    const Tlv* birthDate = findTlv(*fields, tag::birthDate);
    const Tlv* sex = findTlv(*fields, tag::sex);
    if (!name || !address || !birthDate || !sex) {
        return std::nullopt;
    }
    const auto nameText = decodeText(name->value);
    const auto addressText = decodeText(address->value);
    const auto date = dateFrom(birthDate->value);
    const auto sexCode = sexFrom(sex->value);
    if (!nameText || !addressText || !date || !sexCode) {
        return std::nullopt;
    }
    BasicInfo info;
    info.name = *nameText;
    info.address = *addressText;
    info.birthDate = *date;
    info.sex = *sexCode;
    return BasicInfoFile{info, withoutOffsets(*fields)};
}

} // namespace kakanai::scanners::mynumber
