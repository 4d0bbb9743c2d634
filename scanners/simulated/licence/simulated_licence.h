#pragma once

#include "scanners/simulated/chip.h"
#include "scanners/simulated/licence/licence_persona.h"
#include "scanners/simulated/simulated_application.h"

#include <mutex>

namespace kakanai::scanners::simulated {

struct SimulatedLicenceOptions {
    std::optional<int> tries; ///< what both PINs have left; 0 is blocked
    bool malformed = false;   ///< the file of the entries ends within a field
};

/// A driver's licence in software: master file with two PINs that count and block, DF1 and DF2. Answers every command;
/// thread-safe. It carries no signature, since nobody can check one.
class SimulatedLicence : public Chip {
public:
    explicit SimulatedLicence(const LicencePersona& persona, const SimulatedLicenceOptions& options = {});

    CardResult<QByteArray> transmit(const QByteArray& command) override;
    void reset() override;
    QByteArray answerToReset() const override;

    /// The counter of PIN 1 or 2 itself, without a command.
    int triesLeft(int pin) const;
    /// VERIFY commands with data since the card was made.
    int verifications() const;

private:
    struct File {
        QByteArray bytes;
        int pins = 0; ///< how many of the PINs, from the first, must have been verified
    };
    struct Directory {
        QByteArray aid;
        std::map<std::uint16_t, File> files;
    };

    QByteArray answer(const QByteArray& command);
    QByteArray select(const QByteArray& command);
    QByteArray verify(const QByteArray& command);
    QByteArray read(const QByteArray& command);

    mutable std::mutex mutex_;
    std::vector<Directory> directories_; ///< the master file first
    SimulatedApplication secrets_;       ///< the master file's PINs and which of them were verified
    std::size_t selected_ = 0;
    std::optional<std::uint16_t> currentFile_;
    int verifications_ = 0;
};

} // namespace kakanai::scanners::simulated
