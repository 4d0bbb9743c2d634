#pragma once

#include "app/cli/arguments.h"
#include "app/cli/parts.h"
#include "scanners/drivers_licence.h"
#include "scanners/individual_number_card.h"

#include <optional>
#include <variant>

namespace kakanai::cli {

/// Reads the card as `--reader`, `--pin-stdin` or `--number-b-stdin` and `--simulate` say. No value: wrong usage.
std::optional<base::Result<scanners::BasicInfo>> readCard(const Arguments& arguments, Parts& parts);

/// What a card held: `--pin-stdin` is the PIN of a number card or PIN 1 of a driver's licence, whichever lies there.
using CardContents = std::variant<scanners::BasicInfo, scanners::DriversLicence>;
std::optional<base::Result<CardContents>> readAnyCard(const Arguments& arguments, Parts& parts);

} // namespace kakanai::cli
