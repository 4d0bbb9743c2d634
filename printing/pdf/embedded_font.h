#pragma once

#include "printing/pdf/font_codes.h"
#include "printing/pdf/haru_document.h"

namespace kakanai::printing {

/// Writes a font as Type 0 with Identity-H: subset, descriptor, widths, ToUnicode. `withCidSet` is what PDF/A-1 asks
/// for. Nothing if the font cannot be cut.
HPDF_Dict embedFont(HaruDocument& document, const FontCodes& codes, bool withCidSet);

} // namespace kakanai::printing
