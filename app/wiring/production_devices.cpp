#include "app/wiring/production_devices.h"

#include "app/visit/faults.h"
#include "app/wiring/cards.h"
#include "app/wiring/catalogue_source.h"
#include "app/wiring/code_scanners.h"
#include "app/wiring/handover/handover_folder.h"
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

/// A kiosk that hands over by code keeps nothing, and so has no store unless somebody made one.
db::StoreResult<std::unique_ptr<db::VisitStore>> storeOf(const cli::WindowRequest& request, const Settings& settings,
                                                         visit::Place place) {
    const db::StoreFolder folder(request.data);
    if (place == visit::Place::Kiosk && !settings.counterKey.isEmpty() && !folder.exists()) {
        return nullptr;
    }
    return folder.open(db::Passphrase(request.storePassphrase), {.simulatedDevices = !request.simulation.isEmpty()});
}

base::Done addHandover(Devices& devices, const cli::WindowRequest& request, const Settings& settings,
                       visit::Place place) {
    const HandoverFolder folder(request.data);
    devices.codeScanner = makeCodeScanner(settings);
    if (place == visit::Place::Kiosk) {
        auto sender = senderKeys(folder, settings, request.storePassphrase);
        return sender ? (devices.sender = *std::move(sender), base::Done()) : std::unexpected(sender.error());
    }
    auto receiver = receiverKeys(folder, settings, request.storePassphrase);
    devices.acceptedCodes = folder.acceptedCodes();
    return receiver ? (devices.receiver = *std::move(receiver), base::Done()) : std::unexpected(receiver.error());
}

} // namespace

base::Result<Devices> productionDevices(const cli::WindowRequest& request, const Settings& settings, visit::Place place,
                                        const std::shared_ptr<const base::Clock>& clock) {
    const bool simulated = !request.simulation.isEmpty();
    auto fonts = printing::openSystemFonts();
    auto store = storeOf(request, settings, place);
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
    const auto added = addHandover(devices, request, settings, place);
    return added ? base::Result<Devices>(std::move(devices)) : std::unexpected(added.error());
}

} // namespace kakanai::wiring
