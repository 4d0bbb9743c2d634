#pragma once

#include "scanners/simulated/chip.h"
#include "scanners/simulated/chip_authentication.h"
#include "scanners/simulated/command_parts.h"
#include "scanners/simulated/passport/passport_persona.h"

#include <map>
#include <mutex>

namespace kakanai::scanners::simulated {

struct SimulatedPassportOptions {
    bool malformed = false; ///< data group 1 promises more than it holds
    QString otherMrz;       ///< what data group 1 says instead of the data page: 88 characters
};

/// A passport's chip in software: basic access control, secure messaging with its counter, EF.COM and data group 1.
/// Gives its session up at the first message that is not right. Answers every command; thread-safe.
class SimulatedPassport : public Chip {
public:
    explicit SimulatedPassport(const PassportPersona& persona, const SimulatedPassportOptions& options = {});

    CardResult<QByteArray> transmit(const QByteArray& command) override;
    void reset() override;
    QByteArray answerToReset() const override;

private:
    struct Session {
        secure_messaging::Key encryption;
        secure_messaging::Key authentication;
        std::uint64_t counter = 0;

        QByteArray mac(QByteArrayView message) const;
    };
    struct Plain {
        QByteArray data;
        unsigned status = 0;
    };

    QByteArray answer(const CommandParts& command);
    QByteArray select(const CommandParts& command);
    QByteArray authenticate(const CommandParts& command);
    QByteArray answerProtected(const CommandParts& command);
    std::optional<CommandParts> opened(const CommandParts& command);
    QByteArray protect(const Plain& plain);
    Plain run(const CommandParts& command);
    Plain read(const CommandParts& command) const;

    mutable std::mutex mutex_;
    bool paceOnly_;
    ChipAuthentication authentication_;
    std::map<QByteArray, QByteArray> files_;
    bool isSelected_ = false;
    QByteArray currentFile_;
    std::optional<Session> session_;
};

} // namespace kakanai::scanners::simulated
