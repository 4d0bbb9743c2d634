#pragma once

#include "printing/sheet.h"

#include <QCborArray>

#include <optional>
#include <vector>

namespace kakanai::handover {

/// Ink in few bytes: a list for each stroke, its width in hundredths of a millimetre, its first point in 1/4095 of the
/// box, and every further point as the way from the one before. Finer than a finger, and than the glass it was given
/// on.
QCborArray inkToCbor(const std::vector<printing::InkStroke>& ink);

/// Nothing where a number cannot have been written, or lies outside the box.
std::optional<std::vector<printing::InkStroke>> inkFromCbor(const QCborArray& list);

} // namespace kakanai::handover
