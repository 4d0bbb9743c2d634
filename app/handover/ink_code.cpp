#include "app/handover/ink_code.h"

#include <algorithm>
#include <cmath>

namespace kakanai::handover {
namespace {

using printing::InkStroke;

constexpr double finest = 4095;
constexpr double hundredths = 100;
constexpr qint64 widest = 1000; // 10 mm

qint64 gridOf(double place) {
    return std::clamp(std::llround(place * finest), 0LL, static_cast<long long>(finest));
}

bool isOnGrid(qint64 place) {
    return place >= 0 && place <= static_cast<qint64>(finest);
}

std::optional<InkStroke> strokeFromCbor(const QCborArray& list) {
    const bool numbers = std::ranges::all_of(list, [](const QCborValue& number) { return number.isInteger(); });
    if (!numbers || list.size() % 2 != 1 || list[0].toInteger() < 1 || list[0].toInteger() > widest) {
        return {};
    }
    InkStroke stroke;
    stroke.width = static_cast<double>(list[0].toInteger()) / hundredths;
    qint64 x = 0;
    qint64 y = 0;
    for (qsizetype i = 1; i < list.size(); i += 2) {
        const qint64 right = list[i].toInteger();
        const qint64 down = list[i + 1].toInteger();
        if (!isOnGrid(std::abs(right / 2)) || !isOnGrid(std::abs(down / 2))) {
            return {}; // before it is added, so that no sum can overflow
        }
        x += right;
        y += down;
        if (!isOnGrid(x) || !isOnGrid(y)) {
            return {};
        }
        stroke.points.emplace_back(static_cast<double>(x) / finest, static_cast<double>(y) / finest);
    }
    return stroke;
}

} // namespace

QCborArray inkToCbor(const std::vector<InkStroke>& ink) {
    QCborArray list;
    for (const InkStroke& stroke : ink) {
        QCborArray numbers{std::clamp(std::llround(stroke.width * hundredths), 1LL, static_cast<long long>(widest))};
        qint64 x = 0;
        qint64 y = 0;
        for (const QPointF& point : stroke.points) {
            numbers.append(gridOf(point.x()) - x);
            numbers.append(gridOf(point.y()) - y);
            x = gridOf(point.x());
            y = gridOf(point.y());
        }
        list.append(numbers);
    }
    return list;
}

std::optional<std::vector<InkStroke>> inkFromCbor(const QCborArray& list) {
    std::vector<InkStroke> ink;
    for (const QCborValue& entry : list) {
        auto stroke = entry.isArray() ? strokeFromCbor(entry.toArray()) : std::nullopt;
        if (!stroke) {
            return {};
        }
        ink.push_back(*std::move(stroke));
    }
    return ink;
}

} // namespace kakanai::handover
