#pragma once

#include "app/procedures/engine.h"
#include "scanners/decoded_picture.h"
#include "scanners/drivers_licence.h"
#include "scanners/individual_number_card.h"
#include "scanners/mrz.h"
#include "scanners/residence_card.h"

#include <QHash>
#include <QString>

#include <vector>

namespace kakanai::visit {

/// What a card or a code told of one person. Hardly any tells everything: what is empty (or a birth without a year) was
/// not told and is asked, and so is a name that is not as the register has it.
struct ReadPerson {
    procedures::CardPerson items;
    QString kana = {};                  ///< in katakana, parts divided as in the name
    QString relationship = {};          ///< to the head of the household
    bool nameIsExact = true;            ///< false: it holds a character that is only a picture, or Latin letters
    scanners::DecodedPicture face = {}; ///< of the card, where the name is only a picture; else empty

    /// Whether nothing of the four items has to be asked.
    bool isComplete() const {
        return !items.name.isEmpty() && nameIsExact && items.birthDate.year > 0 && !items.sex.isEmpty();
    }
};

/// What a code told of a household.
struct ToldFamily {
    std::vector<ReadPerson> persons;                    ///< who is who is said by the citizen
    QHash<QString, procedures::Address> addresses = {}; ///< "new", "old"
};

ReadPerson toldBy(const scanners::BasicInfo& info);
/// Without its sex. An address with a character that is only a picture is not told.
ReadPerson toldBy(const scanners::DriversLicence& licence);
/// The address on the back, if one was written there; `face` to be looked at.
ReadPerson toldBy(const scanners::ResidenceCard& card, const scanners::DecodedPicture& face);
/// Latin letters, birth, sex.
ReadPerson toldBy(const scanners::Mrz& mrz);
/// Who they are and where from. What decides a procedure is asked all the same: nobody has compared such a table with
/// a real one.
ToldFamily toldBy(const procedures::Case& table);

} // namespace kakanai::visit
