#pragma once

#include "app/procedures/engine.h"
#include "scanners/drivers_licence.h"
#include "scanners/individual_number_card.h"
#include "scanners/mrz.h"
#include "scanners/residence_card.h"

#include <QString>

#include <optional>

/// What a card says, in the words of answers files, stored visits and the command line (docs/commands.md).
namespace kakanai::visit {

QString sexText(scanners::Sex sex);
QString authenticityText(scanners::Authenticity authenticity);
std::optional<scanners::Authenticity> authenticityFrom(const QString& text);

QString residenceTypeText(scanners::ResidenceCardType type);
QString mrzFieldText(scanners::MrzField field);
QString changeFieldText(scanners::LicenceChange::Field field);

/// The person of the four basic items.
procedures::CardPerson personOf(const scanners::BasicInfo& info);

/// The holder of a driver's licence. It does not tell the sex (notKnown). Name and address may hold 【外字1】 and
/// 【欠字】 (LicenceText::plainText): whoever shows them lets a clerk complete them before anything is made of them.
struct LicencePerson {
    procedures::CardPerson person;
    bool nameIsExact = true;
    bool addressIsExact = true;

    bool isExact() const { return nameIsExact && addressIsExact; }
};
LicencePerson personOf(const scanners::DriversLicence& licence);

} // namespace kakanai::visit
