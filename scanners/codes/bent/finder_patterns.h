#pragma once

#include "scanners/codes/grey_image.h"

#include <QPointF>

namespace kakanai::scanners::codes {

/// Black (1) where a pixel is darker than its neighbourhood of about 50 × 50.
void darkerThanAround(const GreyImage& in, GreyImage& out);

/// The three squares by which a QR code is found, from the code's own top left.
struct FinderTriple {
    QPointF topLeft;
    QPointF topRight;
    QPointF bottomLeft;
    double module = 0; ///< pixels, about
};

/// Triples that may belong to one code, the likeliest first; at most two.
std::vector<FinderTriple> findTriples(const GreyImage& dark);

} // namespace kakanai::scanners::codes
