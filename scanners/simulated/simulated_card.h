#pragma once

#include "scanners/card_reader.h"
#include "scanners/simulated/card_keys.h"
#include "scanners/simulated/chip.h"
#include "scanners/simulated/command_parts.h"
#include "scanners/simulated/persona.h"
#include "scanners/simulated/simulated_application.h"

#include <mutex>

namespace kakanai::scanners::simulated {

struct SimulatedCardOptions {
    std::optional<int> tries; ///< what PIN and 照合番号B have left; 0 is blocked, more than the maximum is the maximum
    bool malformed = false;   ///< the file of the four items promises more than it holds
    bool changedAddress = false; ///< the address is not the one that was signed: authenticity is Mismatch
    bool copied = false;         ///< the files of a card without its chip: answers challenges with another key
    /// 個人番号, in the files and as 照合番号A. Its check digit is wrong, so that it can be nobody's.
    QByteArray number = QByteArrayLiteral("000000000001");
    std::shared_ptr<const CardKeys> keys = std::make_shared<CardKeys>();
};

/// An individual number card in software: text, surface, common and JPKI application with true signatures, and secrets
/// that count and block. Answers every command; thread-safe.
class SimulatedCard : public Chip {
public:
    explicit SimulatedCard(const Persona& persona, const SimulatedCardOptions& options = {});

    CardResult<QByteArray> transmit(const QByteArray& command) override;
    void reset() override;
    QByteArray answerToReset() const override;

    /// The counters themselves, without a command.
    TriesLeft triesLeft() const;
    /// VERIFY commands with data since the card was made.
    int verifications() const;

private:
    QByteArray answer(const CommandParts& command);
    QByteArray select(const CommandParts& command);
    QByteArray selectByName(const QByteArray& name);
    QByteArray verify(const CommandParts& command);
    QByteArray read(const CommandParts& command);
    QByteArray readRecord(const CommandParts& command);
    QByteArray sign(const CommandParts& command) const;
    const SimulatedApplication& application(QByteArrayView aid) const;

    mutable std::mutex mutex_;
    std::shared_ptr<const CardKeys> keys_;
    std::vector<SimulatedApplication> applications_;
    SimulatedApplication* selected_ = nullptr;
    std::optional<std::uint16_t> currentFile_;
    int verifications_ = 0;
};

} // namespace kakanai::scanners::simulated
