#pragma once

#include "app/base/result.h"
#include "scanners/card_reader.h"
#include "scanners/simulated/card_keys.h"
#include "scanners/simulated/chip.h"
#include "scanners/simulated/licence/licence_persona.h"
#include "scanners/simulated/passport/passport_persona.h"
#include "scanners/simulated/persona.h"
#include "scanners/simulated/residence/residence_persona.h"
#include "scanners/simulated/simulated_fault.h"

#include <memory>
#include <optional>
#include <vector>

namespace kakanai::wiring {

/// The personas that ship; a broken file of ours is catalog.invalid.
base::Result<std::vector<scanners::simulated::Persona>> shippedPersonaList();

base::Result<std::vector<scanners::simulated::ResidencePersona>> shippedResidenceList();
base::Result<std::vector<scanners::simulated::PassportPersona>> shippedPassportList();
base::Result<std::vector<scanners::simulated::LicencePersona>> shippedLicenceList();

/// No value: no persona of that id.
base::Result<std::optional<scanners::simulated::Persona>> personaNamed(const QString& id);

/// The card of a persona, of whatever kind; nullptr: no persona of that id. `tries`: what its PINs have left; `keys`:
/// what an individual number card signs with.
base::Result<std::shared_ptr<scanners::simulated::Chip>>
makeChip(const QString& id, std::optional<int> tries, scanners::simulated::SimulatedFault fault,
         std::shared_ptr<const scanners::simulated::CardKeys> keys = std::make_shared<scanners::simulated::CardKeys>());

/// The real reader, or a persona's card on a simulated one; a persona that does not exist leaves the reader empty.
base::Result<std::unique_ptr<scanners::CardReader>> makeReader(const QString& persona);

} // namespace kakanai::wiring
