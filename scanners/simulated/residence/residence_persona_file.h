#pragma once

#include "scanners/simulated/persona_file.h"
#include "scanners/simulated/residence/residence_persona.h"

namespace kakanai::scanners::simulated {

QString shippedResidencePersonas();

/// As loadPersonas(), for files with `kind: residence`.
std::expected<std::vector<ResidencePersona>, PersonaError> loadResidencePersonas(const QString& folder);

} // namespace kakanai::scanners::simulated
