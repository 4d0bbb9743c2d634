#pragma once

#include "scanners/simulated/passport/passport_persona.h"
#include "scanners/simulated/persona_file.h"

namespace kakanai::scanners::simulated {

QString shippedPassportPersonas();

/// As loadPersonas(), for files with `kind: passport`.
std::expected<std::vector<PassportPersona>, PersonaError> loadPassportPersonas(const QString& folder);

} // namespace kakanai::scanners::simulated
