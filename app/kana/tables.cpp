#include "app/kana/tables.h"

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
    : names_(QDir(folder).filePath(u"names.tsv"_s)), postal_(QDir(folder).filePath(u"postal.tsv"_s)) {}

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

} // namespace kakanai::kana
