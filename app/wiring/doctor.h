#pragma once

#include "app/base/clock.h"
#include "app/cli/parts.h"

namespace kakanai::wiring {

/// Looks at everything the day needs, in words that say what to do. Reads only.
std::vector<cli::Check> examineMachine(const QString& data, const QString& catalogue, const base::Clock& clock);

} // namespace kakanai::wiring
