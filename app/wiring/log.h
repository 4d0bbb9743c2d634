#pragma once

#include "app/visit/runner.h"

namespace kakanai::wiring {

/// Writes each transition to the log (category kakanai.visit) as names of steps and events, nothing else.
void logTransitions(visit::Runner& runner);

} // namespace kakanai::wiring
