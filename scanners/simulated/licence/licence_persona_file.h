#pragma once

#include "scanners/simulated/licence/licence_persona.h"
#include "scanners/simulated/persona_file.h"

namespace kakanai::scanners::simulated {

/// The folder inside the program that holds the shipped licences.
QString shippedLicences();

/// All `*.yaml` of a folder, ordered by id (the file's name), each of `kind: drivers-licence`. Every file must be
/// right: none is skipped.
std::expected<std::vector<LicencePersona>, PersonaError> loadLicencePersonas(const QString& folder);

} // namespace kakanai::scanners::simulated
