#pragma once

#include "app/wiring/settings.h"
#include "scanners/code_scanner.h"

#include <memory>

namespace kakanai::wiring {

/// The place's code scanner as `scanner.device` names it: `camera` (the first one) or `camera:/dev/video2`,
/// `keyboard` for one that types (`scanner.prefix`: what it is set to type first), else a serial line. nullptr: none.
/// GUI thread, after the application was made; a keyboard's scanner has to go on that thread too.
std::shared_ptr<scanners::CodeScanner> makeCodeScanner(const Settings& settings);

} // namespace kakanai::wiring
