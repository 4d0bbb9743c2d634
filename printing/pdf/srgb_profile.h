#pragma once

#include <QByteArray>

namespace kakanai::printing {

/// An ICC profile (version 2.1, display, matrix and curve) of sRGB (IEC 61966-2-1), made here so that none need be
/// shipped.
QByteArray srgbProfile();

} // namespace kakanai::printing
