#include "app/base/problem_words.h"

#include "app/base/problem.h"

namespace kakanai::base {

ProblemWords problemWords(ProblemCode code, const QString&) {
    const QString text = problemCodeText(code);
    return {text, text, text};
}

} // namespace kakanai::base
