#pragma once

#include <QStringView>

#include <optional>

namespace kakanai::scanners::simulated {

/// What goes wrong with a simulated card. Exchanges are counted from 1, over all conversations with this card.
struct SimulatedFault {
    enum class Kind {
        None,
        Pull,      ///< leaves the reader at exchange `number`, before it answers
        Mute,      ///< never answers again from exchange `number` on
        Slow,      ///< takes `number` milliseconds for each exchange
        Malformed, ///< holds a file that promises more than it has
    };

    Kind kind = Kind::None;
    int number = 0;
};

/// `pull:N`, `mute:N`, `slow:MS` or `malformed`; nullopt for anything else.
std::optional<SimulatedFault> parseSimulatedFault(QStringView text);

/// Counts the exchanges of one card and says what to do at each.
class FaultPlan {
public:
    enum class Action { Answer, Pull, Mute };

    explicit FaultPlan(SimulatedFault fault) : fault_(fault) {}

    Action next();
    int delayMilliseconds() const { return fault_.kind == SimulatedFault::Kind::Slow ? fault_.number : 0; }

private:
    SimulatedFault fault_;
    int exchanges_ = 0;
};

} // namespace kakanai::scanners::simulated
