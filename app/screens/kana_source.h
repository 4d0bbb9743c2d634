#pragma once

#include "app/procedures/case.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kakanai::screens {

enum class NameKind { Family, Given };

/// A prefecture, a municipality or a town, as it is chosen from a list.
struct PlaceName {
    QString name;
    QStringList readings = {};    ///< in hiragana; one that ends in "*" is known only so far
    QStringList postalCodes = {}; ///< of seven digits; towns only

    bool begins(const QString& kana) const; ///< read so, or written so
};

/// Japanese text entry without a system input method: tables, no memory of what was typed. GUI thread, answers at once.
class KanaSource {
public:
    virtual ~KanaSource() = default;

    /// Spellings of a reading in hiragana, the likeliest first; empty if the table has none.
    virtual QStringList candidates(const QString& reading, NameKind kind) const = 0;

    /// Ways to write any text given in kana, the likeliest first, without the kana themselves. Learns nothing.
    virtual QStringList spellings(const QString& kana) const = 0;

    /// The areas of a postal code of seven digits: prefecture, municipality, town and municipality code; empty if
    /// unknown.
    virtual std::vector<procedures::Address> addressesFor(const QString& postalCode) const = 0;

    /// What there is to choose from, by reading: prefectures; municipalities of a prefecture; towns of a municipality.
    virtual std::vector<PlaceName> prefectures() const = 0;
    virtual std::vector<PlaceName> municipalities(const QString& prefecture) const = 0;
    virtual std::vector<PlaceName> towns(const QString& prefecture, const QString& municipality) const = 0;

    /// A line of the register in its parts, if the table leaves no doubt; put together again it is the same line.
    virtual std::optional<procedures::Address> partsOf(const QString& line) const = 0;
};

} // namespace kakanai::screens
