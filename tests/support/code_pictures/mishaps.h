#pragma once

#include "tests/support/code_pictures/canvas.h"
#include "tests/support/code_pictures/chance.h"

/// What happens to a picture between paper and camera.
namespace kakanai::tests {

void blur(Canvas& canvas, double sigma);
void shake(Canvas& canvas, int length, double angle);     ///< blurred by a moving hand
void grain(Canvas& canvas, double sigma, Chance& chance); ///< the camera's noise
void specks(Canvas& canvas, double share, Chance& chance);
void fade(Canvas& canvas, double black, double white); ///< ink and paper that hardly differ
void shade(Canvas& canvas, double left, double right);
void shadowEdge(Canvas& canvas, double depth, Chance& chance);
void glare(Canvas& canvas, double radius, Chance& chance);
void cracks(Canvas& canvas, int count, double width, Chance& chance); ///< a broken screen: dark lines with a bright rim
void moire(Canvas& canvas, double depth, Chance& chance);             ///< two grids that beat
void screenGrid(Canvas& canvas, double pitch);                        ///< the dark gaps between a screen's pixels
void blots(Canvas& canvas, int count, double radius, Chance& chance); ///< coffee, stamps, a pen
void crease(Canvas& canvas, double depth); ///< folded paper: one half darker, the fold bright
void squeeze(Canvas& canvas, double step); ///< blocks of 8 × 8, as a messenger's JPEG leaves them
void invert(Canvas& canvas);

} // namespace kakanai::tests
