#pragma once

#include "scanners/individual_number_card.h"

#include <QDate>
#include <QString>

#include <expected>
#include <vector>

/// The machine-readable zone (MRZ, 機械読取領域) of a passport or another travel document, as ICAO Doc 9303 parts 3 to
/// 6 describe it; mrz/ reads it. Values only: no file, no clock, any thread.
namespace kakanai::scanners {

enum class MrzFormat {
    Td1, ///< three lines of 30: a card
    Td2, ///< two lines of 36
    Td3, ///< two lines of 44: a passport
};

enum class MrzField {
    Whole,
    DocumentCode,
    IssuingState,
    DocumentNumber,
    OptionalData, ///< in a passport the personal number
    BirthDate,
    Sex,
    Expiry,
    Nationality,
    SecondOptionalData, ///< TD1 only
    Names,
    Composite, ///< the check digit over most of the others
};

enum class MrzFault {
    Length,     ///< not one of the three formats; `line` is the one that is too short or too long, 0 for no line
    Character,  ///< a character this field cannot have
    CheckDigit, ///< the field and its check digit do not fit
    Date,       ///< no such day
    Filler,     ///< < where it cannot stand, or something behind it
    Kind,       ///< a visa or another document this is not for
};

/// What may have been meant at one place. Never applied: a person says whether it is so.
struct MrzReplacement {
    int line = 0;     ///< from 1
    int position = 0; ///< from 1
    char character = '<';
    bool operator==(const MrzReplacement&) const = default;
};

struct MrzError {
    MrzFault fault = MrzFault::Length;
    MrzField field = MrzField::Whole;
    int line = 0;     ///< from 1; 0 when no line can be named
    int position = 0; ///< from 1, in the line; 0 when none can be named
    /// O for 0, I for 1, B for 8 and the other way round, all at once, where just one such change would be right;
    /// empty where none or several would.
    std::vector<MrzReplacement> suggestion;
    bool operator==(const MrzError&) const = default;
};

struct Mrz {
    MrzFormat format = MrzFormat::Td3;
    QString documentCode; ///< "P", "PD", "ID" …
    QString issuingState; ///< one to three letters: ISO 3166-1 and ICAO's own, "D" for Germany
    QString documentNumber;
    QString nationality; ///< as issuingState
    /// YYYY-MM-DD, 00 for an unknown month or day, empty where the document says nothing. Never after today: of two
    /// centuries the later one that is not in the future, so that somebody of a hundred years and more comes out young.
    QString birthDate;
    Sex sex = Sex::NotKnown; ///< X and < are both NotKnown
    /// YYYY-MM-DD of the hundred years that begin fifty years before today; empty where the document says nothing.
    QString expiry;
    QString primaryName;   ///< Latin capitals; parts divided by one space. What was transliterated stays so.
    QString secondaryName; ///< empty for somebody with one name
    bool namesTruncated = false;
    QString optionalData;
    QString secondOptionalData;
    QString chipKey; ///< document number, birth date and expiry with their check digits, as they stand: see passport.h

    bool operator==(const Mrz&) const = default;
};

/// Reads typed or scanned text: spaces and line ends anywhere, small letters and full-width characters are allowed.
/// Every check digit must fit; nothing is corrected. `today` decides the centuries.
std::expected<Mrz, MrzError> parseMrz(QStringView text, QDate today);

/// Mrz::chipKey from the three values of a data page without its MRZ. Dates are YYYY-MM-DD or YYMMDD. Errors name the
/// field and, from 1, the position in what was typed.
std::expected<QString, MrzError> chipKeyOf(QStringView documentNumber, QStringView birthDate, QStringView expiry);

} // namespace kakanai::scanners
