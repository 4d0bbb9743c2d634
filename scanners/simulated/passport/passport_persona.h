#pragma once

#include <QString>

namespace kakanai::scanners::simulated {

/// A fictional person and the passport they hold.
struct PassportPersona {
    QString id;
    QString firstLine;  ///< of the MRZ, 44 characters
    QString secondLine; ///< with check digits that fit
    bool paceOnly = false;

    bool operator==(const PassportPersona&) const = default;
};

} // namespace kakanai::scanners::simulated
