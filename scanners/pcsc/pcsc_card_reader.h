#pragma once

#include "scanners/card_reader.h"

#include <memory>

namespace kakanai::scanners::pcsc {

struct PcscFunctions;
struct PcscLimits;

/// Real card readers through the smart-card service of this machine, whose library is looked for at each call: it may
/// be installed, started or restarted while we run. waitForCard() may run beside the other calls, in another thread.
std::unique_ptr<CardReader> makePcscReader();

/// The same over given functions and limits: for tests.
std::unique_ptr<CardReader> makePcscReader(std::function<std::shared_ptr<const PcscFunctions>()> load,
                                           const PcscLimits& limits);

} // namespace kakanai::scanners::pcsc
