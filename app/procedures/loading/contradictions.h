#pragma once

#include "app/procedures/catalogue.h"

namespace kakanai::procedures::loading {

/// Whether a rule can never hold, whatever is told: two values of one choice asked for at once, bounds that cross. Sees
/// what stands side by side in one `all`; a rule it lets pass may still be wrong.
bool isContradictory(const Rule& rule, const Catalogue& catalogue);

} // namespace kakanai::procedures::loading
