#pragma once

#include <QString>

namespace kakanai::procedures {

/// What the catalogue check says to the person who wrote a file: where, what, and what to do.
struct Finding {
    enum class Level { Error, Warning };

    QString file; ///< relative to the catalogue or overlay folder
    int line = 0; ///< counted from 1; 0 if the whole file is meant
    QString field;
    Level level = Level::Error;
    QString reason; ///< in the language asked for
    QString suggestion;
    bool operator==(const Finding&) const = default;
};

} // namespace kakanai::procedures
