#include "app/handover/handover_fault.h"

#include <utility>

namespace kakanai::handover {

using base::Problem;
using base::ProblemCode;

Problem problemOf(HandoverFault fault) {
    switch (fault) {
    case HandoverFault::Damaged:
        return Problem(ProblemCode::CodeVisitDamaged);
    case HandoverFault::Version:
        return Problem(ProblemCode::CodeVisitVersion);
    case HandoverFault::Key:
        return Problem(ProblemCode::CodeVisitKey);
    case HandoverFault::Signature:
        return Problem(ProblemCode::CodeVisitSignature);
    case HandoverFault::Expired:
        return Problem(ProblemCode::CodeVisitExpired);
    case HandoverFault::Replayed:
        return Problem(ProblemCode::CodeVisitReplayed);
    case HandoverFault::Incomplete:
        return Problem(ProblemCode::CodeVisitIncomplete);
    case HandoverFault::Large:
        return Problem(ProblemCode::CodeVisitLarge);
    }
    std::unreachable();
}

Problem unsignedAlert() {
    return Problem(ProblemCode::CodeVisitUnsigned);
}

} // namespace kakanai::handover
