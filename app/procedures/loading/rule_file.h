#pragma once

#include "app/procedures/catalogue.h"
#include "app/procedures/loading/findings.h"

namespace kakanai::procedures::loading {

/// Reads a condition; what cannot be read becomes `Always` beside an error.
Rule readRule(const TextTree& tree, const QString& path, Findings& findings);

/// Says where a rule names facts, persons or choices that do not exist. `personBound`: `p.` means somebody here.
void checkRule(const Rule& rule, const TextTree& at, const QString& path, bool personBound, const Catalogue& catalogue, Findings& findings);

} // namespace kakanai::procedures::loading
