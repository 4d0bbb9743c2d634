#pragma once

#include "scanners/decoded_picture.h"

namespace kakanai::scanners::pictures {

/// Black and white, as a card's face is kept: one bit a dot, CCITT group 4 or not compressed. The first picture of the
/// file.
std::expected<DecodedPicture, PictureFault> decodeTiff(const QByteArray& bytes);

} // namespace kakanai::scanners::pictures
