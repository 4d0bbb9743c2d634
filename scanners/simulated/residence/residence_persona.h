#pragma once

#include <QString>

namespace kakanai::scanners::simulated {

/// A fictional person and the residence card they hold. The number is printed in the manual: it protects nobody.
struct ResidencePersona {
    QString id;
    QString cardNumber; ///< AA99999999AA
    int generation = 1;
    bool isSpecialPermanentResident = false;
    QString address;     ///< on the back; empty: none was written
    QString addressDate; ///< YYYY-MM-DD
    QString municipalityCode;
    QString comprehensivePermission;
    QString individualPermission;
    bool renewalPending = false;
    bool hasPhoto = true; ///< people under 16 have none, and no signature
    QString birthDate;    ///< YYYY-MM-DD; this and what follows for the second generation
    QString sex;          ///< the card's digit: 1 male, 2 female, 3 not told
    QString nationality;  ///< three characters

    bool operator==(const ResidencePersona&) const = default;
};

} // namespace kakanai::scanners::simulated
