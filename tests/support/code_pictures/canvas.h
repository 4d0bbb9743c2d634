#pragma once

#include <cstdint>
#include <vector>

namespace kakanai::tests {

/// A grey picture while it is being painted: brightness from 0 to 255, in fractions.
struct Canvas {
    int width;
    int height;
    std::vector<float> light;

    explicit Canvas(int newWidth = 1280, int newHeight = 960)
        : width(newWidth), height(newHeight),
          light(static_cast<std::size_t>(newWidth) * static_cast<std::size_t>(newHeight), 255.0F) {}

    float& at(int x, int y) {
        return light[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    }
    /// Changes every point: float(int x, int y, float light).
    void each(const auto& change) {
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                at(x, y) = change(x, y, at(x, y));
            }
        }
    }
    std::vector<std::uint8_t> pixels() const;
};

} // namespace kakanai::tests
