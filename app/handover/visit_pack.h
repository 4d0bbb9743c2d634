#pragma once

#include "app/handover/handover_fault.h"
#include "app/visit/visit.h"

#include <QByteArray>

namespace kakanai::handover {

/// Bytes of a visit before compression: what a code of ours can hold many times over, and not enough to hurt.
inline constexpr qsizetype largestVisit = 64 * 1024;

/// Ink comes along where the symbols have room for it.
enum class Ink { With, Without };

/// The visit as a code carries it: canonical CBOR of what `visit_json.h` keeps, compressed; one byte in front names the
/// dictionary. Ink is written finely enough for paper, not for comparing (`ink_code.h`). Identity, seal and print stay
/// behind: they are a counter's doing, and nothing a code may claim.
QByteArray packVisit(const visit::Visit& visit, Ink ink);

/// Faults: Version for a dictionary we do not have yet, Damaged.
HandoverResult<visit::Visit> unpackVisit(const QByteArray& packed);

} // namespace kakanai::handover
