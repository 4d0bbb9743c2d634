#include "tests/scenarios/sample_events.h"

#include "tests/scenarios/village.h"

using namespace Qt::StringLiterals;

namespace kakanai::tests {
namespace {

using namespace visit;
using base::DetailKey;
using base::Problem;
using base::ProblemCode;
using Events = std::vector<Event>;

void addPeople(Events& events, const Visit& visit) {
    const QString last = visit.facts.persons.empty() ? u"nobody"_s : visit.facts.persons.back().id;
    events.insert(events.end(), {Started{},
                                 LanguageChosen{u"en"_s},
                                 EventChosen{u"arrive"_s},
                                 EventChosen{u"lantern"_s},
                                 EventChosen{u"unknown"_s},
                                 WayChosen{Way::CardWithPin},
                                 WayChosen{Way::CardWithNumberB},
                                 WayChosen{Way::Typing},
                                 SecretEntered{},
                                 SelfChosen{1},
                                 SelfChosen{9},
                                 KeyScanned{Way::ResidenceCard},
                                 CodeFailed{Problem(ProblemCode::CodeUnknown)},
                                 PersonConfirmed{},
                                 PersonRejected{},
                                 PersonTyped{village::typedHana()},
                                 MemberEdited{last},
                                 MemberEdited{u"nobody"_s},
                                 MemberRemoved{last},
                                 FamilyComplete{},
                                 MoveEntered{village::move()}});
    if (visit.facts.persons.size() < 3) {
        events.insert(events.end(), {MemberAdded{Way::Typing}, MemberAdded{Way::CardWithPin}});
    }
}

void addForms(Events& events, const Visit& visit) {
    const QString visitor = visit.facts.visitor;
    events.insert(events.end(), {Answered{1},
                                 Answered{true},
                                 Answered{},
                                 ResultAccepted{},
                                 FieldEntered{u"phone"_s, visitor, u"000-000-0000"_s},
                                 FieldsComplete{},
                                 PageTurned{0},
                                 PageTurned{99},
                                 CorrectionWanted{StepKind::AskingQuestion, u"Qsinger"_s, visitor},
                                 CorrectionWanted{StepKind::AskingQuestion, u"nothing"_s, {}},
                                 CorrectionWanted{StepKind::TypingPerson, {}, visitor},
                                 CorrectionWanted{StepKind::GatheringFamily, {}, {}},
                                 CorrectionWanted{StepKind::EnteringMove, {}, {}},
                                 CorrectionWanted{StepKind::FillingFields, {}, {}},
                                 CorrectionWanted{StepKind::Resting, {}, {}},
                                 ReviewConfirmed{},
                                 InkGiven{{{{{0.1, 0.1}, {0.9, 0.9}}, 0.5}}},
                                 InkGiven{},
                                 PrintChosen{},
                                 ReceiptChosen{},
                                 PaperCameOut{true},
                                 PaperCameOut{false},
                                 Done{},
                                 Back{},
                                 Cancelled{},
                                 StaffCalled{},
                                 StaffDismissed{},
                                 TroubleDismissed{}});
}

void addCounter(Events& events, const Visit& visit) {
    const QString visitor = visit.facts.visitor;
    static const QByteArray reviewed = village::storedVisit();
    static const QByteArray unreviewed = village::storedVisit(false);
    procedures::Person corrected = village::typedHana();
    corrected.id = visitor;
    events.insert(events.end(), {VisitChosen{u"0001-ABCD"_s},
                                 CodeScanned{u"KKN1:"_s},
                                 CodePartTaken{1, 2},
                                 CodeTaken{u"0001-ABCD"_s},
                                 CodeTaken{u"0001-ABCD"_s, Problem(ProblemCode::CodeVisitUnsigned)},
                                 CodeFailed{Problem(ProblemCode::CodeVisitExpired)},
                                 FactCorrected{u"Qlanterns"_s, {}, 0},
                                 PersonCorrected{corrected},
                                 FieldCorrected{u"phone"_s, visitor, u"111-111-1111"_s},
                                 ProcedureAdded{u"V2"_s, u"asked"_s},
                                 ProcedureRemoved{u"V1"_s, u"done"_s},
                                 IdentityRecorded{{u"onePhoto"_s, {u"licence"_s}}},
                                 CorrectionUndone{},
                                 CompareWanted{visitor, Way::Typing},
                                 SignAgainWanted{},
                                 SealWanted{},
                                 PrintWanted{},
                                 CloseWanted{},
                                 PutBack{},
                                 VisitLoaded{reviewed, 1},
                                 VisitLoaded{unreviewed, 1},
                                 VisitLoaded{"garbage", 1},
                                 ListLoaded{{{.receipt = u"0001-ABCD"_s}}},
                                 StoreFailed{Problem(ProblemCode::StoreConflict)},
                                 Sealed{visit.documents},
                                 SealFailed{Problem(ProblemCode::SealKey)},
                                 PrintDone{},
                                 PrintFailed{Problem(ProblemCode::PrinterJam)},
                                 Stored{visit.revision + 1}});
}

void addDevices(Events& events, const Visit& visit) {
    const Problem wrong = Problem(ProblemCode::CardPinWrong).with(DetailKey::TriesLeft, 2);
    events.insert(events.end(), {CardPlaced{3},
                                 CardPlaced{1},
                                 CardPlaced{0},
                                 CardPlaced{},
                                 CardTaken{},
                                 DeviceLost{Problem(ProblemCode::CardReaderNone)},
                                 CardRead{{village::taro()}, scanners::Authenticity::Consistent},
                                 CardRead{{village::taro()}, scanners::Authenticity::Mismatch},
                                 CardFailed{wrong},
                                 CardFailed{Problem(ProblemCode::CardRemoved)},
                                 CardFailed{Problem(ProblemCode::CardUnknown)},
                                 DocumentsMade{village::documents(visit), {Problem(ProblemCode::PaperTextOverflow)}},
                                 DocumentsFailed{Problem(ProblemCode::PaperGlyphMissing)},
                                 HandedOver{},
                                 HandedOver{u"0001-ABCD"_s},
                                 HandedOver{u"5001-ABCD"_s, {u"KKN1:"_s}, true},
                                 HandOverFailed{Problem(ProblemCode::PrinterJam)},
                                 PrintProgressed{1},
                                 Erased{{true, true, true, true, true}},
                                 Erased{},
                                 IdleAsked{},
                                 StillThere{},
                                 IdleElapsed{}});
}

/// Every kind of card and code the first time round for one person; later, and for the others of a family, the ways
/// that are most used have to do, so that the walk does not take every turn once for each of them.
void addCardKinds(Events& events, const Visit& visit) {
    if (!visit.reviewed && visit.corrections.empty()) { // a clerk compares before anything else is done
        const QString visitor = visit.facts.visitor;
        events.insert(events.end(),
                      {CompareWanted{visitor, Way::CardWithNumberB}, CompareWanted{visitor, Way::Passport}});
    }
    events.insert(events.end(), {CardAwaited{}, CodeRead{village::toldFamily(2)}});
    if (visit.facts.persons.size() < 2 && visit.facts.household.isEmpty() && !visit.returnTo) {
        events.insert(events.end(), {WayChosen{Way::Licence}, WayChosen{Way::ResidenceCard}, WayChosen{Way::Code},
                                     MemberAdded{}, CardRead{village::mrzPerson()}, CodeRead{village::toldFamily(1)},
                                     CardFailed{Problem(ProblemCode::CardKeyWrong)},
                                     CodeFailed{Problem(ProblemCode::CodeScannerLost)}});
    }
}

} // namespace

std::vector<Event> sampleEvents(const Visit& visit) {
    Events events;
    addPeople(events, visit);
    addForms(events, visit);
    addCounter(events, visit);
    addDevices(events, visit);
    addCardKinds(events, visit);
    return events;
}

} // namespace kakanai::tests
