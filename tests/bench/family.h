#pragma once

#include "app/procedures/engine.h"

#include <optional>

namespace kakanai::bench {

/// The shipped catalogue with the shipped example city.
procedures::Catalogue exampleCity();

/// The family of docs/examples, its applicant as a card would give him. No value: an example file is broken.
std::optional<procedures::Case> movingFamily(const procedures::Catalogue& catalogue);

} // namespace kakanai::bench
