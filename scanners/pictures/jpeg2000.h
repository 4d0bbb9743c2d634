#pragma once

#include "scanners/decoded_picture.h"

namespace kakanai::scanners::pictures {

/// Grey or RGB, eight bits or fewer a component, in a JP2 container or bare.
std::expected<DecodedPicture, PictureFault> decodeJpeg2000(const QByteArray& bytes);

} // namespace kakanai::scanners::pictures
