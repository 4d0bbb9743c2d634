#include "scanners/codes/bent/finder_patterns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace kakanai::scanners::codes {
namespace {

constexpr int reach = 24; // of a neighbourhood, in pixels

struct Finder {
    QPointF middle;
    double module;
    int hits;
};

/// Lengths of five runs, black first, that end where a sixth begins.
using Runs = std::array<int, 5>;

/// 1 : 1 : 3 : 1 : 1, each within half a module: the width of a module, or nothing.
std::optional<double> moduleOf(const Runs& runs) {
    const int sum = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
    const double module = sum / 7.0;
    const double slack = std::max(0.55 * module, 0.8);
    const auto isNear = [&](int run, double modules) { return std::abs(run - modules * module) < modules * slack; };
    const bool fits = sum >= 10 && isNear(runs[0], 1) && isNear(runs[1], 1) && isNear(runs[2], 3) &&
                      isNear(runs[3], 1) && isNear(runs[4], 1);
    return fits ? std::optional(module) : std::nullopt;
}

/// Walks from a point both ways along a line of `step`, over the middle, the white and the black ring: where the middle
/// lies and how wide a module is, counted in steps.
struct Crossing {
    double middle;
    double module;
};
std::optional<Crossing> cross(const GreyImage& dark, int x, int y, int stepX, int stepY, int longest) {
    Runs runs{};
    const auto at = [&](int i) {
        const int px = x + i * stepX;
        const int py = y + i * stepY;
        const bool inside = px >= 0 && py >= 0 && px < dark.width && py < dark.height;
        return inside ? static_cast<int>(dark.row(py)[px]) : -1;
    };
    if (at(0) != 1) {
        return {};
    }
    int ends[2];
    for (const int way : {-1, 1}) {
        int i = way;
        for (int ring = 0; ring < 3; ++ring) {
            const int wanted = ring == 1 ? 0 : 1;
            const int begin = i;
            while (at(i) == wanted && std::abs(i - begin) <= longest) {
                i += way;
            }
            runs[static_cast<std::size_t>(2 + way * ring)] += std::abs(i - begin);
        }
        ends[way > 0] = i;
    }
    ++runs[2];
    const auto module = moduleOf(runs);
    return module ? std::optional(Crossing{(ends[0] + ends[1]) / 2.0, *module}) : std::nullopt;
}

void note(std::vector<Finder>& finders, QPointF middle, double module) {
    for (Finder& known : finders) {
        const QPointF apart = known.middle - middle;
        if (std::hypot(apart.x(), apart.y()) < 2.5 * known.module) {
            known.middle = (known.middle * known.hits + middle) / (known.hits + 1);
            known.module = (known.module * known.hits + module) / (known.hits + 1);
            ++known.hits;
            return;
        }
    }
    finders.push_back({middle, module, 1});
}

/// A run of five that looks like a finder's middle row is looked at downwards, and then across again.
void check(const GreyImage& dark, int x, int y, double module, std::vector<Finder>& finders) {
    const int longest = static_cast<int>(5 * module) + 2;
    const auto down = cross(dark, x, y, 0, 1, longest);
    if (!down) {
        return;
    }
    const int middleY = y + static_cast<int>(std::lround(down->middle));
    const auto across = cross(dark, x, middleY, 1, 0, longest);
    if (across && std::max(across->module, down->module) < 2 * std::min(across->module, down->module)) {
        note(finders, QPointF(x + across->middle, y + down->middle), (across->module + down->module) / 2);
    }
}

void scanRow(const GreyImage& dark, int y, std::vector<Finder>& finders) {
    const std::uint8_t* row = dark.row(y);
    Runs runs{};
    int length = 0;
    for (int x = 0; x < dark.width; ++x) {
        ++length;
        if (x + 1 < dark.width && row[x + 1] == row[x]) {
            continue;
        }
        std::shift_left(runs.begin(), runs.end(), 1);
        runs[4] = std::exchange(length, 0);
        const auto module = row[x] == 1 && runs[0] > 0 ? moduleOf(runs) : std::nullopt;
        if (module) {
            check(dark, x - runs[4] - runs[3] - runs[2] / 2, y, *module, finders);
        }
    }
}

double across(QPointF a, QPointF b) {
    return a.x() * b.y() - a.y() * b.x();
}

/// A finder is crossed by every second row of its three middle modules; what only looks like one, by few.
double doubt(const Finder& finder) {
    return std::max(0.0, 1 - finder.hits / (1.2 * finder.module));
}

/// How far from two equal legs at a right angle; tilted paper is not perfect either.
struct Candidate {
    FinderTriple triple;
    double flaw;
};
std::optional<Candidate> candidate(const Finder& corner, const Finder& a, const Finder& b) {
    const QPointF toA = a.middle - corner.middle;
    const QPointF toB = b.middle - corner.middle;
    const double lengthA = std::hypot(toA.x(), toA.y());
    const double lengthB = std::hypot(toB.x(), toB.y());
    const double module = (corner.module + a.module + b.module) / 3;
    const double cosine = std::abs(QPointF::dotProduct(toA, toB) / (lengthA * lengthB));
    const double legs = std::abs(std::log(lengthA / lengthB));
    const double sizes = std::abs(std::log(a.module / b.module)) + std::abs(std::log(corner.module / a.module));
    if (cosine > 0.6 || legs > 0.6 || sizes > 1.2 || std::min(lengthA, lengthB) < 10 * module) {
        return {};
    }
    const bool aIsRight = across(toA, toB) > 0;
    const double extent =
        std::log(lengthA * lengthB / (module * module)); // data may look like finders, but inside of them
    const double doubts = doubt(corner) + doubt(a) + doubt(b);
    return Candidate{{corner.middle, aIsRight ? a.middle : b.middle, aIsRight ? b.middle : a.middle, module},
                     cosine + legs + 0.3 * sizes + doubts - 0.3 * extent};
}

} // namespace

void darkerThanAround(const GreyImage& in, GreyImage& out) {
    out.resize(in.width, in.height);
    const auto width = static_cast<std::size_t>(in.width);
    std::vector<int> columns(width);
    std::vector<int> sums(width + 1);
    const auto add = [&](int y, int sign) {
        const std::uint8_t* row = in.row(std::clamp(y, 0, in.height - 1));
        for (std::size_t x = 0; x < width; ++x) {
            columns[x] += sign * row[x];
        }
    };
    for (int y = -reach; y < reach; ++y) {
        add(y, 1);
    }
    for (int y = 0; y < in.height; ++y) {
        add(y + reach, 1);
        for (std::size_t x = 0; x < width; ++x) {
            sums[x + 1] = sums[x] + columns[x];
        }
        const std::uint8_t* from = in.row(y);
        std::uint8_t* to = out.row(y);
        for (int x = 0; x < in.width; ++x) {
            const int left = std::max(x - reach, 0);
            const int right = std::min(x + reach + 1, in.width);
            const int sum = sums[static_cast<std::size_t>(right)] - sums[static_cast<std::size_t>(left)];
            to[x] = from[x] * (2 * reach + 1) * (right - left) < sum;
        }
        add(y - reach, -1);
    }
}

std::vector<FinderTriple> findTriples(const GreyImage& dark) {
    constexpr std::size_t mostFinders = 12;
    constexpr std::size_t mostTriples = 2;
    std::vector<Finder> finders;
    for (int y = 1; y < dark.height; y += 2) {
        scanRow(dark, y, finders);
    }
    std::ranges::stable_sort(finders, std::greater(), &Finder::hits);
    finders.resize(std::min(finders.size(), mostFinders), {});
    std::vector<Candidate> candidates;
    for (std::size_t a = 0; a < finders.size(); ++a) {
        for (std::size_t b = a + 1; b < finders.size(); ++b) {
            for (std::size_t corner = 0; corner < finders.size(); ++corner) {
                const auto made =
                    corner != a && corner != b ? candidate(finders[corner], finders[a], finders[b]) : std::nullopt;
                if (made) {
                    candidates.push_back(*made);
                }
            }
        }
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::flaw);
    std::vector<FinderTriple> triples;
    for (std::size_t i = 0; i < std::min(candidates.size(), mostTriples); ++i) {
        triples.push_back(candidates[i].triple);
    }
    return triples;
}

} // namespace kakanai::scanners::codes
