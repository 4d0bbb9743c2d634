#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <optional>
#include <vector>

namespace kakanai::scanners::iso7816 {

/// One BER-TLV object of a card's file. The views point into the bytes that were parsed.
struct Tlv {
    std::uint32_t tag = 0;
    QByteArrayView value;
    QByteArrayView whole; ///< tag and length included
};

/// Where the value of the first object lies, known before all of it has been read.
struct TlvHeader {
    std::uint32_t tag = 0;
    qsizetype headerSize = 0;
    qsizetype valueSize = 0;

    qsizetype wholeSize() const { return headerSize + valueSize; }
};

enum class TlvFault { Incomplete, Malformed };

/// Tags of one or two bytes; lengths below 80, 81 xx and 82 hi lo. The card writes 82 even for 128 to 255, so the
/// length need not be the shortest possible.
std::expected<TlvHeader, TlvFault> readTlvHeader(QByteArrayView bytes);

/// The first object; what follows it (the card fills its files up with FF) is left alone.
std::optional<Tlv> firstTlv(QByteArrayView bytes);

/// All objects in a constructed value, which they fill exactly; nullopt when they do not.
std::optional<std::vector<Tlv>> tlvChildren(QByteArrayView value);

/// The one object with this tag; nullptr when there is none or more than one.
const Tlv* findTlv(const std::vector<Tlv>& objects, std::uint32_t tag);

} // namespace kakanai::scanners::iso7816
