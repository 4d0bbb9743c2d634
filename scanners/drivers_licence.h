#pragma once

#include "scanners/card_reader.h"
#include "scanners/licence_text.h"
#include "scanners/secret.h"

/// What the driver's licence (運転免許証, police specification 007 to 009) is asked; licence/ knows how. The licence
/// that lives on the individual number card (マイナ免許証) is not readable: how its text is laid out is not public.
namespace kakanai::scanners {

/// How a name is read, in full-width katakana; what stands before and after the first full-width space. A name in one
/// piece has no given part.
struct LicenceReading {
    QString family;
    QString given;

    QString whole() const { return given.isEmpty() ? family : family + u'\u3000' + given; }
    bool operator==(const LicenceReading&) const = default;
};

/// Something that changed after the licence was issued and was written into it at a police station.
struct LicenceChange {
    enum class Field { Name, Reading, Address, Domicile };

    Field field = Field::Address;
    QString date;         ///< YYYY-MM-DD
    QString authority;    ///< who wrote it, as the card shortens it
    bool applied = false; ///< it is the latest of its field, and the licence's item says what it says

    bool operator==(const LicenceChange&) const = default;
};

/// Name, reading and address are those of the latest change; without a change they are as old as the licence, and a
/// holder who moved and told nobody is not found out here.
struct DriversLicence {
    QString specification; ///< "007", "008", "009"; another one is read in the same way
    QString issued;        ///< YYYY-MM-DD
    QString expires;       ///< the last day it is valid, YYYY-MM-DD
    bool hasPin = true;    ///< false: its holder chose no PIN, and none was asked

    LicenceText name;
    LicenceReading reading; ///< empty where the name changed and its reading did not
    LicenceText alias;      ///< 通称名; mostly empty
    QString birthDate;      ///< YYYY-MM-DD, Gregorian; 00 for an unknown month or day
    LicenceText address;
    QString number;                     ///< 12 digits
    bool numberFits = false;            ///< its check digit is the one that the rule known to the public gives
    std::vector<LicenceChange> changes; ///< oldest first

    LicenceText domicile; ///< 本籍; only if asked for
    EncodedPicture photo; ///< only if asked for

    int apdus = 0;
    int milliseconds = 0;
};

/// What PIN 2 opens on top of PIN 1. It is asked for only where an errand needs it.
struct LicenceClosedItems {
    const Secret* pin2 = nullptr; ///< without it neither is read
    bool domicile = false;
    bool photo = false;
};

/// Reads a licence by its PIN 1 (4 digits). An empty secret says that the holder chose none: then a licence that has
/// one is PinForm. The form of the secrets is checked before anything is sent, tries are asked before one is spent, and
/// the last one never is (PinLastTry). A card that is no licence is CardFault::Unknown, and no secret was sent to it.
///
/// The signature of the licence is not checked (Authenticity::Unchecked): the card names its signer, but the key is not
/// on it and not public.
CardResult<DriversLicence> readDriversLicence(CardReader& reader, const QString& readerName, const Secret& pin1,
                                              const LicenceClosedItems& closed, std::stop_token stop);

} // namespace kakanai::scanners
