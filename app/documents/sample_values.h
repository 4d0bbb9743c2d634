#pragma once

#include "app/procedures/catalogue.h"
#include "printing/form_layout.h"

namespace kakanai::documents {

enum class Sample {
    Empty,   ///< the form as it lies in the rack
    Usual,   ///< a fictional person of usual length
    Longest, ///< the longest that each field can be expected to hold
};

/// Values for every field of a form, of nobody: to look at a form, and to see whether everything fits. Lists of persons
/// get as many rows as the form has, and one more where they are the longest.
printing::FormValues sampleValues(const procedures::Catalogue& catalogue, const procedures::FormDefinition& form,
                                  Sample sample);

} // namespace kakanai::documents
