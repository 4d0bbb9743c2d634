#pragma once

#include "scanners/simulated/card_keys.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace kakanai::scanners::simulated {

/// A file: its bytes, made when first read, and the secrets any one of which opens it (none: open to all).
struct SimulatedFile {
    std::function<QByteArray()> make;
    std::vector<std::uint16_t> openedBy = {};
    std::optional<QByteArray> bytes = {};
};

struct SimulatedSecret {
    QByteArray value;
    int triesLeft = 0;
    int tries = 0; ///< what a right VERIFY sets the counter back to
};

/// A private key, and the secrets any one of which it wants to be verified.
struct SimulatedKey {
    CardKeys::Role role;
    std::vector<std::uint16_t> openedBy = {};
};

/// One application of the card: its files and secrets with their counters, and what was verified since it was selected.
struct SimulatedApplication {
    QByteArray aid;
    std::map<std::uint16_t, SimulatedFile> files = {};
    std::map<std::uint16_t, std::vector<QByteArray>> records = {}; ///< files that are read by record
    std::map<std::uint16_t, SimulatedSecret> secrets = {};
    std::map<std::uint16_t, SimulatedKey> keys = {};
    std::optional<std::uint16_t> ownKey = {}; ///< what signs where no key is named
    std::set<std::uint16_t> verified = {};

    bool has(std::uint16_t file) const;
    bool isOpen(const std::vector<std::uint16_t>& openedBy) const;

    /// Answers with their status word at the end.
    QByteArray verify(std::uint16_t secret, const QByteArray& data);
    QByteArray read(std::uint16_t file, int offset, int count);
    QByteArray readRecord(std::uint16_t file, int record) const;
    QByteArray sign(std::uint16_t key, std::uint8_t scheme, const QByteArray& data, const CardKeys& with) const;
};

QByteArray statusWord(unsigned word);

} // namespace kakanai::scanners::simulated
