#pragma once

#include "scanners/mrz.h"

#include <span>

namespace kakanai::scanners::mrz {

/// What may stand in a field, the filler < aside.
enum class Content { Letters, LettersAndDigits, Date, CheckDigit, SexLetter };

/// A run of characters; lines and characters are counted from 0.
struct Span {
    int line;
    int start;
    int length;
};

/// A field, or with Content::CheckDigit the check digit of that field.
struct Part {
    MrzField field;
    Content content;
    Span at;
};

struct Layout {
    MrzFormat format;
    int lines;
    int width;
    std::span<const Part> parts;
    std::span<const Span> composite; ///< what the composite check digit covers, in this order

    const Part* find(MrzField field, bool checkDigit = false) const;
};

std::span<const Layout> layouts();

} // namespace kakanai::scanners::mrz
