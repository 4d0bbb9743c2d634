#include "app/wiring/demo_devices.h"

#include "app/visit/faults.h"
#include "app/wiring/cards.h"
#include "app/wiring/catalogue_source.h"
#include "app/wiring/printers.h"
#include "app/wiring/settings.h"
#include "db/store_folder.h"

using namespace Qt::StringLiterals;

namespace kakanai::wiring {
namespace {

std::shared_ptr<printing::Printer> printerFor(const cli::WindowRequest& request, const Settings& settings) {
    const QString asked = request.simulation.value(u"printer"_s);
    if (asked.isEmpty() && !settings.printerQueue.isEmpty()) {
        return makePrinter(settings);
    }
    const QString folder = request.demoVisitFolder.isEmpty() ? QString() : request.demoVisitFolder + u"/printed"_s;
    auto printer = makeSimulatedPrinter(asked.isEmpty() ? u"ok"_s : asked, folder);
    return printer ? std::shared_ptr<printing::Printer>(std::move(*printer)) : nullptr;
}

} // namespace

base::Result<std::unique_ptr<DemoDevices>> DemoDevices::make(const cli::WindowRequest& request,
                                                             const std::shared_ptr<const base::Clock>& clock) {
    std::unique_ptr<DemoDevices> demo(new DemoDevices);
    demo->common_.clock = clock;
    demo->common_.simulated = true;
    if (const auto opened = demo->openParts(request); !opened) {
        return std::unexpected(opened.error());
    }
    return demo;
}

base::Done DemoDevices::openParts(const cli::WindowRequest& request) {
    const auto settings = readSettings(request.data);
    const QString personaId = request.simulation.value(u"card"_s, u"taro"_s);
    const auto persona = personaNamed(personaId);
    auto reader = makeReader(request.realCard ? QString() : personaId);
    auto fonts = printing::openSystemFonts();
    seal_ = std::make_shared<DemoSeal>(common_.clock->now());
    auto catalogue = loadCatalogueOf(request.catalogue.isEmpty() ? u"example-city"_s : request.catalogue, u"ja"_s);
    key_ = std::make_shared<db::StoreKey>(db::StoreKey::random());
    const auto store = db::StoreFolder(folder_.path()).initDemo(*key_);
    if (!settings || !reader) {
        return std::unexpected(!settings ? settings.error() : reader.error());
    }
    if (!fonts) {
        return std::unexpected(visit::problemOf(fonts.error(), {}));
    }
    if (!store) {
        return std::unexpected(visit::problemOf(store.error()));
    }
    common_.catalogue =
        std::make_shared<procedures::Catalogue>(catalogue ? std::move(catalogue->catalogue) : procedures::Catalogue());
    common_.fonts = std::move(*fonts);
    common_.reader = std::move(*reader);
    common_.signer = seal_;
    common_.printer = printerFor(request, *settings);
    if (request.simulation.value(u"handover"_s) == "code"_L1) {
        addBridge();
    }
    pin_ = persona && *persona ? (*persona)->pin : QString();
    return {};
}

/// Two places that share nothing but light.
void DemoDevices::addBridge() {
    using handover::KeyKind;
    using handover::SecretKey;
    SecretKey counter(KeyKind::Counter, db::StoreKey::random());
    SecretKey kiosk(KeyKind::Kiosk, db::StoreKey::random());
    std::vector<handover::PublicKey> kiosks{kiosk.publicKey()};
    sender_ = std::make_shared<handover::SenderKeys>(counter.publicKey(), std::move(kiosk));
    receiver_ = std::make_shared<handover::ReceiverKeys>(std::move(counter), std::move(kiosks));
    scanner_ = std::make_shared<scanners::simulated::SimulatedCodeScanner>();
}

base::Result<Devices> DemoDevices::forPlace(visit::Place place) const {
    Devices devices = common_;
    if (sender_ && place == visit::Place::Kiosk) {
        devices.signer = nullptr;
        devices.sender = sender_;
        return devices;
    }
    if (place == visit::Place::Counter) {
        devices.receiver = receiver_;
        devices.codeScanner = scanner_;
    }
    devices.acceptedCodes = folder_.filePath(u"accepted"_s);
    auto store = db::StoreFolder(folder_.path()).open(*key_, {.simulatedDevices = true});
    if (!store) {
        return std::unexpected(visit::problemOf(store.error()));
    }
    devices.store = std::move(*store);
    if (place == visit::Place::Kiosk) {
        devices.signer = nullptr; // a kiosk holds no seal
    }
    return devices;
}

} // namespace kakanai::wiring
