#include "app/kana/tables.h"

#include "app/kana/address_split.h"
#include "app/kana/variants.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace kakanai::kana {
namespace {

constexpr int variantsFor = 6; ///< of how many of the first spellings

QString shippedFolder() {
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"../share/kakanai"_s);
}

} // namespace

Tables::Tables() : Tables(shippedFolder()) {}

Tables::Tables(const QString& folder)
    : names_(QDir(folder).filePath(u"names.tsv"_s)), postal_(QDir(folder).filePath(u"postal.tsv"_s)),
      places_(QDir(folder).filePath(u"places.tsv"_s)) {}

QStringList Tables::candidates(const QString& reading, screens::NameKind kind) const {
    const QString key = (kind == screens::NameKind::Family ? u"f"_s : u"g"_s) + reading;
    QStringList spellings;
    for (const QString& line : names_.find(key)) {
        spellings += line.split(u' ', Qt::SkipEmptyParts);
    }
    const QStringList first = spellings.first(std::min<qsizetype>(variantsFor, spellings.size()));
    for (const QString& spelling : first) {
        for (const QString& variant : variantsOf(spelling)) {
            if (!spellings.contains(variant)) {
                spellings << variant;
            }
        }
    }
    return spellings;
}

std::vector<procedures::Address> Tables::addressesFor(const QString& postalCode) const {
    QString digits = postalCode;
    digits.remove(u'-');
    if (digits.size() != 7) {
        return {};
    }
    std::vector<procedures::Address> areas;
    for (const QString& line : postal_.find(digits)) {
        const QStringList parts = line.split(u'|');
        if (parts.size() == 3) {
            areas.push_back({.postalCode = digits.first(3) + u'-' + digits.sliced(3),
                             .prefecture = parts[0],
                             .municipality = parts[1],
                             .town = parts[2]});
        }
    }
    return areas;
}

std::vector<screens::PlaceName> Tables::places(const QString& key) const {
    std::vector<screens::PlaceName> places;
    QHash<QString, std::size_t> known;
    for (const QString& line : places_.find(key)) {
        const QStringList parts = line.split(u'|');
        if (parts.size() != 3) {
            continue;
        }
        const auto found = known.constFind(parts[0]);
        if (found == known.cend()) {
            known.insert(parts[0], places.size());
            places.push_back({.name = parts[0], .readings = parts[1].split(u'/')});
        }
        auto& codes = places[known.value(parts[0])].postalCodes;
        if (!parts[2].isEmpty() && !codes.contains(parts[2])) {
            codes << parts[2];
        }
    }
    return places;
}

std::vector<screens::PlaceName> Tables::prefectures() const {
    return places(QString());
}

std::vector<screens::PlaceName> Tables::municipalities(const QString& prefecture) const {
    return prefecture.isEmpty() ? std::vector<screens::PlaceName>() : places(prefecture);
}

std::vector<screens::PlaceName> Tables::towns(const QString& prefecture, const QString& municipality) const {
    return municipality.isEmpty() ? std::vector<screens::PlaceName>() : places(prefecture + municipality);
}

std::optional<procedures::Address> Tables::partsOf(const QString& line) const {
    return splitAddress(line, *this);
}

} // namespace kakanai::kana
