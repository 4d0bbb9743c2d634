#pragma once

#include "app/base/problem_codes.h"

#include <QString>

namespace kakanai::base {

enum class ProblemCode;

struct ProblemWords {
    QString happened; ///< what happened, for the citizen
    QString next;     ///< what the citizen can do now
    QString staff;    ///< what staff do, always in Japanese
};

/// Words of a code; `language` is "ja", "easy" (やさしい日本語), "en" or one of words/translations/; anything else, and
/// what a translation lacks, reads as "ja". Any thread.
ProblemWords problemWords(ProblemCode code, const QString& language);

} // namespace kakanai::base
