#include "scanners/codes/symbol_grid.h"

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

/// One step to the right and one down, in pixels a module, near some place of the code.
struct Frame {
    QPointF right;
    QPointF down;
};

class Grid {
public:
    Grid(const GreyImage& grey, const GreyImage& dark, const FinderTriple& finders)
        : grey_(grey), dark_(dark), finders_(finders) {}

    /// Measures the three finders; false where one has no edge.
    bool measure();
    int likelyVersion() const;
    /// Finds the alignment patterns of this version.
    void follow(int version);
    GreyImage drawn() const;
    std::array<QPoint, 4> corners() const;

private:
    double light(QPointF at) const;
    std::optional<double> moduleAlong(QPointF middle, QPointF direction) const;
    double patternAt(QPointF middle, const Frame& frame) const;
    QPointF refined(QPointF guess, const Frame& frame, double within) const;
    QPointF tilted(double u, double v) const;
    QPointF guessed(std::size_t column, std::size_t row) const;
    Frame frameAt(std::size_t column, std::size_t row) const;
    QPointF placeOf(double column, double row) const;
    QPointF& node(std::size_t column, std::size_t row) { return nodes_[row * lines_.size() + column]; }
    const QPointF& node(std::size_t column, std::size_t row) const { return nodes_[row * lines_.size() + column]; }
    bool isFinderCorner(std::size_t column, std::size_t row) const;
    double seenAt(int column, int row) const;
    std::vector<std::uint8_t> modules() const;
    void drawPatterns(std::vector<std::uint8_t>& modules) const;

    const GreyImage& grey_;
    const GreyImage& dark_;
    FinderTriple finders_;
    Frame atTopLeft_;
    double topRightStep_ = 0;
    double bottomLeftStep_ = 0;
    int size_ = 0;
    std::vector<int> lines_;
    std::vector<QPointF> nodes_;
};

double length(QPointF vector) {
    return std::hypot(vector.x(), vector.y());
}

double Grid::light(QPointF at) const {
    const int x = std::clamp(static_cast<int>(at.x()), 0, grey_.width - 1);
    const int y = std::clamp(static_cast<int>(at.y()), 0, grey_.height - 1);
    return grey_.row(y)[x];
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
    const QPointF right = (finders_.topRight - finders_.topLeft) / length(finders_.topRight - finders_.topLeft);
    const QPointF down = (finders_.bottomLeft - finders_.topLeft) / length(finders_.bottomLeft - finders_.topLeft);
    const auto firstRight = moduleAlong(finders_.topLeft, right);
    const auto firstDown = moduleAlong(finders_.topLeft, down);
    const auto lastRight = moduleAlong(finders_.topRight, right);
    const auto lastDown = moduleAlong(finders_.bottomLeft, down);
    if (!firstRight || !firstDown || !lastRight || !lastDown) {
        return false;
    }
    atTopLeft_ = {right * *firstRight, down * *firstDown};
    topRightStep_ = *lastRight;
    bottomLeftStep_ = *lastDown;
    return true;
}

int Grid::likelyVersion() const {
    const double across =
        length(finders_.topRight - finders_.topLeft) / std::sqrt(length(atTopLeft_.right) * topRightStep_);
    const double down =
        length(finders_.bottomLeft - finders_.topLeft) / std::sqrt(length(atTopLeft_.down) * bottomLeftStep_);
    const double modules = (across + down) / 2 + 7;
    return static_cast<int>(std::lround((modules - 17) / 4));
}

/// Flat paper, tilted: u and v from 0 to 1 between the finders' middles. How fast modules shrink on the way says how
/// much.
QPointF Grid::tilted(double u, double v) const {
    const double p = std::sqrt(length(atTopLeft_.right) / topRightStep_) - 1;
    const double q = std::sqrt(length(atTopLeft_.down) / bottomLeftStep_) - 1;
    const QPointF toRight = finders_.topRight * (1 + p) - finders_.topLeft;
    const QPointF toBottom = finders_.bottomLeft * (1 + q) - finders_.topLeft;
    return (finders_.topLeft + toRight * u + toBottom * v) / (1 + p * u + q * v);
}

bool Grid::isFinderCorner(std::size_t column, std::size_t row) const {
    const std::size_t last = lines_.size() - 1;
    return (column == 0 && row == 0) || (column == last && row == 0) || (column == 0 && row == last);
}

Frame Grid::frameAt(std::size_t column, std::size_t row) const {
    const auto span = [&](std::size_t line) { return static_cast<double>(lines_[line] - lines_[line - 1]); };
    Frame frame = atTopLeft_;
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

/// Where the neighbours that are known already say the next pattern is.
QPointF Grid::guessed(std::size_t column, std::size_t row) const {
    const double between = size_ - 7;
    if (isFinderCorner(column, row) || lines_.size() == 2) {
        return tilted((lines_[column] - 3) / between, (lines_[row] - 3) / between);
    }
    if (column > 0 && row > 0) {
        return node(column - 1, row) + node(column, row - 1) - node(column - 1, row - 1);
    }
    const Frame frame = frameAt(column, row);
    return column > 0 ? node(column - 1, row) + frame.right * (lines_[column] - lines_[column - 1])
                      : node(column, row - 1) + frame.down * (lines_[row] - lines_[row - 1]);
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

void Grid::follow(int version) {
    size_ = 17 + 4 * version;
    lines_ = alignmentLines(version);
    const std::size_t count = lines_.size();
    nodes_.assign(count * count, {});
    for (std::size_t sum = 0; sum <= 2 * (count - 1); ++sum) {
        for (std::size_t row = 0; row <= std::min(sum, count - 1); ++row) {
            const std::size_t column = sum - row;
            if (column >= count) {
                continue;
            }
            const QPointF guess = guessed(column, row);
            const bool isPattern = version > 1 && !isFinderCorner(column, row);
            const double within = count == 2 ? 3.2 : 2.4;
            node(column, row) = isPattern ? refined(guess, frameAt(column, row), within) : guess;
        }
    }
}

/// In modules from the code's top left: between four nodes as on a sheet of rubber, beyond them straight on.
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
    const QPointF upper = node(right - 1, down - 1) * (1 - u) + node(right, down - 1) * u;
    const QPointF lower = node(right - 1, down) * (1 - u) + node(right, down) * u;
    return upper * (1 - v) + lower * v;
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
            if (!isFinderCorner(column, row)) {
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

void flatten(const GreyImage& grey, const GreyImage& dark, const FinderTriple& finders, int sizes,
             const std::function<bool(const FlatCode&)>& isRead) {
    Grid grid(grey, dark, finders);
    if (!grid.measure()) {
        return;
    }
    const int likely = grid.likelyVersion();
    for (const int version : {likely, likely + 1, likely - 1}) {
        if (version < 1 || version > 40 || sizes-- <= 0) {
            continue;
        }
        grid.follow(version);
        if (isRead({grid.drawn(), grid.corners()})) {
            return;
        }
    }
}

} // namespace kakanai::scanners::codes
