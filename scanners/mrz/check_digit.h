#pragma once

#include "scanners/mrz.h"

#include <QByteArrayView>

#include <optional>

namespace kakanai::scanners::mrz {

/// ICAO 9303 part 3, 4.9: weights 7, 3, 1; letters count from A = 10, the filler 0.
char checkDigitOf(QByteArrayView characters);

/// What scanners and people take for `character`: O and 0, I and 1, B and 8.
std::optional<char> confusedWith(char character);

/// The one smallest set of confusions that makes `characters` fit the check digit; empty where there is none or where
/// several are as small. Positions are from 0 in `characters`.
std::vector<std::pair<qsizetype, char>> confusionsThatFit(QByteArrayView characters, char checkDigit);

} // namespace kakanai::scanners::mrz
