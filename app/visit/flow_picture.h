#pragma once

#include <QString>

namespace kakanai::visit {

/// The page docs/visit-flow.md: the table drawn as two Mermaid charts, the kiosk's and the counter's.
QString flowPicture();

} // namespace kakanai::visit
