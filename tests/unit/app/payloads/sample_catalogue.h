#pragma once

#include "app/procedures/engine.h"

namespace kakanai::tests {

/// The shipped vocabulary, calendar and fields.
inline const procedures::Catalogue& shippedCatalogue() {
    static const procedures::Catalogue catalogue =
        procedures::loadCatalogue(QStringLiteral(KAKANAI_SOURCE_DIR "/app/procedures/catalogue"), {}).catalogue;
    return catalogue;
}

} // namespace kakanai::tests
