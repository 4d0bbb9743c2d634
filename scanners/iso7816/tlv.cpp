#include "scanners/iso7816/tlv.h"

namespace kakanai::scanners::iso7816 {
namespace {

constexpr std::uint8_t tagGoesOn = 0x1F;
constexpr std::uint8_t oneByteMore = 0x81;
constexpr std::uint8_t twoBytesMore = 0x82;

std::uint8_t at(QByteArrayView bytes, qsizetype index) {
    return static_cast<std::uint8_t>(bytes[index]);
}

} // namespace

std::expected<TlvHeader, TlvFault> readTlvHeader(QByteArrayView bytes) {
    if (bytes.isEmpty()) {
        return std::unexpected(TlvFault::Incomplete);
    }
    const qsizetype tagSize = (at(bytes, 0) & tagGoesOn) == tagGoesOn ? 2 : 1;
    if (bytes.size() <= tagSize) {
        return std::unexpected(TlvFault::Incomplete);
    }
    if (tagSize == 2 && at(bytes, 1) >= 0x80) {
        return std::unexpected(TlvFault::Malformed);
    }
    TlvHeader header;
    header.tag = tagSize == 1 ? at(bytes, 0) : std::uint32_t(at(bytes, 0)) << 8 | at(bytes, 1);
    const std::uint8_t length = at(bytes, tagSize);
    if (length > twoBytesMore || length == 0x80) {
        return std::unexpected(TlvFault::Malformed);
    }
    const qsizetype more = length == twoBytesMore ? 2 : length == oneByteMore ? 1 : 0;
    header.headerSize = tagSize + 1 + more;
    if (bytes.size() < header.headerSize) {
        return std::unexpected(TlvFault::Incomplete);
    }
    header.valueSize = more == 0 ? length : 0;
    for (qsizetype i = tagSize + 1; i < header.headerSize; ++i) {
        header.valueSize = header.valueSize << 8 | at(bytes, i);
    }
    return header;
}

std::optional<Tlv> firstTlv(QByteArrayView bytes) {
    const auto header = readTlvHeader(bytes);
    if (!header || header->wholeSize() > bytes.size()) {
        return std::nullopt;
    }
    return Tlv{header->tag, bytes.sliced(header->headerSize, header->valueSize), bytes.first(header->wholeSize())};
}

std::optional<std::vector<Tlv>> tlvChildren(QByteArrayView value) {
    std::vector<Tlv> children;
    while (!value.isEmpty()) {
        const auto child = firstTlv(value);
        if (!child) {
            return std::nullopt;
        }
        children.push_back(*child);
        value = value.sliced(child->whole.size());
    }
    return children;
}

const Tlv* findTlv(const std::vector<Tlv>& objects, std::uint32_t tag) {
    const Tlv* found = nullptr;
    for (const Tlv& object : objects) {
        if (object.tag == tag) {
            if (found) {
                return nullptr;
            }
            found = &object;
        }
    }
    return found;
}

} // namespace kakanai::scanners::iso7816
