#pragma once

#include "app/visit/effect.h"
#include "app/visit/visit.h"

#include <span>
#include <string_view>
#include <vector>

/// The flow of a visit as data: who wants to know what can happen reads transition_table.cpp, or the picture drawn from
/// it.
namespace kakanai::visit {

/// What the pure functions may look at.
struct Context {
    const procedures::Catalogue& catalogue;
    QDate today; ///< deadlines count from it; a visit takes it when its event is chosen
};

/// A named condition; the walk tries both of its results.
struct Guard {
    std::string_view name;
    bool (*holds)(const Context&, const Visit&, const Event&);
};

/// A named change of the visit; may choose the step itself where `to` says Next.
struct Action {
    std::string_view name;
    void (*apply)(const Context&, Visit&, const Event&);
};

/// {from, event, guard, to, effects}. Rows of one pair are tried in order.
struct Row {
    StepKind from;
    std::size_t event;          ///< index into Event
    const Guard* guard;         ///< nullptr: always
    std::optional<StepKind> to; ///< nothing: the action chooses
    const Action* action;       ///< nullptr: none
    std::vector<Effect> effects;
};

std::span<const Row> transitionTable();

struct Advanced {
    Visit visit;
    std::vector<Effect> effects;
    bool ignored = false; ///< no row: nothing happened, logged by name
};

/// The whole behaviour: no I/O, no clock, no event loop. Cancel, idle and device lost stand above the table.
Advanced advance(const Context& context, Visit visit, const Event& event);

/// A fresh visit at its place's first step.
Visit newVisit(Place place, VisitId id);

} // namespace kakanai::visit
