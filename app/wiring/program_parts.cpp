#include "app/wiring/program_parts.h"

#include "app/visit/faults.h"
#include "app/wiring/cards.h"
#include "app/wiring/catalogue_source.h"
#include "app/wiring/doctor.h"
#include "app/wiring/program_windows.h"
#include "db/store_folder.h"
#include "scanners/simulated/card_server.h"

using namespace Qt::StringLiterals;

namespace kakanai::wiring {

using base::Problem;
using base::ProblemCode;
using scanners::simulated::SimulatedFault;

ProgramParts::ProgramParts() : clock_(std::make_shared<base::SystemClock>()) {}

base::Result<std::unique_ptr<scanners::CardReader>> ProgramParts::cardReader(const cli::Simulation& simulation) {
    return makeReader(simulation.value(u"card"_s));
}

base::Result<std::vector<cli::PersonaEntry>> ProgramParts::personas() {
    const auto personas = shippedPersonaList();
    if (!personas) {
        return std::unexpected(personas.error());
    }
    std::vector<cli::PersonaEntry> entries;
    for (const scanners::simulated::Persona& persona : *personas) {
        entries.push_back({persona.id, persona.pin, persona.numberB, persona.signature, persona.name, persona.address,
                           persona.birthDate, persona.sex});
    }
    return entries;
}

base::Result<std::vector<cli::LicenceEntry>> ProgramParts::licences() {
    const auto licences = shippedLicenceList();
    if (!licences) {
        return std::unexpected(licences.error());
    }
    std::vector<cli::LicenceEntry> entries;
    for (const scanners::simulated::LicencePersona& persona : *licences) {
        entries.push_back({persona.id, persona.pin1, persona.pin2, persona.current(u"name"_s, persona.name),
                           persona.current(u"reading"_s, persona.reading),
                           persona.current(u"address"_s, persona.address), persona.birthDate, persona.expires});
    }
    return entries;
}

base::Result<bool> ProgramParts::serveCard(const cli::ServeRequest& request, const std::function<void()>& serving,
                                           std::stop_token stop) {
    const auto fault =
        request.fault.isEmpty() ? SimulatedFault() : scanners::simulated::parseSimulatedFault(request.fault);
    const auto card = makeChip(request.persona, request.tries, fault.value_or(SimulatedFault()));
    if (!card) {
        return std::unexpected(card.error());
    }
    if (!*card || !fault) {
        return false;
    }
    scanners::simulated::CardServer server(**card, *fault, static_cast<std::uint16_t>(request.port));
    server.onServing(serving);
    if (!server.run(stop)) {
        return std::unexpected(visit::problemOf(scanners::CardError{scanners::CardFault::ServiceMissing}));
    }
    return true;
}

base::Result<std::shared_ptr<const printing::FontLayer>> ProgramParts::fonts() {
    auto fonts = printing::openSystemFonts();
    if (!fonts) {
        return std::unexpected(visit::problemOf(fonts.error(), {}));
    }
    return std::shared_ptr<const printing::FontLayer>(std::move(*fonts));
}

std::optional<procedures::LoadedCatalogue> ProgramParts::catalogue(const QString& overlay, const QString& language) {
    return loadCatalogueOf(overlay, language);
}

base::Done ProgramParts::initStore(const QString& data, const QByteArray& passphrase) {
    const auto made = db::StoreFolder(data).init(db::Passphrase(passphrase), db::StoreKind::Production);
    return made ? base::Done() : std::unexpected(visit::problemOf(made.error()));
}

base::Done ProgramParts::checkStore(const QString& data, const QByteArray& passphrase) {
    const auto checked = db::StoreFolder(data).check(db::Passphrase(passphrase));
    return checked ? base::Done() : std::unexpected(visit::problemOf(checked.error()));
}

std::vector<cli::Check> ProgramParts::examine(const QString& data, const QString& catalogue) {
    return examineMachine(data, catalogue, *clock_);
}

int ProgramParts::openWindow(const cli::WindowRequest& request) {
    return openProgramWindows(request, clock_);
}

} // namespace kakanai::wiring
