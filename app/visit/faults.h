#pragma once

#include "app/base/problem.h"
#include "db/visit_store.h"
#include "printing/document_signer.h"
#include "printing/paper_error.h"
#include "printing/printer.h"
#include "scanners/card_reader.h"
#include "scanners/code_scanner.h"
#include "scanners/drivers_licence.h"
#include "scanners/individual_number_card.h"
#include "scanners/mrz.h"

#include <QDate>

#include <optional>
#include <vector>

/// The one place where the ground floor's error values become problems with codes. Switches without default: a new
/// fault does not compile before it has a code.
namespace kakanai::visit {

base::Problem problemOf(const scanners::CardError& error);
base::Problem problemOf(const scanners::CodeError& error);
/// card.key.form with the place of the mistake.
base::Problem problemOf(const scanners::MrzError& error);
base::Problem problemOf(const db::StoreError& error);
base::Problem problemOf(const printing::SealError& error);
base::Problem problemOf(const printing::PrintError& error);
/// `form`: the form it happened in, empty if none.
base::Problem problemOf(const printing::PaperError& error, const QString& form);
/// card.authenticity where the card's own signature does not fit what was read.
std::optional<base::Problem> alertOf(scanners::Authenticity authenticity);
/// card.expired after its last day; card.characters where name or address holds a character that is only a picture or
/// left out (details.count), so that somebody must type it.
std::vector<base::Problem> alertsOf(const scanners::DriversLicence& licence, QDate today);
/// Nothing for DocumentFault::None.
std::optional<base::Problem> problemOf(printing::DocumentFault fault);

} // namespace kakanai::visit
