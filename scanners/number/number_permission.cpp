#include "scanners/number/number_permission.h"

namespace kakanai::scanners {

NumberPermission::NumberPermission(std::set<NumberPurpose> purposes, Record record)
    : purposes_(std::move(purposes)), record_(std::move(record)) {}

bool NumberPermission::allows(NumberPurpose purpose) const {
    return record_ && purposes_.contains(purpose);
}

bool NumberPermission::record(NumberPurpose purpose) const {
    return allows(purpose) && record_(purpose);
}

} // namespace kakanai::scanners
