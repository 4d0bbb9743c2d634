#pragma once

#include "printing/form_layout.h"

#include <QByteArray>

namespace kakanai::documents {

/// SHA-256 (hex) of what stands in a form and its copies, ink and marks left out; the same values give the same digest.
QByteArray valuesDigest(const std::vector<printing::FormValues>& copies);

} // namespace kakanai::documents
