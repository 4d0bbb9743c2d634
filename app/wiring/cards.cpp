#include "app/wiring/cards.h"

#include "scanners/pcsc/pcsc_card_reader.h"
#include "scanners/simulated/persona_file.h"
#include "scanners/simulated/simulated_card_reader.h"

namespace kakanai::wiring {

base::Result<std::vector<scanners::simulated::Persona>> shippedPersonaList() {
    auto personas = scanners::simulated::loadPersonas(scanners::simulated::shippedPersonas());
    if (!personas) {
        return std::unexpected(
            base::Problem(base::ProblemCode::SimulationPersona).with(base::DetailKey::Line, personas.error().line));
    }
    return std::move(*personas);
}

base::Result<std::optional<scanners::simulated::Persona>> personaNamed(const QString& id) {
    const auto personas = shippedPersonaList();
    if (!personas) {
        return std::unexpected(personas.error());
    }
    const auto found = std::ranges::find(*personas, id, &scanners::simulated::Persona::id);
    return found == personas->end() ? std::nullopt : std::optional(*found);
}

base::Result<std::unique_ptr<scanners::CardReader>> makeReader(const QString& persona) {
    if (persona.isEmpty()) {
        return scanners::pcsc::makePcscReader();
    }
    const auto found = personaNamed(persona);
    if (!found) {
        return std::unexpected(found.error());
    }
    auto reader = std::make_unique<scanners::simulated::SimulatedCardReader>();
    if (*found) {
        reader->insert(**found);
    }
    return reader;
}

} // namespace kakanai::wiring
