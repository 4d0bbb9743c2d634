#pragma once

#include <QtGlobal>

#include <optional>

namespace kakanai::bench {

/// In megabytes (10⁶ bytes), as the kernel counts.
struct MemoryUse {
    double resident = 0;                ///< VmRSS
    std::optional<double> proportional; ///< Pss: pages shared with others count in part; may be hidden from us
};

MemoryUse memoryOf(qint64 processId);

/// Milliseconds of all its threads so far: says more than the clock while others work on the same machine.
double processorTimeOf(qint64 processId);

} // namespace kakanai::bench
