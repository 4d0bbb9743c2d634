#pragma once

#include "scanners/card_reader.h"
#include "scanners/encoded_picture.h"
#include "scanners/secret.h"

#include <optional>

/// What the individual number card (個人番号カード) is asked; mynumber/ knows how. Its keys and certificates stand in
/// card_signature.h, the twelve digits apart in individual_number.h.
namespace kakanai::scanners {

/// ISO 5218.
enum class Sex { NotKnown, Male, Female, NotApplicable };

/// What the card's own signature says of the data. Without a trusted root it is never more than Consistent:
/// the items and the signature belong together.
enum class Authenticity { Unchecked, Consistent, Verified, Mismatch };

/// A key of those who issue the cards, where an office has come by one: none is published.
struct CardRootKey {
    QByteArray modulus;
    QByteArray exponent;
};

struct CardReadOptions {
    bool authenticity = true;       ///< five more READs at most; without them it stays Unchecked
    std::vector<CardRootKey> roots; ///< what may make it Verified
};

/// The four basic items (基本4情報), as the register spells them: never normalised.
struct BasicInfo {
    QString name;
    QString address;
    QString birthDate; ///< YYYY-MM-DD, Gregorian; 00 for an unknown month or day
    Sex sex = Sex::NotKnown;
    Authenticity authenticity = Authenticity::Unchecked;
    int apdus = 0;        ///< exchanges it took, authenticity included
    int milliseconds = 0; ///< from SELECT to the last answer
};

/// The four items by the text application's PIN (4 digits) or 照合番号B (14 digits). The form of the secret is checked
/// before anything is sent, tries are asked before one is spent, and the last one never is (PinLastTry).
CardResult<BasicInfo> readBasicInfo(CardReader& reader, const QString& readerName, CardSecret kind,
                                    const Secret& secret, std::stop_token stop, const CardReadOptions& options = {});

/// The printed face (券面): name and address are pictures of what is printed. The security code is on the card as a
/// picture, too; it is never kept.
struct CardFace {
    QString birthDate; ///< as in BasicInfo
    Sex sex = Sex::NotKnown;
    QString expiry; ///< YYYY-MM-DD; outside what the card signs
    EncodedPicture name;
    EncodedPicture address;
    EncodedPicture photo; ///< JPEG 2000
    Authenticity authenticity = Authenticity::Unchecked;
    int apdus = 0;
    int milliseconds = 0;
};

/// The face by 照合番号B; the surface application has a counter of its own for it.
CardResult<CardFace> readCardFace(CardReader& reader, const QString& readerName, const Secret& numberB,
                                  std::stop_token stop, const CardReadOptions& options = {});

/// Whether the chip itself is there, and not a copy of its files.
enum class ChipPresence {
    Present,  ///< it signed a number made a moment ago, with a key that belongs to the card's own certificate
    Mismatch, ///< it did not
    Unproven, ///< this card does not take part
};

/// Asks the text application to sign; by PIN or 照合番号B, which open the file of the key.
CardResult<ChipPresence> challengeChip(CardReader& reader, const QString& readerName, CardSecret kind,
                                       const Secret& secret, std::stop_token stop);

/// What the card says of itself to everybody.
struct CardIdentity {
    QString serial;       ///< 15 digits
    QString municipality; ///< code of the issuer, 5 digits
    QString expiry;       ///< YYYY-MM-DD
};

/// nullopt where the common application does not answer or says something else: nothing depends on it.
CardResult<std::optional<CardIdentity>> readCardIdentity(CardReader& reader, const QString& readerName,
                                                         std::stop_token stop);

} // namespace kakanai::scanners
