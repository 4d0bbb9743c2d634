#pragma once

#include <QString>

namespace kakanai::scanners::simulated {

/// A fictional person and the card they hold. The secrets are printed in the manual: they protect nobody.
struct Persona {
    QString id;        ///< [a-z][a-z0-9-]*
    QString pin;       ///< 4 digits
    QString numberB;   ///< 照合番号B, 14 digits
    QString signature; ///< signature password, 6 to 16 of A-Z 0-9
    QString name;
    QString address;
    QString birthDate; ///< YYYY-MM-DD, 00 for an unknown month or day
    QString sex;       ///< male, female, notApplicable, notKnown

    bool operator==(const Persona&) const = default;
};

} // namespace kakanai::scanners::simulated
