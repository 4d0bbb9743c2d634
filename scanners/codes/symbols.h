#pragma once

#include "scanners/code_scanner.h"
#include "scanners/grey_picture.h"

namespace kakanai::scanners::codes {

/// How one look at a picture is taken.
struct Look {
    enum class For {
        QR,
        SmallQR, ///< Micro QR and rMQR
        Squares, ///< Data Matrix and PDF417
        Bars,    ///< Code 128, ITF, NW-7 and EAN, along the picture's rows
    };
    enum class Threshold {
        Local,  ///< each pixel against its neighbourhood: uneven light
        Global, ///< one for the whole picture: blur and noise
        Half,   ///< black below 128: pictures that were made black and white before
    };

    For symbols = For::QR;
    Threshold threshold = Threshold::Local;
    bool thorough = true; ///< every row and, but for bars, all four directions; otherwise only the obvious
};

/// Whether the library we were built with reads these symbols at all: rMQR came with ZXing 2.2.
bool canRead(CodeFormat format);

/// The symbols one look finds; nothing at all: the library gave up in the middle. Thread-safe. The one place that knows
/// ZXing.
std::optional<std::vector<Code>> findSymbols(const GreyPicture& picture, const Look& look);

} // namespace kakanai::scanners::codes
