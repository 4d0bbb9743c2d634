#pragma once

#include <QtGlobal>

/// Several times the largest picture known on any card.
namespace kakanai::scanners::pictures {

constexpr qsizetype longestPicture = qsizetype(1024) * 1024;
constexpr int longestSide = 2048;
constexpr qint64 mostPixels = qint64(2) * 1024 * 1024;

constexpr bool isWithinLimits(qint64 width, qint64 height) {
    return width > 0 && height > 0 && width <= longestSide && height <= longestSide && width * height <= mostPixels;
}

} // namespace kakanai::scanners::pictures
