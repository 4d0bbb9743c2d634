#pragma once

#include "scanners/code_scanner.h"
#include "scanners/grey_picture.h"

#include <QImage>

#include <functional>

namespace kakanai::scanners::camera {

/// How a camera lays out a frame.
struct FrameFormat {
    std::uint32_t fourcc = 0; ///< as Video4Linux names it
    int width = 0;
    int height = 0;
    int bytesPerRow = 0; ///< of the first plane
};

/// Layouts that can be read, in the order in which we want them: brightness by itself, then beside colour, then JPEG.
std::span<const std::uint32_t> knownFormats();

/// The brightness of a frame: a view of its bytes, except that JPEG is opened into `opened`. Not whole: the frame is
/// not what the format says.
GreyPicture brightness(std::span<const std::uint8_t> bytes, const FrameFormat& format, QImage& opened);

} // namespace kakanai::scanners::camera
