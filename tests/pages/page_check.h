#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace kakanai::tests {

/// What is wrong with the page that is shown: targets too small or overlapping, text cut or too
/// faint, controls without a name.
QStringList faultsOf(QQuickWindow& window, qreal leastTarget);

} // namespace kakanai::tests
