#pragma once

#include "scanners/encoded_picture.h"

#include <QString>

#include <variant>
#include <vector>

namespace kakanai::scanners {

/// A character that the licence has only as a picture (外字), since JIS X 0208 lacks it.
struct Gaiji {
    int number = 0;         ///< 1 to 7, as the card counts them
    EncodedPicture picture; ///< empty where the card refers to one that it does not hold

    bool operator==(const Gaiji&) const = default;
};

/// A character the licence says it left out (欠字): neither code nor picture.
struct OmittedCharacter {
    bool operator==(const OmittedCharacter&) const = default;
};

/// Text of a driver's licence in reading order. Characters pass as the card spells them: never normalised, and what JIS
/// X 0208 cannot say is never replaced by a character that looks alike.
struct LicenceText {
    using Piece = std::variant<QString, Gaiji, OmittedCharacter>;
    std::vector<Piece> pieces;

    bool isEmpty() const { return pieces.empty(); }
    /// Characters that are a picture or left out: somebody must look at them and type them.
    int inexactCharacters() const;
    /// For lists and forms: 【外字1】 stands for a picture and 【欠字】 for what was left out. Nobody's name holds such
    /// brackets, so it cannot be taken for the exact text.
    QString plainText() const;

    bool operator==(const LicenceText&) const = default;
};

} // namespace kakanai::scanners
