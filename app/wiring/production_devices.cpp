#include "app/wiring/production_devices.h"

#include "app/visit/faults.h"
#include "app/wiring/cards.h"
#include "app/wiring/catalogue_source.h"
#include "app/wiring/printers.h"
#include "db/store_folder.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kakanai::wiring {
namespace {

base::Result<std::shared_ptr<printing::DocumentSigner>> signerOf(const cli::WindowRequest& request,
                                                                 const Settings& settings) {
    if (settings.seal.isEmpty() || request.sealPassphrase.isEmpty()) {
        return std::shared_ptr<printing::DocumentSigner>();
    }
    QFile file(QDir(request.data).filePath(settings.seal));
    const QByteArray key = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    auto signer = printing::openPkcs12(key, request.sealPassphrase);
    if (!signer) {
        return std::unexpected(visit::problemOf(signer.error()));
    }
    return std::shared_ptr<printing::DocumentSigner>(std::move(*signer));
}

std::shared_ptr<printing::Printer> printerOf(const cli::Simulation& simulation, const Settings& settings) {
    if (simulation.contains(u"printer"_s)) {
        auto simulated = makeSimulatedPrinter(simulation.value(u"printer"_s), {});
        return simulated ? std::shared_ptr<printing::Printer>(std::move(*simulated)) : nullptr;
    }
    return settings.printerQueue.isEmpty() ? nullptr : std::shared_ptr<printing::Printer>(makePrinter(settings));
}

} // namespace

base::Result<Devices> productionDevices(const cli::WindowRequest& request, const Settings& settings, visit::Place place,
                                        const std::shared_ptr<const base::Clock>& clock) {
    const bool simulated = !request.simulation.isEmpty();
    auto fonts = printing::openSystemFonts();
    auto store =
        db::StoreFolder(request.data).open(db::Passphrase(request.storePassphrase), {.simulatedDevices = simulated});
    auto reader = makeReader(request.simulation.value(u"card"_s));
    auto signer = place == visit::Place::Counter ? signerOf(request, settings) : nullptr;
    auto catalogue = loadCatalogueOf(request.catalogue.isEmpty() ? settings.catalogue : request.catalogue, u"ja"_s);
    if (!fonts) {
        return std::unexpected(visit::problemOf(fonts.error(), {}));
    }
    if (!store) {
        return std::unexpected(visit::problemOf(store.error()));
    }
    if (!reader || !signer) {
        return std::unexpected(!reader ? reader.error() : signer.error());
    }
    Devices devices;
    devices.catalogue =
        std::make_shared<procedures::Catalogue>(catalogue ? std::move(catalogue->catalogue) : procedures::Catalogue());
    devices.fonts = std::move(*fonts);
    devices.clock = clock;
    devices.reader = std::move(*reader);
    devices.printer = printerOf(request.simulation, settings);
    devices.signer = std::move(*signer);
    devices.store = std::move(*store);
    devices.simulated = simulated;
    return devices;
}

} // namespace kakanai::wiring
