#include "scanners/simulated/passport/passport_persona_file.h"

#include "scanners/simulated/persona_fields.h"

namespace kakanai::scanners::simulated {
namespace {

using namespace Qt::StringLiterals;

constexpr PersonaField fields[] = {
    {"firstLine", "P[A-Z<]{43}"},
    {"secondLine", "[A-Z0-9<]{44}"},
    {"access", "bac|pace"},
};

PassportPersona personaOf(const PersonaFields& found) {
    return {found.value(u"id"_s), found.value(u"firstLine"_s), found.value(u"secondLine"_s),
            found.value(u"access"_s) == "pace"_L1};
}

} // namespace

QString shippedPassportPersonas() {
    return u":/kakanai/passport/personas"_s;
}

std::expected<std::vector<PassportPersona>, PersonaError> loadPassportPersonas(const QString& folder) {
    const auto found = loadPersonaFields(folder, u"passport"_s, fields);
    if (!found) {
        return std::unexpected(found.error());
    }
    std::vector<PassportPersona> personas;
    std::ranges::transform(*found, std::back_inserter(personas), personaOf);
    return personas;
}

} // namespace kakanai::scanners::simulated
