#pragma once

#include "scanners/codes/bent/finder_patterns.h"

#include <optional>

namespace kakanai::scanners::codes {

/// One step to the right and one down, in pixels a module, near some place of the code.
struct Frame {
    QPointF right;
    QPointF down;
};

double length(QPointF vector);

/// A size that a code may have, and how its paper may lie.
struct Try {
    int version;
    bool isFlat; ///< tilted paper, not bent
};

/// How a QR code lies before the camera, as far as its three finders say.
class SymbolPose {
public:
    SymbolPose(const GreyImage& dark, const FinderTriple& found) : finders(found), dark_(dark) {}

    /// Measures the three finders; false where one has no edge.
    bool measure();
    /// The version that the code names, or else those that its size makes likely.
    std::vector<Try> tries() const;
    /// Flat paper, tilted: u and v from 0 to 1 between the finders' middles. How fast modules shrink on the way says
    /// how much.
    QPointF tilted(double u, double v) const;

    FinderTriple finders;
    Frame topLeft; ///< at each finder
    Frame topRight;
    Frame bottomLeft;

private:
    int likelyVersion() const;
    std::optional<int> namedVersion() const;
    bool isDark(QPointF at) const;
    std::optional<double> moduleAlong(QPointF middle, QPointF direction) const;

    const GreyImage& dark_;
    double shrinkRight_ = 0; ///< by how much modules are farther away at the right than at the left
    double shrinkDown_ = 0;
};

} // namespace kakanai::scanners::codes
