#include "tests/support/code_pictures/mishaps.h"

#include <algorithm>

namespace kakanai::tests {
namespace {

/// One direction of a blur that falls into two; beyond the edge the edge goes on.
void blurAlong(Canvas& canvas, const std::vector<float>& weights, bool rows) {
    const int reach = static_cast<int>(weights.size() / 2);
    Canvas before = canvas;
    canvas.each([&](int x, int y, float) {
        float sum = 0;
        for (int i = -reach; i <= reach; ++i) {
            const int nearX = rows ? std::clamp(x + i, 0, canvas.width - 1) : x;
            const int nearY = rows ? y : std::clamp(y + i, 0, canvas.height - 1);
            sum += weights[static_cast<std::size_t>(i + reach)] * before.at(nearX, nearY);
        }
        return sum;
    });
}

/// The 8 × 8 cosine transform, there and back, with its coefficients rounded to multiples of `step`.
void roundBlock(Canvas& canvas, int left, int top, double step) {
    constexpr int n = 8;
    double waves[n][n];
    const auto cosine = [](int k, int i) {
        return (k == 0 ? std::sqrt(0.125) : 0.5) * std::cos((2 * i + 1) * k * std::numbers::pi / 16);
    };
    for (int v = 0; v < n; ++v) {
        for (int u = 0; u < n; ++u) {
            double sum = 0;
            for (int i = 0; i < n * n; ++i) {
                sum += static_cast<double>(canvas.at(left + i % n, top + i / n)) * cosine(u, i % n) * cosine(v, i / n);
            }
            const double coarse = step * (1 + 0.4 * (u + v));
            waves[v][u] = std::round(sum / coarse) * coarse;
        }
    }
    for (int i = 0; i < n * n; ++i) {
        double sum = 0;
        for (int k = 0; k < n * n; ++k) {
            sum += waves[k / n][k % n] * cosine(k % n, i % n) * cosine(k / n, i / n);
        }
        canvas.at(left + i % n, top + i / n) = static_cast<float>(sum);
    }
}

} // namespace

void blur(Canvas& canvas, double sigma) {
    const int reach = static_cast<int>(std::ceil(3 * sigma));
    std::vector<float> weights;
    float sum = 0;
    for (int i = -reach; i <= reach; ++i) {
        weights.push_back(static_cast<float>(std::exp(-i * i / (2 * sigma * sigma))));
        sum += weights.back();
    }
    for (float& weight : weights) {
        weight /= sum;
    }
    blurAlong(canvas, weights, true);
    blurAlong(canvas, weights, false);
}

void shake(Canvas& canvas, int length, double angle) {
    Canvas before = canvas;
    canvas.each([&](int x, int y, float) {
        float sum = 0;
        for (int i = 0; i < length; ++i) {
            const double step = i - length / 2.0;
            const int nearX =
                std::clamp(static_cast<int>(std::lround(x + step * std::cos(angle))), 0, canvas.width - 1);
            const int nearY =
                std::clamp(static_cast<int>(std::lround(y + step * std::sin(angle))), 0, canvas.height - 1);
            sum += before.at(nearX, nearY);
        }
        return sum / static_cast<float>(length);
    });
}

void grain(Canvas& canvas, double sigma, Chance& chance) {
    canvas.each([&](int, int, float light) { return light + static_cast<float>(sigma * chance.normal()); });
}

void specks(Canvas& canvas, double share, Chance& chance) {
    canvas.each([&](int, int, float light) {
        const double at = chance.from(0, 1);
        return at < share / 2 ? 0.0F : at < share ? 255.0F : light;
    });
}

void fade(Canvas& canvas, double black, double white) {
    canvas.each([&](int, int, float light) { return static_cast<float>(black + (white - black) * light / 255.0); });
}

void shade(Canvas& canvas, double left, double right) {
    canvas.each([&](int x, int, float light) {
        return static_cast<float>(light * (left + (right - left) * x / canvas.width));
    });
}

void shadowEdge(Canvas& canvas, double depth, Chance& chance) {
    const double slope = chance.from(-0.6, 0.6);
    const double middle = chance.from(0.42, 0.58) * canvas.width;
    canvas.each([&](int x, int y, float light) {
        const double beyond = std::clamp((x - middle - slope * (y - canvas.height / 2.0)) / 25.0, 0.0, 1.0);
        return static_cast<float>(light * (1 - depth * beyond));
    });
}

void glare(Canvas& canvas, double radius, Chance& chance) {
    const double middleX = canvas.width * chance.from(0.47, 0.6);
    const double middleY = canvas.height * chance.from(0.47, 0.6);
    canvas.each([&](int x, int y, float light) {
        const double far = std::hypot(x - middleX, y - middleY) / radius;
        return static_cast<float>(light + 330 * std::exp(-far * far * far));
    });
}

void cracks(Canvas& canvas, int count, double width, Chance& chance) {
    for (int i = 0; i < count; ++i) {
        const double angle = chance.from(0, std::numbers::pi);
        const double offset = chance.from(-0.3, 0.3) * canvas.height;
        const double bend = chance.from(-25, 25);
        canvas.each([&](int x, int y, float light) {
            const double along =
                (x - canvas.width / 2.0) * std::cos(angle) + (y - canvas.height / 2.0) * std::sin(angle);
            const double across =
                -(x - canvas.width / 2.0) * std::sin(angle) + (y - canvas.height / 2.0) * std::cos(angle);
            const double far = std::abs(across - offset - bend * std::sin(along / 90));
            return far < width ? 40.0F : far < 2 * width ? 235.0F : light;
        });
    }
}

void moire(Canvas& canvas, double depth, Chance& chance) {
    const double angle = chance.from(0.05, 0.3);
    const double first = chance.from(0.9, 1.2);
    const double second = first * chance.from(1.05, 1.12);
    canvas.each([&](int x, int y, float light) {
        const double along = x * std::cos(angle) + y * std::sin(angle);
        const double beat = std::sin(first * x) * std::sin(second * along) + 0.5 * std::sin(0.21 * along + 0.13 * y);
        return static_cast<float>(light * (1 - depth / 2) + 128 * depth * beat);
    });
}

void screenGrid(Canvas& canvas, double pitch) {
    canvas.each([&](int x, int y, float light) {
        const bool gap = std::fmod(x, pitch) < 1 || std::fmod(y, pitch) < 1;
        return gap ? light * 0.45F : light;
    });
}

void blots(Canvas& canvas, int count, double radius, Chance& chance) {
    for (int i = 0; i < count; ++i) {
        const double middleX = canvas.width / 2.0 + chance.from(-0.1, 0.25) * canvas.height;
        const double middleY = canvas.height / 2.0 + chance.from(-0.1, 0.25) * canvas.height;
        const float ink = static_cast<float>(chance.from(10, 110));
        canvas.each(
            [&](int x, int y, float light) { return std::hypot(x - middleX, y - middleY) < radius ? ink : light; });
    }
}

void crease(Canvas& canvas, double depth) {
    canvas.each([&](int x, int y, float light) {
        const double far = x - canvas.width / 2.0 - 0.12 * (y - canvas.height / 2.0);
        const double fold = std::exp(-far * far / 18.0);
        return static_cast<float>(light * (far > 0 ? 1 - depth : 1) + 90 * fold);
    });
}

void squeeze(Canvas& canvas, double step) {
    for (int top = 0; top + 8 <= canvas.height; top += 8) {
        for (int left = 0; left + 8 <= canvas.width; left += 8) {
            roundBlock(canvas, left, top, step);
        }
    }
}

void invert(Canvas& canvas) {
    canvas.each([](int, int, float light) { return 255.0F - light; });
}

} // namespace kakanai::tests
