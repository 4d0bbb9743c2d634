#include "scanners/codes/bent/symbol_pose.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace kakanai::scanners::codes {
namespace {

/// A version's number with its twelve check bits (Annex D).
unsigned versionBits(int version) {
    constexpr unsigned generator = 0x1F25;
    unsigned remainder = static_cast<unsigned>(version);
    for (int i = 0; i < 12; ++i) {
        remainder = remainder << 1 ^ (remainder >> 11) * generator;
    }
    return static_cast<unsigned>(version) << 12 | remainder;
}

} // namespace

double length(QPointF vector) {
    return std::hypot(vector.x(), vector.y());
}

bool SymbolPose::isDark(QPointF at) const {
    const int x = static_cast<int>(at.x());
    const int y = static_cast<int>(at.y());
    return x >= 0 && y >= 0 && x < dark_.width && y < dark_.height && dark_.row(y)[x] == 1;
}

/// From a finder's middle out to both sides, to the far edge of its black ring: seven modules.
std::optional<double> SymbolPose::moduleAlong(QPointF middle, QPointF direction) const {
    const double step = 0.25;
    const double farthest = 7 * finders.module;
    double sum = 0;
    for (const double way : {-1.0, 1.0}) {
        double far = 0;
        for (int ring = 0; ring < 3; ++ring) {
            const std::uint8_t wanted = ring == 1 ? 0 : 1;
            const auto isWanted = [&] {
                const QPointF at = middle + direction * (way * far);
                const int x = static_cast<int>(at.x());
                const int y = static_cast<int>(at.y());
                return x >= 0 && y >= 0 && x < dark_.width && y < dark_.height && dark_.row(y)[x] == wanted;
            };
            while (far < farthest && isWanted()) {
                far += step;
            }
        }
        sum += far;
    }
    const double module = sum / 7;
    return module > 0.5 * finders.module && module < 2 * finders.module ? std::optional(module) : std::nullopt;
}

bool SymbolPose::measure() {
    const auto along = [&](QPointF middle, QPointF direction) -> std::optional<QPointF> {
        const auto module = moduleAlong(middle, direction / length(direction));
        return module ? std::optional(direction * (*module / length(direction))) : std::nullopt;
    };
    const auto right = along(finders.topLeft, finders.topRight - finders.topLeft);
    const auto down = along(finders.topLeft, finders.bottomLeft - finders.topLeft);
    const auto lastRight = along(finders.topRight, finders.topRight - finders.topLeft);
    const auto lastDown = along(finders.bottomLeft, finders.bottomLeft - finders.topLeft);
    if (!right || !down || !lastRight || !lastDown) {
        return false;
    }
    shrinkRight_ = std::sqrt(length(*right) / length(*lastRight)) - 1;
    shrinkDown_ = std::sqrt(length(*down) / length(*lastDown)) - 1;
    const auto otherDown = along(finders.topRight, tilted(1, 0.05) - tilted(1, 0));
    const auto otherRight = along(finders.bottomLeft, tilted(0.05, 1) - tilted(0, 1));
    topLeft = {*right, *down};
    topRight = {*lastRight, otherDown.value_or(*down)};
    bottomLeft = {otherRight.value_or(*right), *lastDown};
    return true;
}

int SymbolPose::likelyVersion() const {
    const auto between = [](QPointF from, QPointF to, QPointF first, QPointF last) {
        return length(to - from) / std::sqrt(length(first) * length(last));
    };
    const double across = between(finders.topLeft, finders.topRight, topLeft.right, topRight.right);
    const double down = between(finders.topLeft, finders.bottomLeft, topLeft.down, bottomLeft.down);
    const double modules = (across + down) / 2 + 7;
    return static_cast<int>(std::lround((modules - 17) / 4));
}

/// From version 7 on a code names its version beside two of its finders. The paper may be bent there, so some
/// directions and lengths are tried.
std::optional<int> SymbolPose::namedVersion() const {
    constexpr int mostErrors = 2; // of the three the standard could correct: any noise is that near to some version
    std::optional<int> named;
    int fewest = mostErrors + 1;
    const auto look = [&](QPointF middle, QPointF along, QPointF other) {
        for (const double turn : {0.0, -0.07, 0.07, -0.14, 0.14}) {
            for (const double size : {1.0, 0.94, 1.06}) {
                const QPointF step = (along + QPointF(-along.y(), along.x()) * turn) * size;
                unsigned bits = 0;
                for (int i = 17; i >= 0; --i) {
                    bits = bits << 1 | isDark(middle + step * (i % 3 - 7) + other * (i / 3 - 3));
                }
                for (int version = 7; version <= 40; ++version) {
                    const int errors = std::popcount(bits ^ versionBits(version));
                    if (errors < fewest) {
                        fewest = errors;
                        named = version;
                    }
                }
            }
        }
    };
    look(finders.topRight, topRight.right, topRight.down);
    look(finders.bottomLeft, bottomLeft.down, bottomLeft.right);
    return named;
}

std::vector<Try> SymbolPose::tries() const {
    const int likely = likelyVersion();
    const auto named = namedVersion();
    std::vector<Try> tries;
    if (named && std::abs(*named - likely) <= 2 + likely / 5) {
        tries = {{*named, false}, {*named, true}, {likely, false}};
    } else if (likely >= 7) {
        tries = {{likely, false}, {likely, true}, {likely + 1, true}};
    } else {
        tries = {{likely, true}, {likely + 1, true}, {likely - 1, true}};
    }
    std::erase_if(tries, [](const Try& one) { return one.version < 1 || one.version > 40; });
    return tries;
}

QPointF SymbolPose::tilted(double u, double v) const {
    const QPointF toRight = finders.topRight * (1 + shrinkRight_) - finders.topLeft;
    const QPointF toBottom = finders.bottomLeft * (1 + shrinkDown_) - finders.topLeft;
    return (finders.topLeft + toRight * u + toBottom * v) / (1 + shrinkRight_ * u + shrinkDown_ * v);
}

} // namespace kakanai::scanners::codes
