#pragma once

#include "scanners/secret.h"

namespace kakanai::scanners::residence {

/// AA99999999AA.
bool isCardNumber(const Secret& number);

} // namespace kakanai::scanners::residence
