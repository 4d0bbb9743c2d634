#pragma once

#include "app/visit/event.h"

#include <variant>

namespace kakanai::visit {

/// The event's own struct; the table guarantees that it is this one.
template<class E>
const E& as(const Event& event) {
    return std::get<E>(event);
}

} // namespace kakanai::visit
