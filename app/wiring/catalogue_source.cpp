#include "app/wiring/catalogue_source.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kakanai::wiring {

std::optional<procedures::LoadedCatalogue> loadCatalogueOf(const QString& overlay, const QString& language) {
    const QString shipped = u":/kakanai/overlays/"_s + overlay;
    QString folder;
    if (!overlay.isEmpty()) {
        // A name has no slash, so that a folder of the same name beside the program is never taken by mistake.
        const bool isName = !overlay.contains(u'/') && QDir(shipped).exists();
        if (!isName && !QFileInfo(overlay).isDir()) {
            return {};
        }
        folder = isName ? shipped : overlay;
    }
    return procedures::loadCatalogue(u":/kakanai/catalogue"_s, folder, language);
}

} // namespace kakanai::wiring
