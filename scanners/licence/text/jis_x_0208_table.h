#pragma once

#include <array>

namespace kakanai::scanners::licence {

/// One character for each of the 94 × 94 codes, row by row; 0 where the standard has none. make_jis_x_0208.cpp writes
/// it when the program is built.
extern const std::array<char16_t, std::size_t{94} * 94> jisX0208Table;

} // namespace kakanai::scanners::licence
