#pragma once

#include <QByteArrayView>

#include <optional>

namespace kakanai::scanners::pictures {

/// What a JPEG 2000 picture says of itself (ISO/IEC 15444-1: boxes in Annex I, marker SIZ in A.5.1).
struct Jpeg2000Size {
    bool isBoxed = false; ///< JP2 container; otherwise a bare codestream
    qint64 width = 0;
    qint64 height = 0;
    qint64 tiles = 0;
    int components = 0;
};

/// Read before the library sees the picture, since the library reserves memory for what the header promises.
std::optional<Jpeg2000Size> jpeg2000Size(QByteArrayView bytes);

} // namespace kakanai::scanners::pictures
