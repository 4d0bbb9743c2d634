#pragma once

#include <QStringList>

namespace kakanai::kana {

/// The spelling with one character in an old or variant form, one for each form: 高橋 gives 髙橋 and 高𣘺. For choosing
/// only; what a person has chosen is never changed.
QStringList variantsOf(const QString& spelling);

} // namespace kakanai::kana
