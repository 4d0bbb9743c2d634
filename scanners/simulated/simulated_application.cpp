#include "scanners/simulated/simulated_application.h"

namespace kakanai::scanners::simulated {

QByteArray statusWord(unsigned word) {
    return QByteArray(1, static_cast<char>(word >> 8)) + static_cast<char>(word);
}

bool SimulatedApplication::isOpen(const SimulatedFile& file) const {
    return file.openedBy.empty() ||
           std::ranges::any_of(file.openedBy, [this](std::uint16_t secret) { return verified.contains(secret); });
}

QByteArray SimulatedApplication::verify(std::uint16_t secret, const QByteArray& data) {
    const auto found = secrets.find(secret);
    if (found == secrets.end()) {
        return statusWord(files.contains(secret) ? 0x6981 : 0x6A82);
    }
    SimulatedSecret& asked = found->second;
    if (data.isEmpty()) {
        return statusWord(0x63C0u | unsigned(asked.triesLeft));
    }
    if (asked.triesLeft == 0) {
        return statusWord(0x6984);
    }
    if (data == asked.value) {
        asked.triesLeft = asked.tries;
        verified.insert(secret);
        return statusWord(0x9000);
    }
    verified.erase(secret);
    --asked.triesLeft;
    return statusWord(0x63C0u | unsigned(asked.triesLeft));
}

QByteArray SimulatedApplication::read(std::uint16_t file, int offset, int count) {
    const auto found = files.find(file);
    if (found == files.end()) {
        return statusWord(secrets.contains(file) ? 0x6981 : 0x6A82);
    }
    SimulatedFile& wanted = found->second;
    if (!isOpen(wanted)) {
        return statusWord(0x6982);
    }
    if (!wanted.bytes) {
        wanted.bytes = wanted.make();
    }
    if (offset >= wanted.bytes->size()) {
        return statusWord(0x6B00);
    }
    return wanted.bytes->mid(offset, count) + statusWord(0x9000);
}

} // namespace kakanai::scanners::simulated
