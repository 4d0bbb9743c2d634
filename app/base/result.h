#pragma once

#include "app/base/problem.h"

#include <expected>

namespace kakanai::base {

/// What can fail in the house. On the ground floor each room has an error enumeration of its own.
template<class T>
using Result = std::expected<T, Problem>;

using Done = std::expected<void, Problem>;

} // namespace kakanai::base
