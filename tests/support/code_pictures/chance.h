#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>

namespace kakanai::tests {

/// Numbers that look random and are the same on every machine: those of the standard library's distributions are not.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15U + 1) {}

    std::uint64_t bits() {
        state_ += 0x9E3779B97F4A7C15U; // splitmix64
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    double from(double low, double high) {
        return low + (high - low) * (static_cast<double>(bits() >> 11U) * 0x1.0p-53);
    }
    int below(int limit) { return static_cast<int>(bits() % static_cast<std::uint64_t>(limit)); }
    double normal() {
        const double radius = std::sqrt(-2.0 * std::log(from(1e-12, 1.0)));
        return radius * std::cos(from(0, 2 * std::numbers::pi));
    }

private:
    std::uint64_t state_;
};

} // namespace kakanai::tests
