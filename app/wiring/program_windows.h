#pragma once

#include "app/base/clock.h"
#include "app/cli/parts.h"

#include <memory>

namespace kakanai::wiring {

/// Opens the windows that were asked for and runs the event loop; the program's exit status. GUI thread, with a
/// QGuiApplication.
int openProgramWindows(const cli::WindowRequest& request, const std::shared_ptr<const base::Clock>& clock);

} // namespace kakanai::wiring
