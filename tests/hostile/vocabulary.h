#pragma once

#include "app/procedures/engine.h"

#include <cstddef>
#include <cstdint>

namespace kakanai::hostile {

inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

/// The shipped catalogue, read once.
inline const procedures::Catalogue& vocabulary() {
    static const procedures::Catalogue catalogue =
        procedures::loadCatalogue(QStringLiteral(":/kakanai/catalogue"), {}).catalogue;
    return catalogue;
}

} // namespace kakanai::hostile
