#pragma once

#include "app/payloads/mapping.h"
#include "app/procedures/catalogue.h"
#include "app/procedures/finding.h"

#include <optional>
#include <vector>

namespace kakanai::payloads {

struct LoadedMapping {
    std::optional<Mapping> mapping; ///< nothing where a finding is an error
    std::vector<procedures::Finding> findings;
};

/// Reads a mapping file (YAML) and checks each target and value against the catalogue's vocabulary. `file` is the name
/// that findings carry; they are worded in `language`, "ja" or "en".
LoadedMapping readMapping(const QByteArray& bytes, const QString& file, const procedures::Catalogue& catalogue,
                          const QString& language);

/// The mappings that travel inside the program, by file name. All of them are sound; a test sees to that.
std::vector<Mapping> shippedMappings(const procedures::Catalogue& catalogue);

} // namespace kakanai::payloads
