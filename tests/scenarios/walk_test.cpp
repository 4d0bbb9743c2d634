#include "tests/scenarios/sample_events.h"
#include "tests/scenarios/village.h"
#include "tests/support/suite.h"

#include "app/visit/visit_json.h"

#include <deque>
#include <map>
#include <set>

using namespace kakanai;
using namespace kakanai::visit;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

/// A visit on the way, and what the citizen had before their eyes when they confirmed the review.
struct Node {
    Visit visit;
    std::optional<procedures::Case> confirmed;
};

/// Of the card's steps. Elsewhere the way and what the reader did are forgotten: the next card chooses anew.
void addCard(QByteArray& text, const Visit& visit) {
    const StepKind kind = kindOf(visit.step);
    const auto add = [&](int number) { text += QByteArray::number(number) + ' '; };
    if (kind == StepKind::PlacingCard || kind == StepKind::EnteringSecret || kind == StepKind::ReadingCard) {
        add(isOpenedByPrintedKey(visit.way));
        add(visit.keyEntered * 4 + (visit.facts.persons.size() < 2) * (visit.readerServed * 2 + visit.liftAsked));
    } else if (kind == StepKind::ConfirmingPerson || kind == StepKind::TypingPerson) {
        add(isNumberCard(visit.way) * 4 + visit.read.has_value() * 2 + (visit.read && visit.read->isComplete()));
        add(visit.told ? static_cast<int>(visit.told->persons.size()) : -1);
    }
}

/// Visits that the table cannot tell apart are walked once.
QByteArray signatureOf(const Node& node) {
    const Visit& visit = node.visit;
    QByteArray text;
    const auto add = [&](auto number) { text += QByteArray::number(static_cast<int>(number)) + ' '; };
    add(kindOf(visit.step));
    const auto* erasing = std::get_if<Erasing>(&visit.step);
    add(erasing && erasing->then);
    add(visit.returnTo ? static_cast<int>(*visit.returnTo) : -1);
    addCard(text, visit);
    add(visit.facts.event == u"arrive");
    add(visit.facts.persons.size());
    add(visit.subject == visit.facts.visitor);
    add(std::any_of(visit.facts.persons.begin(), visit.facts.persons.end(),
                    [](const auto& person) { return person.name.isEmpty(); }));
    add(visit.asked.size());
    add(visit.facts.household.contains(u"lanterns"_s));
    add(!visit.facts.persons.empty() && visit.facts.persons[0].facts.contains(u"singer"_s));
    add(!visit.facts.persons.empty() && visit.facts.persons[0].values.isEmpty());
    add(visit.documents.empty());
    add(std::min(visit.making, 2));
    add(visit.reviewed * 8 + visit.sealed * 4 + visit.printed * 2 + visit.ink.empty());
    add(visit.storing * 2 + visit.storeNext.has_value());
    add(visit.idleAsked * 2 + node.confirmed.has_value());
    return text;
}

/// A question is a place of its own.
std::pair<StepKind, QString> placeOf(const Visit& visit) {
    const auto* asking = std::get_if<AskingQuestion>(&visit.step);
    return {kindOf(visit.step), asking ? asking->question + asking->person : QString()};
}

bool releases(const Effect& effect) {
    return std::holds_alternative<PrintDocuments>(effect) || std::holds_alternative<PrintSealed>(effect) ||
           std::holds_alternative<SealDocuments>(effect) || std::holds_alternative<KeepVisit>(effect);
}

/// Nothing of a person: what a new visit holds, but for the list of the counter, words, sheets and the bell.
bool holdsNothing(const Visit& visit) {
    Visit bare = newVisit(visit.place, visit.id);
    return writeVisit(visit) == (bare.language = visit.language, writeVisit(bare)) && visit.documents.empty() &&
           visit.asked.isEmpty() && visit.missing.empty() && !visit.read &&
           visit.decisions == procedures::Decisions{} && visit.alerts.empty() && visit.receipt.isEmpty() &&
           !visit.returnTo && visit.corrections.empty() && !visit.told && !visit.keyEntered && !visit.readerServed &&
           visit.subject.isEmpty() && visit.making == 0 && !visit.storing;
}

/// The whole walk of one place, and what it saw.
class Walk {
public:
    explicit Walk(Place place) : catalogue_(village::catalogue()) {
        go({newVisit(place, 7), {}});
        while (!open_.empty()) {
            const Node node = std::move(open_.front());
            open_.pop_front();
            expand(node);
        }
    }

    std::set<StepKind> steps;
    std::map<StepKind, std::set<StepKind>> ways;
    std::set<std::pair<StepKind, std::size_t>> pairs;
    std::set<std::ptrdiff_t> rows;
    std::map<std::string_view, std::set<bool>> guards;
    QStringList findings;

private:
    void go(Node node) {
        if (seen_.insert(signatureOf(node)).second) {
            steps.insert(kindOf(node.visit.step));
            open_.push_back(std::move(node));
        }
    }

    void find(const Node& node, const Event& event, const char* what) {
        const auto text = [](std::string_view name) {
            return QString::fromLatin1(name.data(), qsizetype(name.size()));
        };
        const QString finding =
            u"%1, %2: "_s.arg(text(nameOf(kindOf(node.visit.step))), text(nameOf(event))) + QLatin1StringView(what);
        if (!findings.contains(finding)) {
            findings << finding;
        }
    }

    void expand(const Node& node) {
        bool goesOn = false;
        const StepKind from = kindOf(node.visit.step);
        for (const Event& event : sampleEvents(node.visit)) {
            pairs.emplace(from, event.index());
            noteRow(node.visit, event);
            const Advanced advanced = advance({catalogue_, village::today()}, node.visit, event);
            const StepKind to = kindOf(advanced.visit.step);
            judge(node, event, advanced);
            ways[from].insert(to);
            goesOn = goesOn || (to != StepKind::Erasing && placeOf(advanced.visit) != placeOf(node.visit));
            Node next{advanced.visit, node.confirmed};
            if (std::holds_alternative<ReviewConfirmed>(event) && !advanced.ignored) {
                next.confirmed = advanced.visit.facts;
            }
            if (to == StepKind::Working && from == StepKind::Opening && advanced.visit.reviewed) {
                next.confirmed = advanced.visit.facts; // confirmed at the kiosk
            }
            if (to == StepKind::Erasing || !advanced.visit.reviewed) {
                next.confirmed.reset();
            }
            go(std::move(next));
        }
        const bool last = from == StepKind::ShowingReceipt || from == StepKind::Closing || from == StepKind::Resting;
        if (!goesOn && !last) {
            find(node, Done{}, "a dead end");
        }
    }

    /// Which row of the table answers, and what its guards said.
    void noteRow(const Visit& before, const Event& event) {
        Visit visit = before;
        const auto table = transitionTable();
        for (auto row = table.begin(); row != table.end(); ++row) {
            if (row->from != kindOf(visit.step) || row->event != event.index()) {
                continue;
            }
            const bool holds = !row->guard || row->guard->holds({catalogue_, village::today()}, visit, event);
            if (row->guard) {
                guards[row->guard->name].insert(holds);
            }
            if (holds) {
                rows.insert(row - table.begin());
                return;
            }
        }
    }

    void judge(const Node& node, const Event& event, const Advanced& advanced) {
        const Visit& before = node.visit;
        const StepKind from = kindOf(before.step);
        const StepKind to = kindOf(advanced.visit.step);
        judgeRelease(node, event, advanced);
        const bool restful = to == StepKind::Resting || to == StepKind::Listing;
        if (restful && from != to && from != StepKind::Erasing && !holdsNothing(before)) {
            find(node, event, "ends without erasing");
        }
        if ((to == StepKind::Erasing || (restful && from == StepKind::Erasing)) && !holdsNothing(advanced.visit)) {
            find(node, event, "something of the person is left");
        }
        if (to == StepKind::ShowingReceipt && !holdsNothing(advanced.visit)) {
            find(node, event, "says goodbye with something of the person left");
        }
        judgeRulesAbove(node, event, advanced);
        if (advanced.visit.id != before.id || advanced.visit.place != before.place) {
            find(node, event, "another visit");
        }
        if (const auto* asking = std::get_if<AskingQuestion>(&advanced.visit.step)) {
            const bool personKnown = asking->person.isEmpty() || advanced.visit.facts.person(asking->person);
            if (!catalogue_.question(asking->question) || !personKnown) {
                find(node, event, "asks what does not exist");
            }
        }
    }

    void judgeRelease(const Node& node, const Event& event, const Advanced& advanced) {
        for (const Effect& effect : advanced.effects) {
            if (!releases(effect)) {
                continue;
            }
            const bool kiosk = node.visit.place == Place::Kiosk;
            if (!node.confirmed || (kiosk && !(*node.confirmed == advanced.visit.facts))) {
                find(node, event, "released before the review was confirmed");
            }
            if (advanced.visit.making > 0 || advanced.visit.documents.empty()) {
                find(node, event, "released while the papers were not made");
            }
        }
    }

    /// Cancel, idle and a lost device are answered everywhere.
    void judgeRulesAbove(const Node& node, const Event& event, const Advanced& advanced) {
        const StepKind from = kindOf(node.visit.step);
        const StepKind to = kindOf(advanced.visit.step);
        const bool nobody = from == StepKind::Resting || from == StepKind::Listing || from == StepKind::Erasing;
        if (std::holds_alternative<Cancelled>(event) && to != (nobody ? from : StepKind::Erasing)) {
            find(node, event, "cancel does not erase");
        }
        if (std::holds_alternative<IdleElapsed>(event)) {
            const Advanced asked = advance({catalogue_, village::today()}, node.visit, IdleAsked{});
            const Advanced elapsed = advance({catalogue_, village::today()}, asked.visit, event);
            if (kindOf(elapsed.visit.step) != (asked.ignored ? from : StepKind::Erasing)) {
                find(node, event, "idle does not erase");
            }
            if (asked.ignored && !nobody && !waitsForMachine(from)) {
                find(node, event, "nobody is asked whether they are still there");
            }
        }
        if (std::holds_alternative<DeviceLost>(event)) {
            const bool reading =
                from == StepKind::PlacingCard || from == StepKind::EnteringSecret || from == StepKind::ReadingCard;
            if (advanced.ignored || reading == (to == from)) {
                find(node, event, "a lost reader is not answered");
            }
        }
    }

    static bool waitsForMachine(StepKind kind) {
        using enum StepKind;
        return kind == ReadingCard || kind == MakingDocuments || kind == HandingOver || kind == Sealing ||
               kind == PrintingSealed || kind == Closing;
    }

    procedures::Catalogue catalogue_;
    std::set<QByteArray> seen_;
    std::deque<Node> open_;
};

template<class T>
concept MentionsSecret =
    std::is_same_v<T, scanners::Secret> || requires(T& one) { one.secret; } || requires(T& one) { one.pin; };

template<class... Alternatives>
consteval bool holdSecrets(std::variant<Alternatives...>*) {
    return (MentionsSecret<Alternatives> || ...);
}
static_assert(!holdSecrets(static_cast<Event*>(nullptr)), "a PIN enters no event");
static_assert(!holdSecrets(static_cast<Effect*>(nullptr)), "a PIN enters no effect");
static_assert(!holdSecrets(static_cast<Step*>(nullptr)), "a PIN enters no step");
// A visit is copied with every event; a secret cannot be copied, so no visit can hold one.
static_assert(std::is_copy_constructible_v<Visit> && !std::is_copy_constructible_v<scanners::Secret>);

} // namespace

class WalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        kiosk_ = std::make_unique<Walk>(Place::Kiosk);
        counter_ = std::make_unique<Walk>(Place::Counter);
    }
    void everyStep_fromKioskOrCounter_isReached() {
        std::set<StepKind> steps = kiosk_->steps;
        steps.insert(counter_->steps.begin(), counter_->steps.end());
        QStringList missing;
        for (int kind = 0; kind < stepKinds; ++kind) {
            if (!steps.contains(static_cast<StepKind>(kind))) {
                missing << name(nameOf(static_cast<StepKind>(kind)));
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }
    void everyPair_ofAReachedStepAndAnEvent_isTried() {
        for (const auto& walk : {kiosk_.get(), counter_.get()}) {
            QCOMPARE(walk->pairs.size(), walk->steps.size() * eventKinds);
        }
    }
    void everyStep_hasAWayOnAndAWayToErasing() {
        for (const auto& walk : {kiosk_.get(), counter_.get()}) {
            for (const StepKind step : walk->steps) {
                const bool nobody = step == StepKind::Resting || step == StepKind::Listing;
                QVERIFY2(nobody || walk->ways.at(step).contains(StepKind::Erasing), qPrintable(name(nameOf(step))));
                QVERIFY2(walk->ways.at(step).size() > 1, qPrintable(name(nameOf(step))));
            }
        }
    }
    void everyTransition_atTheKiosk_keepsTheRules() {
        QVERIFY2(kiosk_->findings.isEmpty(), qPrintable(kiosk_->findings.join(u'\n')));
    }
    void everyTransition_atTheCounter_keepsTheRules() {
        QVERIFY2(counter_->findings.isEmpty(), qPrintable(counter_->findings.join(u'\n')));
    }
    void everyRow_isTaken() {
        QStringList dead;
        const auto table = transitionTable();
        for (std::size_t row = 0; row < table.size(); ++row) {
            if (!kiosk_->rows.contains(std::ptrdiff_t(row)) && !counter_->rows.contains(std::ptrdiff_t(row))) {
                dead << u"%1 %2 %3"_s.arg(name(nameOf(table[row].from)), name(eventName(table[row].event)),
                                          table[row].guard ? name(table[row].guard->name) : u"always"_s);
            }
        }
        QVERIFY2(dead.isEmpty(), qPrintable(u"dead rows:\n"_s + dead.join(u'\n')));
    }
    void everyGuard_isSeenWithBothResults() {
        QStringList onesided;
        auto seen = kiosk_->guards;
        for (const auto& [guard, results] : counter_->guards) {
            seen[guard].insert(results.begin(), results.end());
        }
        for (const auto& [guard, results] : seen) {
            if (results.size() != 2) {
                onesided << name(guard);
            }
        }
        QVERIFY2(onesided.isEmpty(), qPrintable(onesided.join(u' ')));
    }

private:
    static QString name(std::string_view text) { return QString::fromLatin1(text.data(), qsizetype(text.size())); }

    std::unique_ptr<Walk> kiosk_;
    std::unique_ptr<Walk> counter_;
};

KAKANAI_SUITE(WalkTest)
#include "walk_test.moc"
