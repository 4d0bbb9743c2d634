#pragma once

#include "scanners/simulated/persona.h"

#include <expected>
#include <vector>

namespace kakanai::scanners::simulated {

/// Why a folder of personas cannot be used: for the person who wrote it.
struct PersonaError {
    QString file;
    int line = 0; ///< from 1; 0 when the whole file is meant
    QString reason;
};

/// The folder inside the program that holds the shipped personas.
QString shippedPersonas();

/// All `*.yaml` of a folder, ordered by id (the file's name). Every file must be right: none is skipped.
std::expected<std::vector<Persona>, PersonaError> loadPersonas(const QString& folder);

} // namespace kakanai::scanners::simulated
