#pragma once

#include "app/procedures/catalogue.h"
#include "app/procedures/finding.h"
#include "printing/glyph_runs.h"

namespace kakanai::documents {

/// Lays out every form with the longest values that can be expected. A field that does not hold them is a warning,
/// words of the form that no font can draw are an error; both name the form's file. Worded in `language`: "ja" or "en".
std::vector<procedures::Finding> checkLayouts(const procedures::Catalogue& catalogue, const printing::FontLayer& fonts,
                                              const QString& language);

} // namespace kakanai::documents
