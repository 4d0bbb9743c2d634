#pragma once

#include "app/wiring/settings.h"
#include "printing/printer.h"

#include <memory>

namespace kakanai::wiring {

/// The printer of the settings.
std::unique_ptr<printing::Printer> makePrinter(const Settings& settings);

/// "ok", "jam", "paper", "offline" or "cable"; printed files go to the folder (empty: memory). No value: another word.
std::optional<std::unique_ptr<printing::Printer>> makeSimulatedPrinter(const QString& fault, const QString& folder);

} // namespace kakanai::wiring
