#include "app/visit/actions.h"
#include "app/visit/questions.h"
#include "app/visit/transition_table.h"

/// The rules above the table, then the table.
namespace kakanai::visit {
namespace {

/// Everything of the person goes the moment erasing begins; the language stays, so that the last page can be read.
Visit letGo(const Visit& visit) {
    Visit empty = newVisit(visit.place, visit.id);
    empty.language = visit.language;
    const auto* saysGoodbye = std::get_if<Erasing>(&visit.step);
    empty.step = saysGoodbye ? *saysGoodbye : Erasing{};
    return empty;
}

Advanced erase(const Visit& visit) {
    Advanced erased{letGo(visit), {StopCard{}, WipeSecrets{}}};
    if (kindOf(visit.step) == StepKind::HandingOver) {
        erased.effects.emplace_back(TakeBackVisit{});
    }
    erased.effects.emplace_back(EraseAll{});
    return erased;
}

Advanced unchanged(Visit& visit) {
    return {std::move(visit), {}, true};
}

bool holdsNobody(const Visit& visit) {
    const StepKind kind = kindOf(visit.step);
    return kind == StepKind::Resting || kind == StepKind::Listing || kind == StepKind::Erasing;
}

/// While the machine works nobody is asked to hurry.
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
        return false;
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
    const StepKind kind = kindOf(visit.step);
    if (withoutReader || kind == StepKind::Resting || kind == StepKind::Listing) {
        visit.trouble = std::get<DeviceLost>(event).problem;
    }
    return {std::move(visit), withoutReader ? std::vector<Effect>{StopCard{}, WipeSecrets{}} : std::vector<Effect>{}};
}

std::optional<Advanced> aboveTheTable(const Context& context, Visit& visit, const Event& event) {
    if (std::holds_alternative<Cancelled>(event)) {
        return holdsNobody(visit) ? unchanged(visit) : erase(visit);
    }
    const bool mayHurry = !holdsNobody(visit) && !idleSuspended(visit);
    if (std::holds_alternative<IdleAsked>(event)) {
        visit.idleAsked = mayHurry;
        return Advanced{std::move(visit), {}, !mayHurry};
    }
    if (std::holds_alternative<IdleElapsed>(event)) {
        return visit.idleAsked && mayHurry ? erase(visit) : unchanged(visit);
    }
    if (std::holds_alternative<DeviceLost>(event)) {
        return loseDevice(context, std::move(visit), event);
    }
    return {};
}

/// What changes no step: the words, the bell, a sheet that is closed. True if it was one of these.
bool besideTheTable(Visit& visit, const Event& event) {
    const StepKind kind = kindOf(visit.step);
    if (std::holds_alternative<StillThere>(event)) {
        visit.idleAsked = false;
        return true;
    }
    if (const auto* language = std::get_if<LanguageChosen>(&event); language && kind != StepKind::ChoosingLanguage) {
        visit.language = language->language;
        return true;
    }
    if (std::holds_alternative<StaffCalled>(event) || std::holds_alternative<StaffDismissed>(event)) {
        visit.staffCalled = std::holds_alternative<StaffCalled>(event);
        return true;
    }
    if (std::holds_alternative<TroubleDismissed>(event) && kind != StepKind::Erasing) {
        visit.trouble.reset();
        return true;
    }
    return false;
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
    if (kind == StepKind::Erasing) {
        visit = letGo(visit);
        return;
    }
    visit.step = emptyStep(kind);
    switch (kind) {
    case StepKind::PlacingCard:
        visit.liftAsked = false;
        break;
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

/// Effects that speak of the visit's own choice, or of what was read, are completed here, so that the table stays data.
Effect completed(const Effect& effect, const Visit& visit, const Event& event) {
    if (std::holds_alternative<OpenCode>(effect)) {
        return OpenCode{std::get<CodeScanned>(event).text};
    }
    if (std::holds_alternative<ReadCode>(effect)) {
        return ReadCode{std::get<CodeScanned>(event).text};
    }
    if (std::holds_alternative<ReadCard>(effect)) {
        return ReadCard{visit.way};
    }
    if (const auto* store = std::get_if<StoreVisit>(&effect); store && store->state == db::VisitState::Waiting) {
        // A visit that is laid back keeps what it has reached.
        return StoreVisit{visit.printed  ? db::VisitState::Printed
                          : visit.sealed ? db::VisitState::Sealed
                                         : db::VisitState::Waiting};
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
            advanced.effects.push_back(completed(effect, advanced.visit, event));
        }
        if (const auto* opening = std::get_if<Opening>(&advanced.visit.step); opening && from == StepKind::Listing) {
            advanced.effects.emplace_back(LoadVisit{opening->receipt});
        }
        return advanced;
    }
    return {std::move(visit), {}, true};
}

/// A write under way is answered in any step; one that waited for it follows with the new revision.
std::optional<Advanced> noteStored(Visit& visit, const Event& event) {
    if (!std::exchange(visit.storing, false)) {
        return {};
    }
    const auto next = std::exchange(visit.storeNext, std::nullopt);
    const bool closing = kindOf(visit.step) == StepKind::Closing;
    if (const auto* failed = std::get_if<StoreFailed>(&event)) {
        visit.trouble = failed->problem;
        return closing ? std::nullopt : std::optional(Advanced{std::move(visit), {}});
    }
    visit.revision = std::get<Stored>(event).revision;
    if (next) {
        return Advanced{std::move(visit), {StoreVisit{*next}}};
    }
    return closing ? std::nullopt : std::optional(Advanced{std::move(visit), {}});
}

/// Each write needs the revision that the one before it got.
void storeInTurn(Advanced& advanced) {
    Visit& visit = advanced.visit;
    std::erase_if(advanced.effects, [&](const Effect& effect) {
        const auto* store = std::get_if<StoreVisit>(&effect);
        if (store && visit.storing) {
            visit.storeNext = store->state;
            return true;
        }
        visit.storing = visit.storing || store;
        return false;
    });
}

/// Papers that are made anew are neither sealed nor printed.
void beginPapers(Advanced& advanced) {
    for (const Effect& effect : advanced.effects) {
        if (!std::holds_alternative<MakeDocuments>(effect)) {
            continue;
        }
        ++advanced.visit.making;
        advanced.visit.sealed = false;
        advanced.visit.printed = false;
        for (Document& document : advanced.visit.documents) {
            document.sealed = false;
        }
    }
}

Advanced advanced(const Context& context, Visit visit, const Event& event) {
    if (auto above = aboveTheTable(context, visit, event)) {
        return std::move(*above);
    }
    if (besideTheTable(visit, event)) {
        return {std::move(visit), {}};
    }
    if (std::holds_alternative<Stored>(event) || std::holds_alternative<StoreFailed>(event)) {
        if (auto noted = noteStored(visit, event)) {
            return std::move(*noted);
        }
    }
    return byTable(context, std::move(visit), event);
}

bool isOfPerson(const Event& event) {
    return event.index() <= Event(CardTaken{}).index();
}

} // namespace

Advanced advance(const Context& context, Visit visit, const Event& event) {
    const bool called = visit.staffCalled;
    visit.idleAsked = visit.idleAsked && !isOfPerson(event);
    if (std::holds_alternative<DocumentsMade>(event) || std::holds_alternative<DocumentsFailed>(event)) {
        visit.making = std::max(0, visit.making - 1);
    }
    visit.readerServed = visit.readerServed || (needsReader(visit) && std::holds_alternative<CardPlaced>(event));
    Advanced result = advanced(context, std::move(visit), event);
    beginPapers(result);
    storeInTurn(result);
    if (result.visit.staffCalled != called) {
        result.effects.emplace_back(RingStaff{result.visit.staffCalled});
    }
    return result;
}

Visit newVisit(Place place, VisitId id) {
    Visit visit;
    visit.id = id;
    visit.place = place;
    visit.step = place == Place::Kiosk ? Step(Resting{}) : Step(Listing{});
    return visit;
}

} // namespace kakanai::visit
