#pragma once

#include "app/procedures/catalogue.h"
#include "app/procedures/loading/findings.h"

namespace kakanai::procedures::loading {

/// Says which fields of a form are bound to nothing.
void checkBindings(const FormDefinition& form, const TextTree& record, const Catalogue& catalogue, Findings& findings);

} // namespace kakanai::procedures::loading
