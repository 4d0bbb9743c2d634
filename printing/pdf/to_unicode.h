#pragma once

#include "printing/pdf/font_codes.h"

#include <QByteArray>

namespace kakanai::printing {

/// The CMap by which readers get text back from codes (ISO 32000-1, 9.10.3): UTF-16BE, with surrogates and variation
/// selectors.
QByteArray toUnicodeCMap(const std::vector<CodedGlyph>& glyphs);

/// UTF-16BE in hexadecimal digits.
QByteArray utf16Hex(const QString& text);

} // namespace kakanai::printing
