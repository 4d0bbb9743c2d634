#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

/// What finding codes *is*. Pictures come from files now; cameras and wedges will bring the same values.
namespace kakanai::scanners {

struct Code {
    QString format; ///< "QRCode", "DataMatrix", …
    QString text;   ///< exact, UTF-8 decoded; never normalised
    bool operator==(const Code&) const = default;
};

/// A grey picture, one byte a pixel, rows one after the other.
struct GreyPicture {
    std::span<const std::uint8_t> pixels; ///< width × height
    int width = 0;
    int height = 0;
};

/// Every code in the picture, in no order. Thread-safe; a picture without codes gives none.
std::vector<Code> findCodes(const GreyPicture& picture);

} // namespace kakanai::scanners
