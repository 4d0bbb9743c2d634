#pragma once

#include "scanners/simulated/chip.h"
#include "scanners/simulated/chip_authentication.h"
#include "scanners/simulated/command_parts.h"
#include "scanners/simulated/residence/residence_persona.h"

#include <map>
#include <mutex>

namespace kakanai::scanners::simulated {

struct SimulatedResidenceOptions {
    bool malformed = false;    ///< the front picture promises more than it holds
    bool changedPhoto = false; ///< the photograph is not the one that was signed: authenticity is Mismatch
    QByteArray type;           ///< what the card type file says instead of 1 or 2: another generation
};

/// A residence card of either generation in software, as scanners/residence understands their specifications: the
/// number on its face opens it, contents are encrypted. Answers every command; thread-safe.
class SimulatedResidenceCard : public Chip {
public:
    explicit SimulatedResidenceCard(const ResidencePersona& persona, const SimulatedResidenceOptions& options = {});

    CardResult<QByteArray> transmit(const QByteArray& command) override;
    void reset() override;
    QByteArray answerToReset() const override;

private:
    using Files = std::map<std::uint8_t, std::function<QByteArray()>>;

    void addFirst(const ResidencePersona& persona, const SimulatedResidenceOptions& options);
    void addSecond(const ResidencePersona& persona, const SimulatedResidenceOptions& options);
    QByteArray answer(const CommandParts& command);
    QByteArray select(const CommandParts& command);
    QByteArray authenticate(const CommandParts& command);
    QByteArray verify(const CommandParts& command);
    QByteArray readProtected(const CommandParts& command);
    QByteArray readPlain(const CommandParts& command);
    const QByteArray* file(const CommandParts& command, int& offset);

    mutable std::mutex mutex_;
    QByteArray number_;
    secure_messaging::Cipher cipher_;
    ChipAuthentication authentication_;
    std::map<QByteArray, Files> applications_; ///< the master file has no name
    std::map<std::pair<QByteArray, std::uint8_t>, QByteArray> made_;
    QByteArray selected_;
    std::optional<std::uint8_t> currentFile_;
    std::optional<secure_messaging::Key> session_;
    bool isOpen_ = false;
};

} // namespace kakanai::scanners::simulated
