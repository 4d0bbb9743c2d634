#include "printing/fonts/font_chain.h"

#include <QDirIterator>
#include <QHash>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace kakanai::printing {
namespace {

struct KnownFont {
    QString file;
    bool needed = true;
};

std::array<KnownFont, 6> knownFonts() {
    return {KnownFont{u"ipaexm.ttf"_s},
            KnownFont{u"ipamjm.ttf"_s},
            KnownFont{u"HanaMinA.ttf"_s},
            KnownFont{u"HanaMinB.ttf"_s},
            KnownFont{u"BIZUDPGothic-Regular.ttf"_s},
            KnownFont{u"ipaexg.ttf"_s, false}};
}

constexpr FontId gothicFirst = 4;

QHash<QString, QString> filesByName(const QStringList& folders, const QSet<QString>& wanted) {
    QHash<QString, QString> found;
    for (const auto& folder : folders) {
        QDirIterator files(folder, {u"*.ttf"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext() && found.size() < wanted.size()) {
            const QString path = files.next();
            const QString name = files.fileName();
            if (wanted.contains(name) && !found.contains(name)) {
                found.insert(name, path);
            }
        }
    }
    return found;
}

} // namespace

PaperResult<FontChain> findFonts(const QStringList& folders) {
    QSet<QString> wanted;
    for (const auto& font : knownFonts()) {
        wanted << font.file;
    }
    const auto found = filesByName(folders, wanted);
    FontChain chain;
    std::vector<FontId> gothicOnly;
    FontId known = 0;
    for (const auto& [file, needed] : knownFonts()) {
        const QString path = found.value(file);
        if (path.isEmpty() && needed) {
            return std::unexpected(PaperError{PaperFault::FontMissing, file});
        }
        if (!path.isEmpty()) {
            const auto id = static_cast<FontId>(chain.paths.size());
            (known < gothicFirst ? chain.mincho : gothicOnly).push_back(id);
            chain.paths << path;
        }
        ++known;
    }
    chain.gothic = gothicOnly;
    chain.gothic.insert(chain.gothic.end(), chain.mincho.begin(), chain.mincho.end());
    return chain;
}

} // namespace kakanai::printing
