#pragma once

#include <QByteArray>

namespace kakanai::handover {

/// What most visits have in common, for the compression: a visit of nobody, in canonical CBOR. A dictionary never
/// changes once codes were written with it; a better one gets the next number, and the old ones stay readable.
inline constexpr int newestDictionary = 1;

/// Empty for a number that does not exist.
QByteArray dictionary(int number);

} // namespace kakanai::handover
