#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace kakanai::scanners::simulated {

/// A command as a card takes it apart.
struct ReceivedCommand {
    std::uint8_t type = 0; ///< CLA
    std::uint8_t instruction = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;
    QByteArray data;
    std::optional<int> expected; ///< Le; 256 and 65536 where it is written as zero
    bool isExtended = false;

    std::uint16_t parameters() const { return std::uint16_t(p1 << 8 | p2); }
};

/// Short commands, and the extended form of those without data; nullopt where the lengths do not fit.
std::optional<ReceivedCommand> parseCommand(const QByteArray& bytes);

} // namespace kakanai::scanners::simulated
