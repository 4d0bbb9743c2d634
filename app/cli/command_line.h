#pragma once

#include "app/cli/parts.h"

#include <QStringList>

namespace kakanai::cli {

/// Runs what stands on the command line (without the program's name) and returns the exit status.
int run(const QStringList& arguments, Parts& parts);

/// Whether these arguments open a window, so that the caller makes the right kind of application object.
bool opensWindow(const QStringList& arguments);

} // namespace kakanai::cli
