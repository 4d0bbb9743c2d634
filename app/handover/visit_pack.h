#pragma once

#include "app/handover/handover_fault.h"
#include "app/visit/visit.h"

#include <QByteArray>

namespace kakanai::handover {

/// Bytes of a visit before compression: what a code of ours can hold many times over, and not enough to hurt.
inline constexpr qsizetype largestVisit = 64 * 1024;

/// The visit as a code carries it: canonical CBOR of what `visit_json.h` keeps, compressed; one byte in front names the
/// dictionary. Ink stays behind: it is bound to the papers of the machine it was given on, and those are made anew.
/// So do identity, seal and print, which are a counter's doing.
QByteArray packVisit(const visit::Visit& visit);

/// Faults: Version for a dictionary we do not have yet, Damaged.
HandoverResult<visit::Visit> unpackVisit(const QByteArray& packed);

} // namespace kakanai::handover
