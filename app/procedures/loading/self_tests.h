#pragma once

#include "app/procedures/catalogue.h"
#include "app/procedures/loading/findings.h"

namespace kakanai::procedures::loading {

/// Runs the tests a procedure's file carries and says which fail.
void runSelfTests(const Procedure& procedure, const TextTree& record, const Catalogue& catalogue, Findings& findings);

} // namespace kakanai::procedures::loading
