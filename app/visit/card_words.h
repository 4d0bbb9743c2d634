#pragma once

#include "app/procedures/engine.h"
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

/// The person of the four basic items.
procedures::CardPerson personOf(const scanners::BasicInfo& info);

} // namespace kakanai::visit
