#pragma once

#include "scanners/codes/bent/finder_patterns.h"
#include "scanners/codes/grey_image.h"
#include "scanners/codes/symbols.h"

namespace kakanai::scanners::codes {

/// Where pictures are prepared.
struct Workbench {
    GreyImage original;
    GreyImage between;
    GreyImage prepared;
    GreyImage dark;
    /// Of the picture that was prepared to be flattened last; a later rung goes on with it.
    std::vector<FinderTriple> triples;
};

/// Tries harder from picture to picture: each look costs one rung, and a rung costs at most 15 ms at 1280 × 960. A code
/// that is easy to read is found in the first look; one that is not, a few frames later. Finding something leads back
/// to the first rung. Not thread-safe: one for each scanner.
class CodeLadder {
public:
    CodeLadder();

    /// Looks at a picture in the way of the current rung, and climbs.
    std::vector<Code> look(const GreyPicture& picture);

    int rung() const { return rung_; } ///< that the next look takes, from 0
    static int rungs();
    static const char* nameOf(int rung); ///< for measuring

private:
    struct Pause {
        int length = 0; ///< looks this rung sits out the next time the library gives up in it
        int left = 0;
    };

    int rung_ = 0;
    std::vector<Pause> pauses_;
    Workbench workbench_;
};

/// Every code that any rung finds, from top to bottom. Pictures larger than a camera's are also looked at in smaller
/// copies, where coarse codes are easier to see.
std::vector<Code> codesInPicture(const GreyPicture& picture, std::stop_token stop);

} // namespace kakanai::scanners::codes
