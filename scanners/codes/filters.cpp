#include "scanners/codes/filters.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace kakanai::scanners::codes {
namespace {

using Byte = std::uint8_t;

// By value and without branches: so the compiler takes sixteen at a time.
Byte lower(Byte a, Byte b) {
    return a < b ? a : b;
}
Byte higher(Byte a, Byte b) {
    return a < b ? b : a;
}
Byte middle(Byte a, Byte b, Byte c) {
    return higher(lower(a, b), lower(higher(a, b), c));
}
Byte limited(int value) {
    return static_cast<Byte>(value < 0 ? 0 : value > 255 ? 255 : value);
}

/// Rows above and below, the edge's own row beyond the edge.
struct Rows {
    const Byte* above;
    const Byte* here;
    const Byte* below;
};

Rows rowsAt(const GreyImage& image, int y) {
    return {image.row(std::max(y - 1, 0)), image.row(y), image.row(std::min(y + 1, image.height - 1))};
}

/// The darkest and the brightest value that more than a hundredth of the pixels pass.
std::pair<int, int> range(const GreyImage& image) {
    std::array<int, 256> counts{};
    int sum = 0;
    for (std::size_t i = 0; i < image.pixels.size(); i += 7) {
        ++counts[image.pixels[i]];
        ++sum;
    }
    const auto passed = [&](auto begin, auto end) {
        int seen = 0;
        return std::find_if(begin, end, [&](int count) { return (seen += count) > sum / 100; }) - begin;
    };
    const int low = static_cast<int>(passed(counts.begin(), counts.end()));
    const int high = 255 - static_cast<int>(passed(counts.rbegin(), counts.rend()));
    return {low, std::max(high, low + 1)};
}

} // namespace

void copy(const GreyPicture& in, GreyImage& out) {
    out.resize(in.width, in.height);
    for (int y = 0; y < in.height; ++y) {
        const Byte* from = in.pixels.data() + static_cast<std::ptrdiff_t>(y) * in.bytesPerRow();
        Byte* to = out.row(y);
        if (in.pixelStep == 1) {
            std::memcpy(to, from, static_cast<std::size_t>(in.width));
            continue;
        }
        for (int x = 0; x < in.width; ++x) {
            to[x] = from[static_cast<std::ptrdiff_t>(x) * in.pixelStep];
        }
    }
}

void invert(const GreyImage& in, GreyImage& out) {
    out.resize(in.width, in.height);
    std::ranges::transform(in.pixels, out.pixels.begin(), [](Byte value) { return static_cast<Byte>(255 - value); });
}

void stretch(const GreyImage& in, GreyImage& out) {
    out.resize(in.width, in.height);
    const auto [low, high] = range(in);
    const int factor = 255 * 128 / (high - low); // of 128ths
    std::ranges::transform(in.pixels, out.pixels.begin(),
                           [low = low, factor](Byte value) { return limited(((value - low) * factor) >> 7); });
}

void median(const GreyImage& in, GreyImage& out) {
    out.resize(in.width, in.height);
    const auto width = static_cast<std::size_t>(in.width);
    std::vector<Byte> lows(width);
    std::vector<Byte> middles(width);
    std::vector<Byte> highs(width);
    for (int y = 0; y < in.height; ++y) {
        const auto [above, here, below] = rowsAt(in, y);
        for (std::size_t x = 0; x < width; ++x) {
            const Byte low = lower(above[x], here[x]);
            const Byte high = higher(above[x], here[x]);
            lows[x] = lower(low, below[x]);
            middles[x] = higher(low, lower(high, below[x]));
            highs[x] = higher(high, below[x]);
        }
        // The median of nine lies between the greatest low, the middle middle and the least high of three columns.
        Byte* to = out.row(y);
        const Byte* l = lows.data();
        const Byte* m = middles.data();
        const Byte* h = highs.data();
        to[0] = here[0];
        to[width - 1] = here[width - 1];
        for (std::size_t x = 1; x + 1 < width; ++x) {
            const Byte low = higher(higher(l[x - 1], l[x]), l[x + 1]);
            const Byte high = lower(lower(h[x - 1], h[x]), h[x + 1]);
            to[x] = middle(low, middle(m[x - 1], m[x], m[x + 1]), high);
        }
    }
}

void soften(const GreyImage& in, GreyImage& out) {
    out.resize(in.width, in.height);
    std::vector<std::uint16_t> sums(static_cast<std::size_t>(in.width));
    for (int y = 0; y < in.height; ++y) {
        const auto [above, here, below] = rowsAt(in, y);
        for (int x = 0; x < in.width; ++x) {
            sums[static_cast<std::size_t>(x)] = static_cast<std::uint16_t>(above[x] + 2 * here[x] + below[x]);
        }
        const std::uint16_t* sum = sums.data();
        Byte* to = out.row(y);
        to[0] = here[0];
        to[in.width - 1] = here[in.width - 1];
        for (int x = 1; x < in.width - 1; ++x) {
            to[x] = static_cast<Byte>((sum[x - 1] + 2 * sum[x] + sum[x + 1] + 8) >> 4);
        }
    }
}

void sharpen(const GreyImage& in, GreyImage& out) {
    constexpr int strength = 2;
    out.resize(in.width, in.height);
    std::vector<std::int16_t> sums(static_cast<std::size_t>(in.width));
    for (int y = 0; y < in.height; ++y) {
        const Byte* above = in.row(std::max(y - 2, 0));
        const Byte* here = in.row(y);
        const Byte* below = in.row(std::min(y + 2, in.height - 1));
        for (int x = 0; x < in.width; ++x) {
            sums[static_cast<std::size_t>(x)] = static_cast<std::int16_t>(above[x] + 2 * here[x] + below[x]);
        }
        const std::int16_t* sum = sums.data();
        Byte* to = out.row(y);
        std::copy_n(here, 2, to);
        std::copy_n(here + in.width - 2, 2, to + in.width - 2);
        for (int x = 2; x < in.width - 2; ++x) {
            const int blurred = (sum[x - 2] + 2 * sum[x] + sum[x + 2]) >> 4;
            to[x] = limited(here[x] + strength * (here[x] - blurred));
        }
    }
}

void halve(const GreyImage& in, GreyImage& out) {
    out.resize(in.width / 2, in.height / 2);
    for (int y = 0; y < out.height; ++y) {
        const Byte* above = in.row(2 * y);
        const Byte* below = in.row(2 * y + 1);
        Byte* to = out.row(y);
        for (int x = 0; x < out.width; ++x) {
            to[x] = static_cast<Byte>((above[2 * x] + above[2 * x + 1] + below[2 * x] + below[2 * x + 1] + 2) >> 2);
        }
    }
}

void twice(const GreyImage& in, GreyImage& out) {
    out.resize(in.width * 2, in.height * 2);
    for (int y = 0; y < in.height; ++y) {
        const auto [above, here, below] = rowsAt(in, y);
        for (int part = 0; part < 2; ++part) {
            const Byte* other = part == 0 ? above : below;
            Byte* to = out.row(2 * y + part);
            for (int x = 0; x < in.width; ++x) {
                const int left = std::max(x - 1, 0);
                const int right = std::min(x + 1, in.width - 1);
                const int middle = 3 * here[x] + other[x];
                to[2 * x] = static_cast<Byte>((3 * middle + 3 * here[left] + other[left] + 8) >> 4);
                to[2 * x + 1] = static_cast<Byte>((3 * middle + 3 * here[right] + other[right] + 8) >> 4);
            }
        }
    }
}

} // namespace kakanai::scanners::codes
