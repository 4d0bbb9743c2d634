#pragma once

#include "scanners/individual_number_card.h"

/// How the card's files write digits, dates and the sex. nullopt for anything else.
namespace kakanai::scanners::mynumber {

std::optional<QString> digitsFrom(QByteArrayView bytes);

/// YYYYMMDD, Gregorian, as YYYY-MM-DD. How a card writes an unknown month or day is not documented: 00 is assumed.
std::optional<QString> dateFrom(QByteArrayView bytes);

std::optional<Sex> sexFrom(QByteArrayView bytes);

} // namespace kakanai::scanners::mynumber
