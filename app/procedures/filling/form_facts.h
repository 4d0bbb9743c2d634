#pragma once

#include "app/procedures/deciding/fact_reader.h"
#include "app/procedures/engine.h"

namespace kakanai::procedures::filling {

/// Facts that a planned document prints and nobody has told yet.
std::vector<deciding::OpenFact> openFacts(const deciding::FactReader& facts, const DocumentPlan& plan);

/// Which facts of a form the questions of the catalogue can settle.
std::vector<FormFact> askableFacts(const Catalogue& catalogue, const FormDefinition& form);

} // namespace kakanai::procedures::filling
