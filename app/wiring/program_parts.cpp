#include "app/wiring/program_parts.h"

#include "app/cli/output_file.h"
#include "app/handover/part_collector.h"
#include "app/visit/faults.h"
#include "app/wiring/cards.h"
#include "app/wiring/catalogue_source.h"
#include "app/wiring/citizen_signature.h"
#include "app/wiring/doctor.h"
#include "app/wiring/handover/handover_folder.h"
#include "app/wiring/program_windows.h"
#include "db/store_folder.h"
#include "scanners/simulated/card_server.h"
#include "scanners/simulated/mynumber/specimen_certificates.h"
#include "scanners/simulated/simulated_card.h"

using namespace Qt::StringLiterals;

namespace kakanai::wiring {

using base::Problem;
using base::ProblemCode;
using scanners::simulated::SimulatedFault;

ProgramParts::ProgramParts() : clock_(std::make_shared<base::SystemClock>()) {}

base::Result<std::unique_ptr<scanners::CardReader>> ProgramParts::cardReader(const cli::Simulation& simulation) {
    return makeReader(simulation.value(u"card"_s));
}

base::Result<QByteArray> ProgramParts::signWithCard(const QByteArray& pdf, const cli::Simulation& simulation,
                                                    const QString& reader, const scanners::Secret& password) {
    const auto cards = cardReader(simulation);
    if (!cards) {
        return std::unexpected(cards.error());
    }
    const printing::SealRequest request{clock_->now(), u"本人の署名"_s, u"CitizenSignature"_s};
    return signByCitizen(pdf, {**cards, reader, password}, request, {});
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

base::Result<std::vector<cli::PrintedKeyEntry>> ProgramParts::printedKeys() {
    const auto residence = shippedResidenceList();
    const auto passports = shippedPassportList();
    if (!residence || !passports) {
        return std::unexpected(residence ? passports.error() : residence.error());
    }
    std::vector<cli::PrintedKeyEntry> entries;
    for (const scanners::simulated::ResidencePersona& persona : *residence) {
        entries.push_back({scanners::CardKind::Residence, persona.id, persona.cardNumber});
    }
    for (const scanners::simulated::PassportPersona& persona : *passports) {
        entries.push_back({scanners::CardKind::Passport, persona.id, persona.firstLine + u'\n' + persona.secondLine});
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
    if (!fault) {
        return false;
    }
    const auto keys = std::make_shared<scanners::simulated::CardKeys>();
    const auto chip = makeChip(request.persona, request.tries, *fault, keys);
    if (!chip) {
        return std::unexpected(chip.error());
    }
    if (!*chip) {
        return false;
    }
    if (!request.authorities.isEmpty()) {
        const auto written = cli::writeOutput(request.authorities, scanners::simulated::authoritiesPem(*keys));
        if (!written) {
            return std::unexpected(written.error());
        }
    }
    scanners::simulated::CardServer server(**chip, *fault, static_cast<std::uint16_t>(request.port));
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

base::Result<QString> ProgramParts::handoverKey(const QString& data, const QString& role,
                                                const QByteArray& passphrase) {
    const auto kind = role == "counter"_L1 ? handover::KeyKind::Counter : handover::KeyKind::Kiosk;
    const auto key = HandoverFolder(data).openOrMake(kind, passphrase);
    return key ? base::Result<QString>(key->publicKey().text()) : std::unexpected(key.error());
}

base::Result<cli::OpenedCode> ProgramParts::openCode(const QString& data, const QStringList& symbols,
                                                     const QByteArray& passphrase) {
    const auto settings = readSettings(data);
    if (!settings) {
        return std::unexpected(settings.error());
    }
    const auto keys = receiverKeys(HandoverFolder(data), *settings, passphrase);
    if (!keys || !*keys) {
        return std::unexpected(keys ? visit::problemOf(db::StoreError{db::StoreFault::Missing}) : keys.error());
    }
    const auto message = handover::joinSymbols(symbols);
    if (!message) {
        return std::unexpected(message.error());
    }
    const auto received = handover::openVisitCode(*message, clock_->now(), **keys);
    if (!received) {
        return std::unexpected(handover::problemOf(received.error()));
    }
    cli::OpenedCode opened{.receipt = received->receipt, .event = received->visit.facts.event};
    opened.persons = static_cast<int>(received->visit.facts.persons.size());
    opened.isSigned = received->isSigned;
    opened.expires = received->expires;
    if (!opened.isSigned) {
        opened.alerts.push_back(handover::unsignedAlert());
    }
    return opened;
}

std::vector<cli::Check> ProgramParts::examine(const QString& data, const QString& catalogue) {
    return examineMachine(data, catalogue, *clock_);
}

int ProgramParts::openWindow(const cli::WindowRequest& request) {
    return openProgramWindows(request, clock_);
}

} // namespace kakanai::wiring
