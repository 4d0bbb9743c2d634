#pragma once

#include "printing/fonts/font_file.h"
#include "printing/glyph_runs.h"

#include <span>

namespace kakanai::printing {

/// Shapes clusters that share a font and appends them to a line as one run, starting at the line's width.
void appendRun(ShapedLine& line, FontId id, const FontFile& file, std::span<const Cluster> clusters, double size);

} // namespace kakanai::printing
