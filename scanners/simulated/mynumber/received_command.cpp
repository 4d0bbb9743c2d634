#include "scanners/simulated/mynumber/received_command.h"

namespace kakanai::scanners::simulated {

std::optional<ReceivedCommand> parseCommand(const QByteArray& bytes) {
    constexpr qsizetype header = 4;
    constexpr qsizetype extendedWithoutData = 7;
    const auto at = [&](qsizetype index) { return static_cast<std::uint8_t>(bytes.at(index)); };
    const auto expected = [](int written, int most) { return written == 0 ? most : written; };
    if (bytes.size() < header) {
        return std::nullopt;
    }
    ReceivedCommand command{at(0), at(1), at(2), at(3), {}, {}, false};
    if (bytes.size() == header) {
        return command;
    }
    const int length = at(header);
    const qsizetype rest = bytes.size() - header - 1;
    if (rest == 0) {
        command.expected = expected(length, 0x100);
        return command;
    }
    if (length == 0 && bytes.size() == extendedWithoutData) {
        command.isExtended = true;
        command.expected = expected(at(5) << 8 | at(6), 0x10000);
        return command;
    }
    if (length == 0 || (rest != length && rest != length + 1)) {
        return std::nullopt;
    }
    command.data = bytes.sliced(header + 1, length);
    if (rest > length) {
        command.expected = expected(at(bytes.size() - 1), 0x100);
    }
    return command;
}

} // namespace kakanai::scanners::simulated
