#pragma once

#include "scanners/simulated/simulated_card.h"

namespace kakanai::scanners::simulated {

/// The applications of an individual number card: text, surface, common and JPKI.
std::vector<SimulatedApplication> cardApplications(const Persona& persona, const SimulatedCardOptions& options);

} // namespace kakanai::scanners::simulated
