#pragma once

#include "scanners/drivers_licence.h"

#include <QByteArrayView>

#include <optional>

namespace kakanai::scanners::licence {

/// What was written when the licence was issued (EF 0001 of DF1), as far as a city hall needs it: conditions, colour
/// and the dates of the classes are not even decoded. nullopt when a field cannot be trusted. Fields are found by tag,
/// in any order; reading and alias may be missing or empty, an address may be empty, a name not.
struct EntryFile {
    LicenceText name;
    LicenceReading reading;
    LicenceText alias;
    QString birthDate;
    LicenceText address;
    QString number;
};
std::optional<EntryFile> parseEntryFile(QByteArrayView file);

/// EF 0002 of DF1.
std::optional<LicenceText> parseDomicileFile(QByteArrayView file);

/// Whether the eleventh digit of a licence number is the one that its first ten give: weights 5432765432, modulus 11.
/// The rule is told by many and published by nobody, so a number that does not fit is no reason to refuse a licence.
bool hasFittingCheckDigit(const QString& number);

} // namespace kakanai::scanners::licence
