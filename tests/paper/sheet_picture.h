#pragma once

#include "printing/glyph_runs.h"

#include <QImage>

namespace kakanai::tests {

/// A sheet drawn by Qt from our own outlines: what the screen shows.
QImage pictureOf(const printing::Sheet& sheet, const printing::FontLayer& fonts, int dotsPerInch);

} // namespace kakanai::tests
