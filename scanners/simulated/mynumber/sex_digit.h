#pragma once

#include <QString>

namespace kakanai::scanners::simulated {

/// ISO 5218 as one ASCII digit.
inline char sexDigit(const QString& sex) {
    using namespace Qt::StringLiterals;
    if (sex == "male"_L1) {
        return '1';
    }
    if (sex == "female"_L1) {
        return '2';
    }
    return sex == "notApplicable"_L1 ? '9' : '0';
}

} // namespace kakanai::scanners::simulated
