#pragma once

#include <QString>

namespace kakanai::scanners::simulated {

/// A fictional person and the residence card they hold. The number is printed in the manual: it protects nobody.
struct ResidencePersona {
    QString id;
    QString cardNumber; ///< AA99999999AA
    bool isSpecialPermanentResident = false;
    QString address;     ///< on the back; empty: none was written
    QString addressDate; ///< YYYY-MM-DD
    QString municipalityCode;
    QString comprehensivePermission;
    QString individualPermission;
    bool renewalPending = false;
    bool hasPhoto = true; ///< people under 16 have none, and no signature

    bool operator==(const ResidencePersona&) const = default;
};

} // namespace kakanai::scanners::simulated
