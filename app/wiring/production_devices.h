#pragma once

#include "app/base/result.h"
#include "app/cli/parts.h"
#include "app/visit/visit.h"
#include "app/wiring/devices.h"
#include "app/wiring/settings.h"

namespace kakanai::wiring {

/// What the settings name. The store must be there (store.missing); printer and seal may be absent, and then say so
/// when they are needed.
base::Result<Devices> productionDevices(const cli::WindowRequest& request, const Settings& settings, visit::Place place,
                                        const std::shared_ptr<const base::Clock>& clock);

} // namespace kakanai::wiring
