#include "scanners/codes/symbol_grid.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>

namespace kakanai::scanners::codes {
namespace {

/// Rows and columns on which the alignment patterns of a version stand (their middles, in modules from 0): evenly
/// spaced from the far end, the first gap takes the rest. Version 32 is the one exception of the standard's table.
std::vector<int> alignmentLines(int version) {
    const int last = 17 + 4 * version - 7;
    if (version == 1) {
        return {6, last};
    }
    const int gaps = version / 7 + 1;
    const int step = version == 32 ? 26 : (last - 6 + gaps - 1 + gaps) / gaps / 2 * 2;
    std::vector<int> lines{6};
    for (int i = gaps - 1; i >= 0; --i) {
        lines.push_back(last - i * step);
    }
    return lines;
}

/// One step to the right and one down, in pixels a module, near some place of the code.
struct Frame {
    QPointF right;
    QPointF down;
};

/// A version's number with its twelve check bits (Annex D).
unsigned versionBits(int version) {
    constexpr unsigned generator = 0x1F25;
    unsigned remainder = static_cast<unsigned>(version);
    for (int i = 0; i < 12; ++i) {
        remainder = remainder << 1 ^ (remainder >> 11) * generator;
    }
    return static_cast<unsigned>(version) << 12 | remainder;
}

struct Try {
    int version;
    bool isFlat; ///< tilted paper, not bent
};

class Grid {
public:
    Grid(const GreyImage& grey, const GreyImage& dark, const FinderTriple& finders)
        : grey_(grey), dark_(dark), finders_(finders) {}

    /// Measures the three finders; false where one has no edge.
    bool measure();
    /// The version that the code names, or else those that its size makes likely.
    std::vector<Try> tries() const;
    /// Finds the alignment patterns of this version.
    void follow(const Try& one);
    GreyImage drawn() const;
    std::array<QPoint, 4> corners() const;

private:
    int likelyVersion() const;
    std::optional<int> namedVersion() const;
    double light(QPointF at) const;
    bool isDark(QPointF at) const;
    std::optional<double> moduleAlong(QPointF middle, QPointF direction) const;
    double patternAt(QPointF middle, const Frame& frame) const;
    QPointF refined(QPointF guess, const Frame& frame, double within) const;
    QPointF tilted(double u, double v) const;
    QPointF guessed(std::size_t column, std::size_t row) const;
    Frame frameAt(std::size_t column, std::size_t row) const;
    QPointF placeOf(double column, double row) const;
    QPointF& node(std::size_t column, std::size_t row) { return nodes_[row * lines_.size() + column]; }
    const QPointF& node(std::size_t column, std::size_t row) const { return nodes_[row * lines_.size() + column]; }
    std::optional<QPointF> finderNode(std::size_t column, std::size_t row) const;
    double seenAt(int column, int row) const;
    std::vector<std::uint8_t> modules() const;
    void drawPatterns(std::vector<std::uint8_t>& modules) const;

    const GreyImage& grey_;
    const GreyImage& dark_;
    FinderTriple finders_;
    Frame topLeft_;
    Frame topRight_;
    Frame bottomLeft_;
    double shrinkRight_ = 0; ///< by how much modules are farther away at the right than at the left
    double shrinkDown_ = 0;
    int size_ = 0;
    bool isFlat_ = false;
    std::vector<int> lines_;
    std::vector<QPointF> nodes_;
};

double crossProduct(QPointF a, QPointF b) {
    return a.x() * b.y() - a.y() * b.x();
}

double length(QPointF vector) {
    return std::hypot(vector.x(), vector.y());
}

double Grid::light(QPointF at) const {
    const int x = std::clamp(static_cast<int>(at.x()), 0, grey_.width - 1);
    const int y = std::clamp(static_cast<int>(at.y()), 0, grey_.height - 1);
    return grey_.row(y)[x];
}

bool Grid::isDark(QPointF at) const {
    const int x = static_cast<int>(at.x());
    const int y = static_cast<int>(at.y());
    return x >= 0 && y >= 0 && x < dark_.width && y < dark_.height && dark_.row(y)[x] == 1;
}

/// From a finder's middle out to both sides, to the far edge of its black ring: seven modules.
std::optional<double> Grid::moduleAlong(QPointF middle, QPointF direction) const {
    const double step = 0.25;
    const double farthest = 7 * finders_.module;
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
    return module > 0.5 * finders_.module && module < 2 * finders_.module ? std::optional(module) : std::nullopt;
}

bool Grid::measure() {
    const auto along = [&](QPointF middle, QPointF direction) -> std::optional<QPointF> {
        const auto module = moduleAlong(middle, direction / length(direction));
        return module ? std::optional(direction * (*module / length(direction))) : std::nullopt;
    };
    const auto right = along(finders_.topLeft, finders_.topRight - finders_.topLeft);
    const auto down = along(finders_.topLeft, finders_.bottomLeft - finders_.topLeft);
    const auto lastRight = along(finders_.topRight, finders_.topRight - finders_.topLeft);
    const auto lastDown = along(finders_.bottomLeft, finders_.bottomLeft - finders_.topLeft);
    if (!right || !down || !lastRight || !lastDown) {
        return false;
    }
    shrinkRight_ = std::sqrt(length(*right) / length(*lastRight)) - 1;
    shrinkDown_ = std::sqrt(length(*down) / length(*lastDown)) - 1;
    const auto otherDown = along(finders_.topRight, tilted(1, 0.05) - tilted(1, 0));
    const auto otherRight = along(finders_.bottomLeft, tilted(0.05, 1) - tilted(0, 1));
    topLeft_ = {*right, *down};
    topRight_ = {*lastRight, otherDown.value_or(*down)};
    bottomLeft_ = {otherRight.value_or(*right), *lastDown};
    return true;
}

int Grid::likelyVersion() const {
    const auto between = [](QPointF from, QPointF to, QPointF first, QPointF last) {
        return length(to - from) / std::sqrt(length(first) * length(last));
    };
    const double across = between(finders_.topLeft, finders_.topRight, topLeft_.right, topRight_.right);
    const double down = between(finders_.topLeft, finders_.bottomLeft, topLeft_.down, bottomLeft_.down);
    const double modules = (across + down) / 2 + 7;
    return static_cast<int>(std::lround((modules - 17) / 4));
}

/// From version 7 on a code names its version beside two of its finders. The paper may be bent there, so some
/// directions and lengths are tried.
std::optional<int> Grid::namedVersion() const {
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
    look(finders_.topRight, topRight_.right, topRight_.down);
    look(finders_.bottomLeft, bottomLeft_.down, bottomLeft_.right);
    return named;
}

std::vector<Try> Grid::tries() const {
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

/// Flat paper, tilted: u and v from 0 to 1 between the finders' middles. How fast modules shrink on the way says how
/// much.
QPointF Grid::tilted(double u, double v) const {
    const QPointF toRight = finders_.topRight * (1 + shrinkRight_) - finders_.topLeft;
    const QPointF toBottom = finders_.bottomLeft * (1 + shrinkDown_) - finders_.topLeft;
    return (finders_.topLeft + toRight * u + toBottom * v) / (1 + shrinkRight_ * u + shrinkDown_ * v);
}

Frame Grid::frameAt(std::size_t column, std::size_t row) const {
    const auto span = [&](std::size_t line) { return static_cast<double>(lines_[line] - lines_[line - 1]); };
    Frame frame = topLeft_;
    if (isFlat_) {
        const double module = 1.0 / (size_ - 7);
        const double u = (lines_[column] - 3) * module;
        const double v = (lines_[row] - 3) * module;
        return {tilted(u + module, v) - tilted(u, v), tilted(u, v + module) - tilted(u, v)};
    }
    if (column > 1 || (column == 1 && row > 0)) {
        const std::size_t at = row > 0 ? column : column - 1;
        const std::size_t above = row > 0 ? row - 1 : 0;
        frame.right = (node(at, above) - node(at - 1, above)) / span(at);
    }
    if (row > 1 || (row == 1 && column > 0)) {
        const std::size_t at = column > 0 ? row : row - 1;
        const std::size_t before = column > 0 ? column - 1 : 0;
        frame.down = (node(before, at) - node(before, at - 1)) / span(at);
    }
    return frame;
}

/// From one finder to another along an edge of the code, at `t` of the way: a curve that leaves the first as its
/// modules say and comes to the second as its own say. Paper that is rolled or tilted has such edges.
QPointF curve(QPointF from, QPointF to, QPointF leaving, QPointF coming, double t) {
    const double rest = 1 - t;
    return from * (rest * rest * (1 + 2 * t)) + leaving * (t * rest * rest) + to * (t * t * (3 - 2 * t)) -
           coming * (t * t * rest);
}

/// The three nodes that finders have in the place of an alignment pattern: three modules inwards from their middles.
std::optional<QPointF> Grid::finderNode(std::size_t column, std::size_t row) const {
    if (column == 0 && row == 0) {
        return finders_.topLeft + topLeft_.right * 3 + topLeft_.down * 3;
    }
    if (row == 0 && column + 1 == lines_.size()) {
        return finders_.topRight - topRight_.right * 3 + topRight_.down * 3;
    }
    if (column == 0 && row + 1 == lines_.size()) {
        return finders_.bottomLeft + bottomLeft_.right * 3 - bottomLeft_.down * 3;
    }
    return {};
}

/// Where finders, edges and the neighbours that are known already say the next pattern is.
QPointF Grid::guessed(std::size_t column, std::size_t row) const {
    const double between = size_ - 7;
    if (const auto corner = finderNode(column, row)) {
        return *corner;
    }
    const double u = (lines_[column] - 3) / between;
    const double v = (lines_[row] - 3) / between;
    if (isFlat_) {
        return tilted(u, v);
    }
    if (row == 0) {
        return curve(finders_.topLeft, finders_.topRight, topLeft_.right * between, topRight_.right * between, u) +
               (topLeft_.down * (1 - u) + topRight_.down * u) * 3;
    }
    if (column == 0) {
        return curve(finders_.topLeft, finders_.bottomLeft, topLeft_.down * between, bottomLeft_.down * between, v) +
               (topLeft_.right * (1 - v) + bottomLeft_.right * v) * 3;
    }
    return node(column - 1, row) + node(column, row - 1) - node(column - 1, row - 1);
}

/// How much lighter the white ring is than the black one and the middle.
double Grid::patternAt(QPointF middle, const Frame& frame) const {
    double black = 0;
    double white = 0;
    for (int y = -2; y <= 2; ++y) {
        for (int x = -2; x <= 2; ++x) {
            const double seen = light(middle + frame.right * x + frame.down * y);
            (std::max(std::abs(x), std::abs(y)) == 1 ? white : black) += seen;
        }
    }
    return white / 8 - black / 17;
}

QPointF Grid::refined(QPointF guess, const Frame& frame, double within) const {
    QPointF best = guess;
    double score = -1e9;
    double step = 0.4;
    QPointF from = guess;
    for (const double round : {within, 0.3}) {
        from = best;
        for (double y = -round; y <= round; y += step) {
            for (double x = -round; x <= round; x += step) {
                const QPointF at = from + frame.right * x + frame.down * y;
                const double found = patternAt(at, frame) - 1.5 * std::hypot(x, y) * (round == within ? 1 : 0);
                if (found > score) {
                    score = found;
                    best = at;
                }
            }
        }
        step = 0.1;
        score = -1e9;
    }
    return patternAt(best, frame) > 12 ? best : guess;
}

void Grid::follow(const Try& one) {
    size_ = 17 + 4 * one.version;
    lines_ = alignmentLines(one.version);
    isFlat_ = one.isFlat || lines_.size() == 2;
    const std::size_t count = lines_.size();
    nodes_.assign(count * count, {});
    for (std::size_t sum = 0; sum <= 2 * (count - 1); ++sum) {
        for (std::size_t row = 0; row <= std::min(sum, count - 1); ++row) {
            const std::size_t column = sum - row;
            if (column >= count) {
                continue;
            }
            const QPointF guess = guessed(column, row);
            const bool isPattern = one.version > 1 && !finderNode(column, row);
            const double within = isFlat_ ? 3.2 : 2.4;
            node(column, row) = isPattern ? refined(guess, frameAt(column, row), within) : guess;
        }
    }
}

/// In modules from the code's top left: between four nodes, and beyond the outermost, as on a tilted pane of glass.
QPointF Grid::placeOf(double column, double row) const {
    const auto cell = [&](double at) {
        std::size_t i = 1;
        while (i + 1 < lines_.size() && at > lines_[i] + 0.5) {
            ++i;
        }
        return std::pair(i, (at - lines_[i - 1] - 0.5) / (lines_[i] - lines_[i - 1]));
    };
    const auto [right, u] = cell(column);
    const auto [down, v] = cell(row);
    const QPointF& first = node(right - 1, down - 1);
    const QPointF& second = node(right, down - 1);
    const QPointF& third = node(right - 1, down);
    const QPointF& last = node(right, down);
    const QPointF bend = first - second + last - third;
    const double whole = crossProduct(second - last, third - last);
    const double p = whole != 0 ? crossProduct(bend, third - last) / whole : 0;
    const double q = whole != 0 ? crossProduct(second - last, bend) / whole : 0;
    return (first + (second * (1 + p) - first) * u + (third * (1 + q) - first) * v) / (1 + p * u + q * v);
}

double Grid::seenAt(int column, int row) const {
    const QPointF middle = placeOf(column + 0.5, row + 0.5);
    const QPointF right = (placeOf(column + 0.75, row + 0.5) - middle);
    const QPointF down = (placeOf(column + 0.5, row + 0.75) - middle);
    return (2 * light(middle) + light(middle + right) + light(middle - right) + light(middle + down) +
            light(middle - down)) /
           6;
}

/// 1 is black. A module is black if it is darker than those around it: masks see to it that both kinds are about as
/// many.
std::vector<std::uint8_t> Grid::modules() const {
    constexpr int around = 6;
    const auto stride = static_cast<std::size_t>(size_) + 1;
    std::vector<double> sums(stride * stride); // of everything above and to the left
    std::vector<double> seen;
    for (std::size_t row = 0; row + 1 < stride; ++row) {
        double line = 0;
        for (std::size_t column = 0; column + 1 < stride; ++column) {
            seen.push_back(seenAt(static_cast<int>(column), static_cast<int>(row)));
            line += seen.back();
            sums[(row + 1) * stride + column + 1] = sums[row * stride + column + 1] + line;
        }
    }
    std::vector<std::uint8_t> black(seen.size());
    for (int i = 0; i < size_ * size_; ++i) {
        const auto left = static_cast<std::size_t>(std::max(i % size_ - around, 0));
        const auto top = static_cast<std::size_t>(std::max(i / size_ - around, 0));
        const auto right = static_cast<std::size_t>(std::min(i % size_ + around + 1, size_));
        const auto bottom = static_cast<std::size_t>(std::min(i / size_ + around + 1, size_));
        const double sum = sums[bottom * stride + right] - sums[top * stride + right] - sums[bottom * stride + left] +
                           sums[top * stride + left];
        const auto at = static_cast<std::size_t>(i);
        black[at] = seen[at] * static_cast<double>((right - left) * (bottom - top)) < sum;
    }
    return black;
}

/// Finders with their margin, timing and alignment patterns.
void Grid::drawPatterns(std::vector<std::uint8_t>& black) const {
    const auto set = [&](int x, int y, bool value) {
        if (x >= 0 && y >= 0 && x < size_ && y < size_) {
            black[static_cast<std::size_t>(y * size_ + x)] = value;
        }
    };
    const auto rings = [&](int middleX, int middleY, int outer, int white) {
        for (int y = -outer; y <= outer; ++y) {
            for (int x = -outer; x <= outer; ++x) {
                const int ring = std::max(std::abs(x), std::abs(y));
                set(middleX + x, middleY + y, ring != white && ring != 4);
            }
        }
    };
    for (int i = 8; i < size_ - 8; ++i) {
        set(i, 6, i % 2 == 0);
        set(6, i, i % 2 == 0);
    }
    for (std::size_t row = 0; row < lines_.size() && size_ > 21; ++row) {
        for (std::size_t column = 0; column < lines_.size(); ++column) {
            if (!finderNode(column, row)) {
                rings(lines_[column], lines_[row], 2, 1);
            }
        }
    }
    for (const auto& [x, y] : {std::pair(3, 3), std::pair(size_ - 4, 3), std::pair(3, size_ - 4)}) {
        rings(x, y, 4, 2);
    }
}

GreyImage Grid::drawn() const {
    constexpr int pixels = 4;
    constexpr int margin = 4;
    auto black = modules();
    drawPatterns(black);
    GreyImage image;
    image.resize((size_ + 2 * margin) * pixels, (size_ + 2 * margin) * pixels);
    std::ranges::fill(image.pixels, std::uint8_t(255));
    for (int y = 0; y < size_ * pixels; ++y) {
        for (int x = 0; x < size_ * pixels; ++x) {
            const bool isBlack = black[static_cast<std::size_t>(y / pixels * size_ + x / pixels)] != 0;
            image.row(y + margin * pixels)[x + margin * pixels] = isBlack ? 0 : 255;
        }
    }
    return image;
}

std::array<QPoint, 4> Grid::corners() const {
    return {placeOf(0, 0).toPoint(), placeOf(size_, 0).toPoint(), placeOf(size_, size_).toPoint(),
            placeOf(0, size_).toPoint()};
}

} // namespace

void flatten(const GreyImage& grey, const GreyImage& dark, const FinderTriple& finders, int tries,
             const std::function<bool(const FlatCode&)>& isRead) {
    Grid grid(grey, dark, finders);
    if (!grid.measure()) {
        return;
    }
    for (const Try& one : grid.tries()) {
        if (tries-- <= 0) {
            return;
        }
        grid.follow(one);
        if (isRead({grid.drawn(), grid.corners()})) {
            return;
        }
    }
}

} // namespace kakanai::scanners::codes
