#pragma once

#include "scanners/simulated/persona_file.h"

#include <QHash>

#include <span>

namespace kakanai::scanners::simulated {

/// What a persona's file must hold beside `kind`: a key and a form that the whole value fits.
struct PersonaField {
    const char* key;
    const char* form;
};

using PersonaFields = QHash<QString, QString>; ///< "id" (the file's name) and every field

/// All `*.yaml` of a folder that holds personas of one kind (`kind: residence`), ordered by id. Every file must be
/// right: all fields, no other, strict UTF-8.
std::expected<std::vector<PersonaFields>, PersonaError> loadPersonaFields(const QString& folder, const QString& kind,
                                                                          std::span<const PersonaField> fields);

} // namespace kakanai::scanners::simulated
