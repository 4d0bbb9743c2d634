#include "scanners/simulated/command_parts.h"

namespace kakanai::scanners::simulated {
namespace {

int at(QByteArrayView bytes, qsizetype index) {
    return std::uint8_t(bytes[index]);
}

int lengthAt(QByteArrayView bytes, qsizetype index, bool isExtended) {
    return isExtended ? at(bytes, index) << 8 | at(bytes, index + 1) : at(bytes, index);
}

} // namespace

std::optional<CommandParts> takeApart(const QByteArray& command) {
    constexpr qsizetype header = 4;
    if (command.size() < header) {
        return {};
    }
    CommandParts parts{std::uint8_t(command[0]),
                       std::uint8_t(command[1]),
                       std::uint8_t(command[2]),
                       std::uint8_t(command[3]),
                       {},
                       {},
                       false};
    QByteArrayView rest = QByteArrayView(command).sliced(header);
    if (rest.isEmpty()) {
        return parts;
    }
    parts.isExtended = rest.size() > 1 && rest.front() == 0;
    if (parts.isExtended) {
        rest = rest.sliced(1);
    }
    const qsizetype width = parts.isExtended ? 2 : 1;
    const int mostExpected = parts.isExtended ? 0x10000 : 0x100;
    if (rest.size() < width) {
        return {};
    }
    if (rest.size() > width) {
        const int size = lengthAt(rest, 0, parts.isExtended);
        if (size == 0 || rest.size() < width + size) {
            return {};
        }
        parts.data = rest.sliced(width, size).toByteArray();
        rest = rest.sliced(width + size);
    }
    if (!rest.isEmpty() && rest.size() != width) {
        return {};
    }
    if (!rest.isEmpty()) {
        const int length = lengthAt(rest, 0, parts.isExtended);
        parts.expectedLength = length == 0 ? mostExpected : length;
    }
    return parts;
}

} // namespace kakanai::scanners::simulated
