#pragma once

#include "app/procedures/loading/draft.h"
#include "app/procedures/loading/findings.h"

namespace kakanai::procedures::loading {

/// Checks records against each other and moves the sound ones into the catalogue, in this order: questions, events, forms,
/// procedures. A reference to nothing is dropped and said; a record whose rule or field means nothing is left out.
void settleReferences(CatalogueDraft& draft, Findings& findings);

} // namespace kakanai::procedures::loading
