#include "scanners/simulated/simulated_application.h"

#include "scanners/simulated/mynumber/signing_scheme.h"

namespace kakanai::scanners::simulated {

QByteArray statusWord(unsigned word) {
    return QByteArray(1, static_cast<char>(word >> 8)) + static_cast<char>(word);
}

bool SimulatedApplication::has(std::uint16_t file) const {
    return files.contains(file) || secrets.contains(file) || keys.contains(file) || records.contains(file);
}

bool SimulatedApplication::isOpen(const std::vector<std::uint16_t>& openedBy) const {
    return openedBy.empty() ||
           std::ranges::any_of(openedBy, [this](std::uint16_t secret) { return verified.contains(secret); });
}

QByteArray SimulatedApplication::verify(std::uint16_t secret, const QByteArray& data) {
    const auto found = secrets.find(secret);
    if (found == secrets.end()) {
        return statusWord(has(secret) ? 0x6981 : 0x6A82);
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
        return statusWord(has(file) ? 0x6981 : 0x6A82);
    }
    SimulatedFile& wanted = found->second;
    if (!isOpen(wanted.openedBy)) {
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

QByteArray SimulatedApplication::readRecord(std::uint16_t file, int record) const {
    const auto found = records.find(file);
    if (found == records.end()) {
        return statusWord(has(file) ? 0x6981 : 0x6A82);
    }
    const bool isThere = record > 0 && std::size_t(record) <= found->second.size();
    return isThere ? found->second[std::size_t(record) - 1] + statusWord(0x9000) : statusWord(0x6A83);
}

QByteArray SimulatedApplication::sign(std::uint16_t key, std::uint8_t scheme, const QByteArray& data,
                                      const CardKeys& with) const {
    const auto found = keys.find(key);
    if (found == keys.end()) {
        return statusWord(has(key) ? 0x6981 : 0x6A82);
    }
    if (!isOpen(found->second.openedBy)) {
        return statusWord(0x6982);
    }
    const auto signature = signByScheme(with, found->second.role, scheme, data);
    return signature ? *signature + statusWord(0x9000) : statusWord(signature.error());
}

} // namespace kakanai::scanners::simulated
