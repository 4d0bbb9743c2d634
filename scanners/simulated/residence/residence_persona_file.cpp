#include "scanners/simulated/residence/residence_persona_file.h"

#include "scanners/simulated/persona_fields.h"

namespace kakanai::scanners::simulated {
namespace {

using namespace Qt::StringLiterals;

constexpr PersonaField fields[] = {
    {"generation", "1|2"},
    {"type", "residence|specialPermanentResident"},
    {"cardNumber", "[A-Z]{2}[0-9]{8}[A-Z]{2}"},
    {"address", ".*"},
    {"addressDate", "([0-9]{4}-[0-9]{2}-[0-9]{2})?"},
    {"municipalityCode", "([0-9]{6})?"},
    {"comprehensivePermission", ".*"},
    {"individualPermission", ".*"},
    {"renewalPending", "true|false"},
    {"photo", "true|false"},
    {"birthDate", "([0-9]{4}-[0-9]{2}-[0-9]{2})?"},
    {"sex", "[123]?"},
    {"nationality", "([A-Z0-9]{3})?"},
};

ResidencePersona personaOf(const PersonaFields& found) {
    return {found.value(u"id"_s),
            found.value(u"cardNumber"_s),
            found.value(u"generation"_s).toInt(),
            found.value(u"type"_s) == "specialPermanentResident"_L1,
            found.value(u"address"_s),
            found.value(u"addressDate"_s),
            found.value(u"municipalityCode"_s),
            found.value(u"comprehensivePermission"_s),
            found.value(u"individualPermission"_s),
            found.value(u"renewalPending"_s) == "true"_L1,
            found.value(u"photo"_s) == "true"_L1,
            found.value(u"birthDate"_s),
            found.value(u"sex"_s),
            found.value(u"nationality"_s)};
}

} // namespace

QString shippedResidencePersonas() {
    return u":/kakanai/residence/personas"_s;
}

std::expected<std::vector<ResidencePersona>, PersonaError> loadResidencePersonas(const QString& folder) {
    const auto found = loadPersonaFields(folder, u"residence"_s, fields);
    if (!found) {
        return std::unexpected(found.error());
    }
    std::vector<ResidencePersona> personas;
    std::ranges::transform(*found, std::back_inserter(personas), personaOf);
    return personas;
}

} // namespace kakanai::scanners::simulated
