#pragma once

#include "printing/glyph_runs.h"
#include "printing/sheet.h"

#include <QColor>

class QPainter;

namespace kakanai::screens {

/// Paints a display list; the painter's unit is the millimetre.
void paintSheet(QPainter& painter, const printing::Sheet& sheet, const printing::FontLayer& fonts, const QColor& mark);

} // namespace kakanai::screens
