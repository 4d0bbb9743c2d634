#pragma once

#include "app/cli/output.h"
#include "scanners/drivers_licence.h"

#include <QDate>

namespace kakanai::cli {

/// What `card read` says of a driver's licence (運転免許証).
Exit sayLicence(const scanners::DriversLicence& licence, QDate today, const Output& output);

} // namespace kakanai::cli
