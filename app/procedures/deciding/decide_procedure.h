#pragma once

#include "app/procedures/deciding/open_questions.h"
#include "app/procedures/engine.h"

namespace kakanai::procedures::deciding {

/// The rows of one procedure, strongest outcome first; the questions that would settle it go to `questions`.
std::vector<Decision> decideProcedure(const Procedure& procedure, const FactReader& facts, OpenQuestions& questions);

} // namespace kakanai::procedures::deciding
