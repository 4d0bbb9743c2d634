#pragma once

#include "scanners/codes/bent/finder_patterns.h"

#include <array>
#include <optional>

namespace kakanai::scanners::codes {

/// A QR code drawn anew, flat and upright, from what was seen of it on bent or tilted paper.
struct FlatCode {
    GreyImage image;               ///< black and white
    std::array<QPoint, 4> corners; ///< of the code in the picture
};

/// Follows the code from one alignment pattern to the next, so that each of its modules is looked for where the paper
/// really has it, and draws it flat; what every code of its size has in common is drawn as it should be. ISO/IEC
/// 18004, 6.3 and Annex E. `guess`: which of the sizes and shapes of paper that are likely, from 0 and at most
/// `mostGuesses`; nothing where there is no such, or where the three are no finders.
inline constexpr int mostGuesses = 3;
std::optional<FlatCode> flatten(const GreyImage& grey, const GreyImage& dark, const FinderTriple& finders, int guess);

} // namespace kakanai::scanners::codes
