#pragma once

#include "app/base/result.h"
#include "scanners/card_reader.h"
#include "scanners/simulated/persona.h"

#include <memory>
#include <optional>
#include <vector>

namespace kakanai::wiring {

/// The personas that ship; a broken file of ours is catalog.invalid.
base::Result<std::vector<scanners::simulated::Persona>> shippedPersonaList();

/// No value: no persona of that id.
base::Result<std::optional<scanners::simulated::Persona>> personaNamed(const QString& id);

/// The real reader, or a persona's card on a simulated one; a persona that does not exist leaves the reader empty.
base::Result<std::unique_ptr<scanners::CardReader>> makeReader(const QString& persona);

} // namespace kakanai::wiring
