#pragma once

#include "scanners/encoded_picture.h"
#include "scanners/individual_number_card.h"

#include <optional>

/// What the residence card (在留カード) and the special permanent resident certificate (特別永住者証明書) are asked;
/// residence/ knows how. Known from the published specifications (1.5, and 1.1 of the second generation) at second hand
/// and not tried on a real card.
namespace kakanai::scanners {

enum class ResidenceCardType { Residence, SpecialPermanentResident };

/// What a card of the second generation holds as text. Codes are those of its specification, whose tables of
/// nationalities and statuses are not public.
struct ResidenceEntries {
    QString cardExpiry;      ///< YYYY-MM-DD
    QString birthDate;       ///< YYYY-MM-DD, 00 for an unknown month or day
    Sex sex = Sex::NotKnown; ///< also where the card says 不詳
    QString nationality;     ///< code of a country or region, three characters
    QString status;          ///< code of the status of residence (在留資格); empty for a special permanent resident
    QString workRestriction; ///< 1 none, 2 and 4 restricted, 9 no work; empty where the card says none
    QString stayUntil;       ///< YYYY-MM-DD; empty without limit

    bool operator==(const ResidenceEntries&) const = default;
};

struct ResidenceCard {
    /// The chip holds the name only as a picture, and a card of the first generation also nationality, birth date and
    /// status: whoever prefills a form reads it and types. No program reads it for them here.
    static constexpr bool nameIsPicture = true;

    ResidenceCardType type = ResidenceCardType::Residence;
    std::optional<ResidenceEntries> entries; ///< of the second generation
    /// The latest address written on the back (住居地). Empty: none was written since the card was issued, and the
    /// address is in the picture.
    QString address;
    QString addressDate;             ///< YYYY-MM-DD; empty with `address`
    QString municipalityCode;        ///< of the address, six digits; may be empty
    QString comprehensivePermission; ///< 資格外活動の包括許可, as the card words it (first) or codes it (second);
                                     ///< empty: none
    QString individualPermission;    ///< 個別許可
    bool renewalPending = false;     ///< 在留期間更新等許可申請中
    EncodedPicture front;            ///< the whole face, TIFF; empty on the second generation
    EncodedPicture name;             ///< second generation: TIFF
    EncodedPicture addressPicture;   ///< second generation: the address, TIFF
    EncodedPicture photo;            ///< JPEG 2000; empty for people under 16
    /// Consistent: the pictures fit the signature the card carries and the certificate beside it, which nobody vouches
    /// for. Unchecked: the card carries none, or, on the second generation, one that does not fit what we believe it
    /// covers.
    Authenticity authenticity = Authenticity::Unchecked;
    int apdus = 0;        ///< exchanges it took
    int milliseconds = 0; ///< from SELECT to the last answer
};

/// The card number as the card wants it: spaces and hyphens left out, capitals. Empty where it is not two letters,
/// eight digits, two letters.
Secret residenceCardNumber(QByteArrayView typed);

/// All of the card, by the number printed on it (from residenceCardNumber()). No try is counted.
///
/// KeyForm: nothing was sent. KeyWrong: another card's number. Unsupported: a 特定在留カード (its number side is read
/// as an individual number card) or a later kind. ReaderShortOnly: the pictures need extended APDUs.
CardResult<ResidenceCard> readResidenceCard(CardReader& reader, const QString& readerName, const Secret& number,
                                            std::stop_token stop);

} // namespace kakanai::scanners
