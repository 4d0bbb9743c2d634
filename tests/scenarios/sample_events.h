#pragma once

#include "app/visit/transition_table.h"

#include <vector>

namespace kakanai::tests {

/// Every kind of event at least once, with the values that lead guards to both of their results; some fit the visit
/// (its members, its documents), some are nonsense on purpose.
std::vector<visit::Event> sampleEvents(const visit::Visit& visit);

} // namespace kakanai::tests
