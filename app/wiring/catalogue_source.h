#pragma once

#include "app/procedures/engine.h"

#include <optional>

namespace kakanai::wiring {

/// The shipped catalogue with an overlay: one that ships ("example-city"), a folder, or none (empty). No value: no such
/// overlay.
std::optional<procedures::LoadedCatalogue> loadCatalogueOf(const QString& overlay, const QString& language);

} // namespace kakanai::wiring
