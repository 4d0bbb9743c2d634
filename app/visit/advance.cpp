#include "app/visit/actions.h"
#include "app/visit/questions.h"
#include "app/visit/transition_table.h"

/// The rules above the table, then the table.
namespace kakanai::visit {
namespace {

Advanced erase(Visit visit) {
    visit.step = Erasing{};
    visit.trouble.reset();
    visit.idleAsked = false;
    return {std::move(visit), {StopCard{}, WipeSecrets{}, EraseAll{}}};
}

bool holdsNobody(const Visit& visit) {
    const StepKind kind = kindOf(visit.step);
    return kind == StepKind::Resting || kind == StepKind::Listing || kind == StepKind::Erasing;
}

/// While the machine works or staff were called nobody is asked to hurry.
bool idleSuspended(const Visit& visit) {
    switch (kindOf(visit.step)) {
    case StepKind::ReadingCard:
    case StepKind::MakingDocuments:
    case StepKind::HandingOver:
    case StepKind::Sealing:
    case StepKind::PrintingSealed:
    case StepKind::Closing:
        return true;
    default:
        return visit.staffCalled;
    }
}

bool needsReader(const Visit& visit) {
    const StepKind kind = kindOf(visit.step);
    return kind == StepKind::PlacingCard || kind == StepKind::EnteringSecret || kind == StepKind::ReadingCard;
}

/// A reader that is lost costs the way, not the visit: what is known stays, and typing goes on.
Advanced loseDevice(const Context& context, Visit visit, const Event& event) {
    const bool withoutReader = needsReader(visit);
    if (withoutReader) {
        actions::toWays.apply(context, visit, event);
    }
    if (withoutReader || holdsNobody(visit)) {
        visit.trouble = std::get<DeviceLost>(event).problem;
    }
    return {std::move(visit), withoutReader ? std::vector<Effect>{StopCard{}, WipeSecrets{}} : std::vector<Effect>{}};
}

std::optional<Advanced> aboveTheTable(const Context& context, const Visit& visit, const Event& event) {
    if (std::holds_alternative<Cancelled>(event)) {
        return holdsNobody(visit) ? Advanced{visit, {}, true} : erase(visit);
    }
    if (std::holds_alternative<IdleAsked>(event)) {
        Advanced asked{visit, {}, holdsNobody(visit) || idleSuspended(visit)};
        asked.visit.idleAsked = !asked.ignored;
        return asked;
    }
    if (std::holds_alternative<IdleElapsed>(event)) {
        return visit.idleAsked && !holdsNobody(visit) && !idleSuspended(visit) ? erase(visit) : Advanced{visit, {}, true};
    }
    if (std::holds_alternative<DeviceLost>(event)) {
        return loseDevice(context, visit, event);
    }
    return {};
}

/// What changes no step: the words, the bell, a sheet that is closed.
std::optional<Advanced> besideTheTable(const Visit& visit, const Event& event) {
    Advanced same{visit, {}};
    if (std::holds_alternative<StillThere>(event)) {
        same.visit.idleAsked = false;
        return same;
    }
    if (const auto* language = std::get_if<LanguageChosen>(&event); language && kindOf(visit.step) != StepKind::ChoosingLanguage) {
        same.visit.language = language->language;
        return same;
    }
    if (std::holds_alternative<StaffCalled>(event) || std::holds_alternative<StaffDismissed>(event)) {
        same.visit.staffCalled = std::holds_alternative<StaffCalled>(event);
        same.effects.emplace_back(RingStaff{same.visit.staffCalled});
        return same;
    }
    if (std::holds_alternative<TroubleDismissed>(event) && kindOf(visit.step) != StepKind::Erasing) {
        same.visit.trouble.reset();
        return same;
    }
    return {};
}

template<std::size_t index = 0>
Step emptyStep(StepKind kind) {
    if constexpr (index < std::variant_size_v<Step>) {
        return index == static_cast<std::size_t>(kind) ? Step(std::in_place_index<index>) : emptyStep<index + 1>(kind);
    } else {
        return Resting{};
    }
}

/// What a step needs as soon as it is reached, whichever row led there.
void arrive(const Context& context, Visit& visit, StepKind kind) {
    visit.step = emptyStep(kind);
    switch (kind) {
    case StepKind::AskingQuestion:
        if (const auto next = nextQuestion(context, visit)) {
            visit.asked << askedKey(*next);
            visit.step = *next;
        }
        break;
    case StepKind::ShowingResult:
        visit.decisions = currentDecisions(context, visit);
        visit.returnTo.reset();
        break;
    case StepKind::FillingFields:
        visit.missing = missingFields(context, visit);
        break;
    case StepKind::MakingDocuments:
        visit.decisions = currentDecisions(context, visit);
        break;
    case StepKind::Reviewing:
        visit.returnTo.reset();
        break;
    default:
        break;
    }
}

/// Effects that speak of the visit's own choice are completed here, so that the table stays data.
Effect completed(const Effect& effect, const Visit& visit) {
    if (std::holds_alternative<ReadCard>(effect)) {
        return ReadCard{visit.way};
    }
    return effect;
}

Advanced byTable(const Context& context, Visit visit, const Event& event) {
    const StepKind from = kindOf(visit.step);
    for (const Row& row : transitionTable()) {
        if (row.from != from || row.event != event.index() || (row.guard && !row.guard->holds(context, visit, event))) {
            continue;
        }
        if (row.action) {
            row.action->apply(context, visit, event);
        }
        if (row.to) {
            arrive(context, visit, *row.to);
        }
        Advanced advanced{std::move(visit), {}};
        for (const Effect& effect : row.effects) {
            advanced.effects.push_back(completed(effect, advanced.visit));
        }
        if (const auto* opening = std::get_if<Opening>(&advanced.visit.step); opening && from == StepKind::Listing) {
            advanced.effects.emplace_back(LoadVisit{opening->receipt});
        }
        return advanced;
    }
    return {std::move(visit), {}, true};
}

} // namespace

Advanced advance(const Context& context, Visit visit, const Event& event) {
    if (auto above = aboveTheTable(context, visit, event)) {
        return std::move(*above);
    }
    if (auto beside = besideTheTable(visit, event)) {
        return std::move(*beside);
    }
    return byTable(context, std::move(visit), event);
}

Visit newVisit(Place place, VisitId id) {
    Visit visit;
    visit.id = id;
    visit.place = place;
    visit.step = place == Place::Kiosk ? Step(Resting{}) : Step(Listing{});
    return visit;
}

} // namespace kakanai::visit
