#include "app/visit/read_person.h"

#include "app/visit/card_words.h"

using namespace Qt::StringLiterals;

namespace kakanai::visit {
namespace {

constexpr QChar nameSpace = u'\u3000';

} // namespace

ReadPerson toldBy(const scanners::BasicInfo& info) {
    return {.items = personOf(info)};
}

ReadPerson toldBy(const scanners::DriversLicence& licence) {
    LicencePerson holder = personOf(licence);
    holder.person.sex.clear();
    if (!holder.addressIsExact) {
        holder.person.address.clear();
    }
    return {.items = holder.person, .kana = licence.reading.whole(), .nameIsExact = holder.nameIsExact};
}

ReadPerson toldBy(const scanners::ResidenceCard& card, const scanners::DecodedPicture& face) {
    return {
        .items = {.name = {}, .address = card.address, .birthDate = {}, .sex = {}}, .nameIsExact = false, .face = face};
}

ReadPerson toldBy(const scanners::Mrz& mrz) {
    const QString name =
        mrz.secondaryName.isEmpty() ? mrz.primaryName : mrz.primaryName + nameSpace + mrz.secondaryName;
    const auto birth = base::PartialDate::parse(mrz.birthDate);
    const bool sexTold = mrz.sex == scanners::Sex::Male || mrz.sex == scanners::Sex::Female;
    return {.items = {.name = name,
                      .address = {},
                      .birthDate = birth.value_or(base::PartialDate{}),
                      .sex = sexTold ? sexText(mrz.sex) : QString()},
            .nameIsExact = false};
}

ToldFamily toldBy(const procedures::Case& table) {
    ToldFamily told;
    for (const procedures::Person& person : table.persons) {
        told.persons.push_back({.items = {.name = person.name,
                                          .address = {},
                                          .birthDate = person.birthDate.value_or(base::PartialDate{}),
                                          .sex = person.sex},
                                .kana = person.kana,
                                .relationship = person.relationship});
    }
    told.addresses = table.addresses;
    return told;
}

} // namespace kakanai::visit
