#pragma once

#include <QString>

#include <expected>

namespace kakanai::printing {

enum class PaperFault {
    FontMissing,  ///< a font of the chain is not installed or cannot be read
    GlyphMissing, ///< no font of the chain has a character: never 〓, never blank
    Write,        ///< the PDF could not be made
};

struct PaperError {
    PaperFault fault;
    QString field; ///< id of the field it happened in, or the file of a missing font; empty if none

    bool operator==(const PaperError&) const = default;
};

template<class T>
using PaperResult = std::expected<T, PaperError>;

} // namespace kakanai::printing
