#pragma once

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <vector>

namespace kakanai::scanners::simulated {

/// A file: its bytes, made when first read, and the secrets any one of which opens it (none: open to all).
struct SimulatedFile {
    std::function<QByteArray()> make;
    std::vector<std::uint16_t> openedBy;
    std::optional<QByteArray> bytes;
};

struct SimulatedSecret {
    QByteArray value;
    int triesLeft = 0;
    int tries = 0; ///< what a right VERIFY sets the counter back to
};

/// One application of the card: its files and secrets with their counters, and what was verified since it was selected.
struct SimulatedApplication {
    QByteArray aid;
    std::map<std::uint16_t, SimulatedFile> files;
    std::map<std::uint16_t, SimulatedSecret> secrets;
    std::set<std::uint16_t> verified;

    bool has(std::uint16_t file) const { return files.contains(file) || secrets.contains(file); }
    bool isOpen(const SimulatedFile& file) const;

    /// Answers with their status word at the end.
    QByteArray verify(std::uint16_t secret, const QByteArray& data);
    QByteArray read(std::uint16_t file, int offset, int count);
};

QByteArray statusWord(unsigned word);

} // namespace kakanai::scanners::simulated
