#pragma once

#include "scanners/card_reader.h"
#include "scanners/secret.h"

/// What the individual number card (個人番号カード) is asked; mynumber/ knows how.
namespace kakanai::scanners {

/// ISO 5218.
enum class Sex { NotKnown, Male, Female, NotApplicable };

/// What the card's own signature says of the data. Without a trusted root it is never more than Consistent:
/// the items and the signature belong together (mynumber-card.md of the facts, DF31-DF33 against EF 0004).
enum class Authenticity { Unchecked, Consistent, Verified, Mismatch };

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
                                    const Secret& secret, std::stop_token stop);

} // namespace kakanai::scanners
