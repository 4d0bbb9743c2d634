#pragma once

#include "app/procedures/catalogue.h"
#include "app/procedures/loading/record_set.h"

namespace kakanai::procedures::loading {

/// languages.yaml, one record.
CatalogueLanguage readLanguage(const TextTree& record, Findings& findings);

/// Lays the files of words/ over the texts of the catalogue, found by their Japanese: a text that was changed loses its
/// translations until somebody renews them. Counts what each language has.
void addTranslations(Catalogue& catalogue, const RecordSet& records, Findings& findings);

} // namespace kakanai::procedures::loading
