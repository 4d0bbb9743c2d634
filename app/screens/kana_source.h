#pragma once

#include "app/procedures/case.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kakanai::screens {

enum class NameKind { Family, Given };

/// Japanese text entry without a system input method: tables, no memory of what was typed. GUI thread, answers at once.
class KanaSource {
public:
    virtual ~KanaSource() = default;

    /// Spellings of a reading in hiragana, the likeliest first; empty if the table has none.
    virtual QStringList candidates(const QString& reading, NameKind kind) const = 0;

    /// The areas of a postal code of seven digits: prefecture, municipality, town and municipality code; empty if
    /// unknown.
    virtual std::vector<procedures::Address> addressesFor(const QString& postalCode) const = 0;
};

} // namespace kakanai::screens
