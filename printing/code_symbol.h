#pragma once

#include "printing/sheet.h"

#include <QString>

#include <optional>

namespace kakanai::printing {

/// Modules that must stay free around a symbol (ISO/IEC 18004).
inline constexpr int quietModules = 4;

/// The text as a QR symbol of error correction M, a module a millimetre, its upper left at the origin. Text of digits,
/// capital letters and " $%*+-./:" takes the least room. Nothing where it does not fit a symbol. Pure. Link
/// printing_codes.
std::optional<CodeSymbol> drawCode(const QString& text);

/// Put where its modules are `module` wide; the caller leaves quietModules free around it.
CodeSymbol placed(CodeSymbol symbol, QPointF at, double module);

} // namespace kakanai::printing
