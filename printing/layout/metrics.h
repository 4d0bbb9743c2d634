#pragma once

/// What gives all forms the same look; millimetres.
namespace kakanai::printing {

constexpr double cellLine = 0.2;
constexpr double outerLine = 0.3;
constexpr double dividerLine = 0.1;  ///< between the digits of one number
constexpr double cellMargin = 1.0;   ///< left and right of text in a cell
constexpr double boldOutline = 0.03; ///< of the size

} // namespace kakanai::printing
