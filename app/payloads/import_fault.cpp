#include "app/payloads/import_fault.h"

#include <utility>

namespace kakanai::payloads {
namespace {

using base::DetailKey;
using base::Problem;
using base::ProblemCode;

Problem codeOf(ImportFault fault) {
    switch (fault) {
    case ImportFault::Encoding:
        return Problem(ProblemCode::ImportEncoding);
    case ImportFault::Table:
        return Problem(ProblemCode::ImportTable);
    case ImportFault::Layout:
        return Problem(ProblemCode::ImportLayout);
    case ImportFault::Value:
        return Problem(ProblemCode::ImportValue);
    }
    std::unreachable();
}

} // namespace

Problem problemOf(const ImportError& error) {
    Problem problem = codeOf(error.fault);
    if (error.line > 0) {
        problem = problem.with(DetailKey::Line, error.line);
    }
    return error.target.isEmpty() ? problem : problem.with(DetailKey::Field, error.target);
}

Problem unknownColumnsAlert(int count) {
    return Problem(ProblemCode::ImportColumns).with(DetailKey::Count, count);
}

Problem unverifiedAlert() {
    return Problem(ProblemCode::ImportUnverified);
}

} // namespace kakanai::payloads
