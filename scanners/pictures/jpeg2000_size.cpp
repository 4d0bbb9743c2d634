#include "scanners/pictures/jpeg2000_size.h"

namespace kakanai::scanners::pictures {
namespace {

constexpr QByteArrayView signatureBox("\0\0\0\x0CjP  \x0D\x0A\x87\x0A", 12);
constexpr QByteArrayView startAndSize("\xFF\x4F\xFF\x51", 4); // markers SOC and SIZ

/// Big-endian; the caller has looked whether it is there.
qint64 number(QByteArrayView bytes, qsizetype at, int size) {
    qint64 value = 0;
    for (int i = 0; i < size; ++i) {
        value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
    }
    return value;
}

/// The content of the first box of codestreams.
std::optional<QByteArrayView> codestreamIn(QByteArrayView bytes) {
    constexpr qsizetype header = 8;
    constexpr qint64 toTheEnd = 0;
    while (bytes.size() >= header) {
        const qint64 stated = number(bytes, 0, 4);
        const qint64 length = stated == toTheEnd ? bytes.size() : stated;
        // Boxes longer than four bytes can say have no place in a card's picture.
        if (length < header || length > bytes.size()) {
            return std::nullopt;
        }
        if (bytes.sliced(4, 4) == QByteArrayView("jp2c")) {
            return bytes.first(length).sliced(header);
        }
        bytes = bytes.sliced(length);
    }
    return std::nullopt;
}

} // namespace

std::optional<Jpeg2000Size> jpeg2000Size(QByteArrayView bytes) {
    constexpr qsizetype fixedPart = 42; // SOC, SIZ and its fields up to the number of components
    const bool isBoxed = bytes.startsWith(signatureBox);
    const auto stream = isBoxed ? codestreamIn(bytes) : std::optional(bytes);
    if (!stream || stream->size() < fixedPart || !stream->startsWith(startAndSize)) {
        return std::nullopt;
    }
    const auto field = [&](int index) { return number(*stream, 8 + 4 * index, 4); };
    const qint64 right = field(0), bottom = field(1), left = field(2), top = field(3);
    const qint64 tileWidth = field(4), tileHeight = field(5), tileLeft = field(6), tileTop = field(7);
    if (tileWidth == 0 || tileHeight == 0 || tileLeft > left || tileTop > top || left >= right || top >= bottom) {
        return std::nullopt;
    }
    const auto across = [](qint64 from, qint64 to, qint64 step) { return (to - from + step - 1) / step; };
    return Jpeg2000Size{isBoxed, right - left, bottom - top,
                        across(tileLeft, right, tileWidth) * across(tileTop, bottom, tileHeight),
                        int(number(*stream, fixedPart - 2, 2))};
}

} // namespace kakanai::scanners::pictures
