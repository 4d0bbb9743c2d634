#include "scanners/passport/passport_files.h"

#include "scanners/iso7816/tlv.h"

namespace kakanai::scanners::passport {
namespace {

using namespace iso7816;

namespace tag {
constexpr std::uint32_t common = 0x60;
constexpr std::uint32_t tagList = 0x5C;
constexpr std::uint32_t dataGroup1 = 0x61;
constexpr std::uint32_t mrz = 0x5F1F;
} // namespace tag

std::optional<std::vector<Tlv>> contentsOf(QByteArrayView file, std::uint32_t name) {
    const auto outer = firstTlv(file);
    return outer && outer->tag == name ? tlvChildren(outer->value) : std::nullopt;
}

} // namespace

std::optional<bool> announcesDataGroup1(QByteArrayView common) {
    const auto contents = contentsOf(common, tag::common);
    const Tlv* list = contents ? findTlv(*contents, tag::tagList) : nullptr;
    return list ? std::optional(list->value.contains(char(tag::dataGroup1))) : std::nullopt;
}

std::optional<QString> mrzTextOf(QByteArrayView dataGroup1) {
    const auto contents = contentsOf(dataGroup1, tag::dataGroup1);
    const Tlv* mrz = contents ? findTlv(*contents, tag::mrz) : nullptr;
    if (!mrz) {
        return {};
    }
    // Strictly: the parser's kindness to people who type is not for a chip.
    const bool isMrz = std::ranges::all_of(
        mrz->value, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '<'; });
    return isMrz ? std::optional(QString(QLatin1StringView(mrz->value))) : std::nullopt;
}

} // namespace kakanai::scanners::passport
