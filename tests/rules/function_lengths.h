#pragma once

#include <QString>

#include <vector>

namespace kakanai::rules {

struct FunctionLength {
    int line = 0;  ///< of its opening brace, counted from 1
    int lines = 0; ///< between its braces
};

/// The functions of a C++ text whose comments and strings were taken out. A brace opens a function if it follows a
/// parameter list and every brace around it belongs to a namespace or a type; lambdas count to the function around
/// them.
std::vector<FunctionLength> functionLengths(const QString& code);

} // namespace kakanai::rules
