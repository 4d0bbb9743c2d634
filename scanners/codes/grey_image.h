#pragma once

#include "scanners/grey_picture.h"

#include <vector>

namespace kakanai::scanners::codes {

/// A grey picture of our own, without gaps. Kept from frame to frame, so that nothing is allocated while a camera runs.
struct GreyImage {
    std::vector<std::uint8_t> pixels;
    int width = 0;
    int height = 0;

    void resize(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        pixels.resize(static_cast<std::size_t>(newWidth) * static_cast<std::size_t>(newHeight));
    }
    std::uint8_t* row(int y) { return pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width); }
    const std::uint8_t* row(int y) const {
        return pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
    }
    GreyPicture picture() const { return {pixels, width, height}; }
};

} // namespace kakanai::scanners::codes
