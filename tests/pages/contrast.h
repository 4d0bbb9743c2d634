#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace kakanai::tests {

/// Texts of the shown page that do not stand out, measured on its picture: 4.5 to 1, large ones 3 to 1. What cannot be
/// used at the moment is left out.
QStringList faintTexts(QQuickWindow& window);

} // namespace kakanai::tests
