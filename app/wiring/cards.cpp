#include "app/wiring/cards.h"

#include "scanners/pcsc/pcsc_card_reader.h"
#include "scanners/simulated/licence/licence_persona_file.h"
#include "scanners/simulated/licence/simulated_licence.h"
#include "scanners/simulated/passport/passport_persona_file.h"
#include "scanners/simulated/passport/simulated_passport.h"
#include "scanners/simulated/persona_file.h"
#include "scanners/simulated/residence/residence_persona_file.h"
#include "scanners/simulated/residence/simulated_residence_card.h"
#include "scanners/simulated/simulated_card_reader.h"

namespace kakanai::wiring {

namespace simulated = scanners::simulated;

namespace {

template<class T>
base::Result<std::vector<T>> shipped(std::expected<std::vector<T>, simulated::PersonaError> personas) {
    if (!personas) {
        return std::unexpected(
            base::Problem(base::ProblemCode::SimulationPersona).with(base::DetailKey::Line, personas.error().line));
    }
    return std::move(*personas);
}

template<class T>
base::Result<std::optional<T>> named(const base::Result<std::vector<T>>& personas, const QString& id) {
    if (!personas) {
        return std::unexpected(personas.error());
    }
    const auto found = std::ranges::find(*personas, id, &T::id);
    return found == personas->end() ? std::nullopt : std::optional(*found);
}

} // namespace

base::Result<std::vector<simulated::Persona>> shippedPersonaList() {
    return shipped(simulated::loadPersonas(simulated::shippedPersonas()));
}

base::Result<std::vector<simulated::ResidencePersona>> shippedResidenceList() {
    return shipped(simulated::loadResidencePersonas(simulated::shippedResidencePersonas()));
}

base::Result<std::vector<simulated::PassportPersona>> shippedPassportList() {
    return shipped(simulated::loadPassportPersonas(simulated::shippedPassportPersonas()));
}

base::Result<std::vector<simulated::LicencePersona>> shippedLicenceList() {
    return shipped(simulated::loadLicencePersonas(simulated::shippedLicences()));
}

base::Result<std::optional<simulated::Persona>> personaNamed(const QString& id) {
    return named(shippedPersonaList(), id);
}

base::Result<std::shared_ptr<simulated::Chip>> makeChip(const QString& id, std::optional<int> tries,
                                                        simulated::SimulatedFault fault,
                                                        std::shared_ptr<const simulated::CardKeys> keys) {
    const bool malformed = fault.kind == simulated::SimulatedFault::Kind::Malformed;
    const auto persona = personaNamed(id);
    const auto licence = named(shippedLicenceList(), id);
    const auto residence = named(shippedResidenceList(), id);
    const auto passport = named(shippedPassportList(), id);
    for (const base::Problem* problem :
         {persona ? nullptr : &persona.error(), licence ? nullptr : &licence.error(),
          residence ? nullptr : &residence.error(), passport ? nullptr : &passport.error()}) {
        if (problem) {
            return std::unexpected(*problem);
        }
    }
    std::shared_ptr<simulated::Chip> chip;
    if (*persona) {
        chip = std::make_shared<simulated::SimulatedCard>(
            **persona,
            simulated::SimulatedCardOptions{.tries = tries, .malformed = malformed, .keys = std::move(keys)});
    } else if (*licence) {
        chip = std::make_shared<simulated::SimulatedLicence>(
            **licence, simulated::SimulatedLicenceOptions{.tries = tries, .malformed = malformed});
    } else if (*residence) {
        chip = std::make_shared<simulated::SimulatedResidenceCard>(
            **residence, simulated::SimulatedResidenceOptions{.malformed = malformed});
    } else if (*passport) {
        chip = std::make_shared<simulated::SimulatedPassport>(
            **passport, simulated::SimulatedPassportOptions{.malformed = malformed});
    }
    return chip;
}

base::Result<std::unique_ptr<scanners::CardReader>> makeReader(const QString& persona) {
    if (persona.isEmpty()) {
        return scanners::pcsc::makePcscReader();
    }
    const auto chip = makeChip(persona, {}, {});
    if (!chip) {
        return std::unexpected(chip.error());
    }
    auto reader = std::make_unique<simulated::SimulatedCardReader>();
    if (*chip) {
        reader->insert(*chip);
    }
    return reader;
}

} // namespace kakanai::wiring
