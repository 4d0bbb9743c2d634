#pragma once

#include "printing/form_layout.h"

/// A form like those of a care insurance desk, with one part of every kind, and values with rare names.
namespace kakanai::tests {

printing::FormLayout sampleForm();
printing::FormValues sampleValues();

/// One name of each kind that programs lose: beyond U+FFFF, variation selectors, combining marks, compatibility
/// ideographs, radicals.
QStringList rareNames();

} // namespace kakanai::tests
