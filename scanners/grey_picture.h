#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace kakanai::scanners {

/// Brightness of a picture, borrowed from whoever holds the bytes: the luma of a camera's frame is read where it lies.
struct GreyPicture {
    std::span<const std::uint8_t> pixels;
    int width = 0;
    int height = 0;
    int rowStep = 0;   ///< bytes from one row to the next; 0: no gaps
    int pixelStep = 1; ///< bytes from one pixel to the next

    int bytesPerRow() const { return rowStep > 0 ? rowStep : width * pixelStep; }

    /// Whether the bytes reach as far as width, height and steps promise.
    bool isWhole() const {
        if (width <= 0 || height <= 0 || pixelStep <= 0) {
            return false;
        }
        const auto last = static_cast<std::size_t>(width - 1) * static_cast<std::size_t>(pixelStep) +
                          static_cast<std::size_t>(height - 1) * static_cast<std::size_t>(bytesPerRow());
        return last < pixels.size();
    }
};

} // namespace kakanai::scanners
