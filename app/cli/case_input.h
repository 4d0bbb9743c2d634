#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/parts.h"

namespace kakanai::cli {

/// The catalogue that `--catalog` names; a broken entry is told on standard error. No value: no such overlay.
std::optional<procedures::Catalogue> catalogueOf(const Arguments& arguments, Parts& parts, const Output& output);

/// The answers file with the person of `--person`, or the one that was read from a card.
base::Result<procedures::Answers> readCase(const Arguments& arguments, Parts& parts,
                                           const procedures::Catalogue& catalogue,
                                           std::optional<procedures::CardPerson> card);

} // namespace kakanai::cli
