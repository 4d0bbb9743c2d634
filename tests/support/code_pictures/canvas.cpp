#include "tests/support/code_pictures/canvas.h"

#include <algorithm>
#include <cmath>

namespace kakanai::tests {

std::vector<std::uint8_t> Canvas::pixels() const {
    std::vector<std::uint8_t> bytes(light.size());
    std::ranges::transform(light, bytes.begin(), [](float value) {
        return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 255.0F)));
    });
    return bytes;
}

} // namespace kakanai::tests
