#include "printing/layout/rulings.h"

#include <algorithm>
#include <cmath>

namespace kakanai::printing {
namespace {

int micrometres(double mm) {
    return static_cast<int>(std::lround(mm * 1000));
}
double millimetres(int micrometre) {
    return micrometre / 1000.0;
}

} // namespace

void Rulings::add(Way way, double at, double from, double to, double width) {
    spans_[{way, micrometres(at), micrometres(width)}].push_back(
        {micrometres(std::min(from, to)), micrometres(std::max(from, to))});
}

void Rulings::addAcross(double y, double fromX, double toX, double width) {
    add(Way::Across, y, fromX, toX, width);
}

void Rulings::addDown(double x, double fromY, double toY, double width) {
    add(Way::Down, x, fromY, toY, width);
}

void Rulings::addFrame(const QRectF& rect, double width) {
    addAcross(rect.top(), rect.left(), rect.right(), width);
    addAcross(rect.bottom(), rect.left(), rect.right(), width);
    addDown(rect.left(), rect.top(), rect.bottom(), width);
    addDown(rect.right(), rect.top(), rect.bottom(), width);
}

std::vector<Line> Rulings::lines() const {
    std::vector<Line> lines;
    for (const auto& [track, unsorted] : spans_) {
        auto spans = unsorted;
        std::ranges::sort(spans);
        std::vector<Span> joined;
        for (const auto& span : spans) {
            if (!joined.empty() && span.from <= joined.back().to) {
                joined.back().to = std::max(joined.back().to, span.to);
            } else {
                joined.push_back(span);
            }
        }
        const double at = millimetres(track.at);
        for (const auto& [from, to] : joined) {
            const bool across = track.way == Way::Across;
            const QPointF start = across ? QPointF(millimetres(from), at) : QPointF(at, millimetres(from));
            const QPointF end = across ? QPointF(millimetres(to), at) : QPointF(at, millimetres(to));
            lines.push_back({start, end, millimetres(track.width), 0});
        }
    }
    return lines;
}

} // namespace kakanai::printing
