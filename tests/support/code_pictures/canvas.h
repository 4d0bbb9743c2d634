#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace kakanai::tests {

/// A grey picture while it is being painted: brightness from 0 to 255, in fractions.
struct Canvas {
    int width = 1280;
    int height = 960;
    std::vector<float> light = std::vector<float>(std::size_t(1280) * 960, 255.0F);

    float& at(int x, int y) {
        return light[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    }
    void each(const std::function<float(int x, int y, float light)>& change);
    std::vector<std::uint8_t> pixels() const;
};

} // namespace kakanai::tests
