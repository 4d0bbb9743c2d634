#pragma once

#include "printing/glyph_runs.h"

#include <QStringList>

#include <vector>

namespace kakanai::printing {

/// The fonts of the house in the order of their FontId, and the order in which each role asks them. Found by the names
/// of their files: fontconfig would answer with something else where one is not installed, and names would change their
/// look.
struct FontChain {
    QStringList paths;
    std::vector<FontId> mincho;
    std::vector<FontId> gothic;
};

/// Folders are searched in the order given; FontMissing carries the file's name.
PaperResult<FontChain> findFonts(const QStringList& folders);

} // namespace kakanai::printing
