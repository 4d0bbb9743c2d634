#pragma once

#include "scanners/encoded_picture.h"

#include <expected>

/// A card's picture as pixels, for whoever shows it; pictures/ knows the formats.
namespace kakanai::scanners {

enum class PictureFault {
    Unsupported, ///< no decoder for this encoding
    TooLarge,    ///< more bytes or pixels than any card's picture has
    Malformed,
};

/// Four bytes a pixel (red, green, blue, 255), rows one after the other, from the top.
struct DecodedPicture {
    int width = 0;
    int height = 0;
    QByteArray pixels;
};

/// Thread-safe; memory is bounded by the limits, whatever the bytes say.
std::expected<DecodedPicture, PictureFault> decodePicture(const EncodedPicture& picture);

} // namespace kakanai::scanners
