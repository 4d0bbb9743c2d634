#pragma once

#include "app/cli/arguments.h"
#include "app/cli/parts.h"
#include "scanners/individual_number_card.h"

#include <optional>

namespace kakanai::cli {

/// Reads the card as `--reader`, `--pin-stdin` or `--number-b-stdin` and `--simulate` say. No value: wrong usage.
std::optional<base::Result<scanners::BasicInfo>> readCard(const Arguments& arguments, Parts& parts);

} // namespace kakanai::cli
