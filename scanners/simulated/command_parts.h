#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace kakanai::scanners::simulated {

/// A command APDU taken apart, short or extended (ISO/IEC 7816-3, 12.1).
struct CommandParts {
    std::uint8_t cla = 0;
    std::uint8_t ins = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;
    QByteArray data;
    std::optional<int> expectedLength; ///< 256 or 65536 where it is written as zero
    bool isExtended = false;
};

/// nullopt for what is no command: the answer to it is 6700.
std::optional<CommandParts> takeApart(const QByteArray& command);

} // namespace kakanai::scanners::simulated
