#pragma once

#include "app/base/problem.h"

#include <expected>

namespace kakanai::handover {

enum class HandoverFault {
    Damaged,    ///< not what a kiosk wrote: a torn symbol, a changed byte, a visit that is none
    Version,    ///< written by a newer program
    Key,        ///< sealed to another counter
    Signature,  ///< signed by nobody we know, or not by whom it says
    Expired,    ///< its time is over, or has not begun
    Replayed,   ///< was accepted before
    Incomplete, ///< symbols are missing
    Large,      ///< a visit that does not fit the symbols a person can show
};

template<class T>
using HandoverResult = std::expected<T, HandoverFault>;

base::Problem problemOf(HandoverFault fault);

/// Alert: opened, but no kiosk signed it.
base::Problem unsignedAlert();

} // namespace kakanai::handover
