#include "scanners/codes/bent/symbol_grid.h"

#include "scanners/codes/bent/symbol_pose.h"

#include <algorithm>
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

class Grid {
public:
    Grid(const GreyImage& grey, const SymbolPose& pose) : grey_(grey), pose_(pose) {}

    /// Finds the alignment patterns of this version.
    void follow(const Try& one);
    GreyImage drawn() const;
    std::array<QPoint, 4> corners() const;

private:
    double light(QPointF at) const;
    double patternAt(QPointF middle, const Frame& frame) const;
    QPointF refined(QPointF guess, const Frame& frame, double within) const;
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
    const SymbolPose& pose_;
    int size_ = 0;
    bool isFlat_ = false;
    std::vector<int> lines_;
    std::vector<QPointF> nodes_;
};

double crossProduct(QPointF a, QPointF b) {
    return a.x() * b.y() - a.y() * b.x();
}

double Grid::light(QPointF at) const {
    const int x = std::clamp(static_cast<int>(at.x()), 0, grey_.width - 1);
    const int y = std::clamp(static_cast<int>(at.y()), 0, grey_.height - 1);
    return grey_.row(y)[x];
}

Frame Grid::frameAt(std::size_t column, std::size_t row) const {
    const auto span = [&](std::size_t line) { return static_cast<double>(lines_[line] - lines_[line - 1]); };
    Frame frame = pose_.topLeft;
    if (isFlat_) {
        const double module = 1.0 / (size_ - 7);
        const double u = (lines_[column] - 3) * module;
        const double v = (lines_[row] - 3) * module;
        return {pose_.tilted(u + module, v) - pose_.tilted(u, v), pose_.tilted(u, v + module) - pose_.tilted(u, v)};
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
        return pose_.finders.topLeft + pose_.topLeft.right * 3 + pose_.topLeft.down * 3;
    }
    if (row == 0 && column + 1 == lines_.size()) {
        return pose_.finders.topRight - pose_.topRight.right * 3 + pose_.topRight.down * 3;
    }
    if (column == 0 && row + 1 == lines_.size()) {
        return pose_.finders.bottomLeft + pose_.bottomLeft.right * 3 - pose_.bottomLeft.down * 3;
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
        return pose_.tilted(u, v);
    }
    if (row == 0) {
        return curve(pose_.finders.topLeft, pose_.finders.topRight, pose_.topLeft.right * between,
                     pose_.topRight.right * between, u) +
               (pose_.topLeft.down * (1 - u) + pose_.topRight.down * u) * 3;
    }
    if (column == 0) {
        return curve(pose_.finders.topLeft, pose_.finders.bottomLeft, pose_.topLeft.down * between,
                     pose_.bottomLeft.down * between, v) +
               (pose_.topLeft.right * (1 - v) + pose_.bottomLeft.right * v) * 3;
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

std::optional<FlatCode> flatten(const GreyImage& grey, const GreyImage& dark, const FinderTriple& finders, int guess) {
    SymbolPose pose(dark, finders);
    const auto tries = pose.measure() ? pose.tries() : std::vector<Try>();
    if (std::size_t(guess) >= tries.size()) {
        return {};
    }
    Grid grid(grey, pose);
    grid.follow(tries[std::size_t(guess)]);
    return FlatCode{grid.drawn(), grid.corners()};
}

} // namespace kakanai::scanners::codes
