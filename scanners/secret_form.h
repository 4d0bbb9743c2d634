#pragma once

#include "scanners/card_reader.h"
#include "scanners/secret.h"

namespace kakanai::scanners {

/// Whether a secret has the length and the characters its kind must have: PINs 4 digits, 照合番号B 14 digits, signature
/// password 6 to 16 of A-Z 0-9. A card may count a malformed one as a wrong try, so it is never sent.
bool hasForm(const Secret& secret, CardSecret kind);

/// A signature password as the card knows it: people type small letters, and the card compares bytes.
Secret withCapitals(const Secret& password);

} // namespace kakanai::scanners
