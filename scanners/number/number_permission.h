#pragma once

#include "scanners/individual_number.h"

#include <functional>
#include <set>

namespace kakanai::scanners {

/// Leave to read numbers, for named purposes only. As it is made it allows nothing.
class NumberPermission {
public:
    /// Writes down that the number is about to be read, and why; false: it could not be written, so nothing is read.
    using Record = std::function<bool(NumberPurpose)>;

    NumberPermission() = default;
    NumberPermission(std::set<NumberPurpose> purposes, Record record);

    bool allows(NumberPurpose purpose) const;
    /// Whether it was allowed and written down.
    bool record(NumberPurpose purpose) const;

private:
    std::set<NumberPurpose> purposes_;
    Record record_;
};

} // namespace kakanai::scanners
