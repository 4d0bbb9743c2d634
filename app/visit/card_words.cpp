#include "app/visit/card_words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kakanai::visit {

QString sexText(scanners::Sex sex) {
    switch (sex) {
    case scanners::Sex::NotKnown:
        return u"notKnown"_s;
    case scanners::Sex::Male:
        return u"male"_s;
    case scanners::Sex::Female:
        return u"female"_s;
    case scanners::Sex::NotApplicable:
        return u"notApplicable"_s;
    }
    std::unreachable();
}

QString authenticityText(scanners::Authenticity authenticity) {
    switch (authenticity) {
    case scanners::Authenticity::Unchecked:
        return u"unchecked"_s;
    case scanners::Authenticity::Consistent:
        return u"consistent"_s;
    case scanners::Authenticity::Verified:
        return u"verified"_s;
    case scanners::Authenticity::Mismatch:
        return u"mismatch"_s;
    }
    std::unreachable();
}

std::optional<scanners::Authenticity> authenticityFrom(const QString& text) {
    using enum scanners::Authenticity;
    for (const scanners::Authenticity authenticity : {Unchecked, Consistent, Verified, Mismatch}) {
        if (text == authenticityText(authenticity)) {
            return authenticity;
        }
    }
    return {};
}

QString residenceTypeText(scanners::ResidenceCardType type) {
    switch (type) {
    case scanners::ResidenceCardType::Residence:
        return u"residence"_s;
    case scanners::ResidenceCardType::SpecialPermanentResident:
        return u"specialPermanentResident"_s;
    }
    std::unreachable();
}

QString mrzFieldText(scanners::MrzField field) {
    using enum scanners::MrzField;
    switch (field) {
    case Whole:
        return u"mrz"_s;
    case DocumentCode:
        return u"documentCode"_s;
    case IssuingState:
        return u"issuingState"_s;
    case DocumentNumber:
        return u"documentNumber"_s;
    case OptionalData:
        return u"optionalData"_s;
    case BirthDate:
        return u"birthDate"_s;
    case Sex:
        return u"sex"_s;
    case Expiry:
        return u"documentExpiry"_s;
    case Nationality:
        return u"nationality"_s;
    case SecondOptionalData:
        return u"secondOptionalData"_s;
    case Names:
        return u"names"_s;
    case Composite:
        return u"composite"_s;
    }
    std::unreachable();
}

QString changeFieldText(scanners::LicenceChange::Field field) {
    switch (field) {
    case scanners::LicenceChange::Field::Name:
        return u"name"_s;
    case scanners::LicenceChange::Field::Reading:
        return u"kana"_s;
    case scanners::LicenceChange::Field::Address:
        return u"address"_s;
    case scanners::LicenceChange::Field::Domicile:
        return u"domicile"_s;
    }
    std::unreachable();
}

procedures::CardPerson personOf(const scanners::BasicInfo& info) {
    const auto birth = base::PartialDate::parse(info.birthDate);
    return {info.name, info.address, birth.value_or(base::PartialDate{}), sexText(info.sex)};
}

LicencePerson personOf(const scanners::DriversLicence& licence) {
    const auto birth = base::PartialDate::parse(licence.birthDate);
    return {{licence.name.plainText(), licence.address.plainText(), birth.value_or(base::PartialDate{}),
             sexText(scanners::Sex::NotKnown)},
            licence.name.inexactCharacters() == 0,
            licence.address.inexactCharacters() == 0};
}

} // namespace kakanai::visit
