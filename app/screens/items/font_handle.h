#pragma once

#include "printing/glyph_runs.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kakanai::screens {

/// Carries the font layer through QML to the items that draw with it.
class FontHandle : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by VisitModel")

public:
    explicit FontHandle(const printing::FontLayer& fonts) : fonts_(fonts) {}
    const printing::FontLayer& layer() const { return fonts_; }

private:
    const printing::FontLayer& fonts_;
};

} // namespace kakanai::screens
