#pragma once

#include "app/procedures/catalogue.h"

namespace kakanai::procedures::loading {

/// Adds the facts that `Case` and `Person` hold in places of their own, and the derived ones, where facts.yaml is silent on them.
void addCoreFacts(Catalogue& catalogue, const QStringList& events);

} // namespace kakanai::procedures::loading
