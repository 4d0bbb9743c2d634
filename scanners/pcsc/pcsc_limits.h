#pragma once

#include <chrono>

namespace kakanai::scanners::pcsc {

/// How long we wait for what.
struct PcscLimits {
    std::chrono::milliseconds call{8000};    ///< one call to the service, an exchange with the card among them
    std::chrono::milliseconds busy{2000};    ///< for another program to let go of the reader
    std::chrono::milliseconds presence{500}; ///< after a failed exchange: the service notices a pulled card with delay
    std::chrono::milliseconds watch{1000};   ///< one round of waiting for a card
    std::chrono::milliseconds restart{5000}; ///< for a service that ended underneath to come back, while waiting
    std::chrono::milliseconds again{100};    ///< between two attempts
};

} // namespace kakanai::scanners::pcsc
