#pragma once

#include <chrono>
#include <stop_token>

namespace kakanai::scanners::pcsc {

/// Between two attempts. False when a stop was requested.
bool pause(const std::stop_token& stop, std::chrono::milliseconds time);

} // namespace kakanai::scanners::pcsc
