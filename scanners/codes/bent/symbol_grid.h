#pragma once

#include "scanners/codes/bent/finder_patterns.h"

#include <array>
#include <functional>

namespace kakanai::scanners::codes {

/// A QR code drawn anew, flat and upright, from what was seen of it on bent or tilted paper.
struct FlatCode {
    GreyImage image;               ///< black and white
    std::array<QPoint, 4> corners; ///< of the code in the picture
};

/// Follows the code from one alignment pattern to the next, so that each of its modules is looked for where the paper
/// really has it, and draws it flat; what every code of its size has in common is drawn as it should be. ISO/IEC
/// 18004, 6.3 and Annex E. `tries`: how many sizes and shapes of paper
/// to try. Ends when `isRead` says of one that it could be read.
void flatten(const GreyImage& grey, const GreyImage& dark, const FinderTriple& finders, int tries,
             const std::function<bool(const FlatCode&)>& isRead);

} // namespace kakanai::scanners::codes
