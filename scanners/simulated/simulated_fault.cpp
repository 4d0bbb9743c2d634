#include "scanners/simulated/simulated_fault.h"

#include <QString>

namespace kakanai::scanners::simulated {

using namespace Qt::StringLiterals;

std::optional<SimulatedFault> parseSimulatedFault(QStringView text) {
    if (text == "malformed"_L1) {
        return SimulatedFault{SimulatedFault::Kind::Malformed, 0};
    }
    const std::pair<QLatin1StringView, SimulatedFault::Kind> numbered[] = {
        {"pull:"_L1, SimulatedFault::Kind::Pull},
        {"mute:"_L1, SimulatedFault::Kind::Mute},
        {"slow:"_L1, SimulatedFault::Kind::Slow},
    };
    for (const auto& [prefix, kind] : numbered) {
        if (text.startsWith(prefix)) {
            bool isNumber = false;
            const int number = text.sliced(prefix.size()).toInt(&isNumber);
            return isNumber && number > 0 ? std::optional(SimulatedFault{kind, number}) : std::nullopt;
        }
    }
    return std::nullopt;
}

FaultPlan::Action FaultPlan::next() {
    ++exchanges_;
    if (exchanges_ < fault_.number) {
        return Action::Answer;
    }
    switch (fault_.kind) {
    case SimulatedFault::Kind::Pull:
        return Action::Pull;
    case SimulatedFault::Kind::Mute:
        return Action::Mute;
    case SimulatedFault::Kind::None:
    case SimulatedFault::Kind::Slow:
    case SimulatedFault::Kind::Malformed:
        return Action::Answer;
    }
    std::unreachable();
}

} // namespace kakanai::scanners::simulated
