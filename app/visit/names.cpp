#include "app/visit/effect.h"
#include "app/visit/event.h"
#include "app/visit/step.h"

#include <array>

namespace kakanai::visit {
namespace {

/// The last part of a type's name as the compiler spells it, so that a name cannot drift from its type.
template<class T>
consteval std::string_view typeName() {
    constexpr std::string_view function = __PRETTY_FUNCTION__;
    constexpr std::string_view marker = "T = ";
    constexpr auto start = function.find(marker) + marker.size();
    constexpr auto end = function.find_first_of(";]", start);
    constexpr auto whole = function.substr(start, end - start);
    constexpr auto colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

template<class Variant>
struct Names;

template<class... Alternatives>
struct Names<std::variant<Alternatives...>> {
    static constexpr std::array<std::string_view, sizeof...(Alternatives)> all{typeName<Alternatives>()...};
};

} // namespace

std::string_view nameOf(StepKind kind) {
    return Names<Step>::all[static_cast<std::size_t>(kind)];
}
std::string_view nameOf(const Event& event) {
    return Names<Event>::all[event.index()];
}
std::string_view eventName(std::size_t index) {
    return Names<Event>::all[index];
}
std::string_view nameOf(const Effect& effect) {
    return Names<Effect>::all[effect.index()];
}

} // namespace kakanai::visit
