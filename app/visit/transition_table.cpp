// Longer than the rule: the whole flow stands on one page, one row a line.
#include "app/visit/transition_table.h"

#include "app/visit/actions.h"
#include "app/visit/guards.h"

/// The whole flow. Read a row as: in this step, when this happens (and the guard holds), go there, change this, ask for
/// that. Cancel, idle, language, staff, trouble sheets and the turn of writes stand above the table, in advance.cpp.
namespace kakanai::visit {
namespace {

using K = StepKind;
using Effects = std::vector<Effect>;

template<class E, std::size_t index = 0>
consteval std::size_t on() {
    if constexpr (std::is_same_v<std::variant_alternative_t<index, Event>, E>) {
        return index;
    } else {
        return on<E, index + 1>();
    }
}

constexpr const Guard* always = nullptr;
constexpr const Action* nothing = nullptr;
constexpr std::optional<K> chosen = std::nullopt;

const Effects watchCard{WatchCard{}};
const Effects stopCard{StopCard{}, WipeSecrets{}};
const Effects watchAgain{StopCard{}, WipeSecrets{}, WatchCard{}};
const Effects watchCode{WatchCode{}};
const Effects stopCode{StopCode{}};
const Effects eraseAll{StopCard{}, WipeSecrets{}, EraseAll{}};
const Effects makeDocuments{MakeDocuments{}};

// clang-format off
std::vector<Row> kioskRows() {
    using namespace guards;
    using namespace actions;
    return {
        {K::Resting,          on<Started>(),          always,                K::ChoosingLanguage, nothing, {}},
        {K::ChoosingLanguage, on<LanguageChosen>(),   always,                K::ChoosingEvent,    &setLanguage, {}},
        {K::ChoosingLanguage, on<Back>(),             always,                K::Erasing,          nothing, eraseAll},
        {K::ChoosingEvent,    on<EventChosen>(),      &eventKnown,           K::ChoosingWay,      &chooseEvent, {}},
        {K::ChoosingEvent,    on<Back>(),             always,                K::ChoosingLanguage, nothing, {}},

        {K::ChoosingWay,      on<WayChosen>(),        &wayIsTyping,          K::TypingPerson,     &chooseWay, {}},
        {K::ChoosingWay,      on<WayChosen>(),        &wayIsCode,            K::ScanningCode,     &chooseWay, watchCode},
        {K::ChoosingWay,      on<WayChosen>(),        &wayByPrintedKey,      K::EnteringSecret,   &chooseWay, {}},
        {K::ChoosingWay,      on<WayChosen>(),        always,                K::PlacingCard,      &chooseWay, watchCard},
        {K::ChoosingWay,      on<Back>(),             &subjectIsMember,      chosen,              &toWays, {}},
        {K::ChoosingWay,      on<Back>(),             always,                K::ChoosingEvent,    nothing, {}},
        {K::ScanningCode,     on<CodeScanned>(),      always,                K::ScanningCode,     &dropTrouble, {ReadCode{}}},
        {K::ScanningCode,     on<CodeRead>(),         &severalTold,          K::ChoosingSelf,     &keepTold, stopCode},
        {K::ScanningCode,     on<CodeRead>(),         always,                K::ConfirmingPerson, &keepTold, stopCode},
        {K::ScanningCode,     on<KeyScanned>(),       always,                K::PlacingCard,      &keepScannedKey, {StopCode{}, WatchCard{}}},
        {K::ScanningCode,     on<CodeFailed>(),       &scannerFailed,        chosen,              &scannerTroubleToWays, stopCode},
        {K::ScanningCode,     on<CodeFailed>(),       always,                K::ScanningCode,     &tellCodeFailed, {}},
        {K::ScanningCode,     on<Back>(),             always,                chosen,              &toWays, stopCode},
        {K::ChoosingSelf,     on<SelfChosen>(),       &selfKnown,            K::ConfirmingPerson, &chooseSelf, {}},
        {K::ChoosingSelf,     on<Back>(),             always,                chosen,              &toWays, {}},
        {K::PlacingCard,      on<CardPlaced>(),       &keyWaits,             K::ReadingCard,      &noteTries, {ReadCard{}}},
        {K::PlacingCard,      on<CardPlaced>(),       &secretMayBeTried,     K::EnteringSecret,   &noteTries, {}},
        {K::PlacingCard,      on<CardPlaced>(),       &blocked,              chosen,              &tellBlocked, stopCard},
        {K::PlacingCard,      on<CardPlaced>(),       always,                chosen,              &tellLastTry, stopCard},
        {K::PlacingCard,      on<CardAwaited>(),      &readerServed,         chosen,              &askToLift, {}},
        {K::PlacingCard,      on<CardFailed>(),       always,                chosen,              &cardTroubleToWays, stopCard},
        {K::PlacingCard,      on<Back>(),             always,                chosen,              &toWays, stopCard},
        {K::EnteringSecret,   on<SecretEntered>(),    &wayByPrintedKey,      K::PlacingCard,      &keepKey, watchCard},
        {K::EnteringSecret,   on<SecretEntered>(),    always,                K::ReadingCard,      nothing, {ReadCard{}}},
        {K::EnteringSecret,   on<WayChosen>(),        &wayIsTyping,          K::TypingPerson,     &chooseWay, stopCard},
        {K::EnteringSecret,   on<WayChosen>(),        &wayIsCode,            K::ScanningCode,     &chooseWay, {StopCard{}, WipeSecrets{}, WatchCode{}}},
        {K::EnteringSecret,   on<WayChosen>(),        &wayByPin,             K::PlacingCard,      &chooseWay, watchAgain},
        {K::EnteringSecret,   on<CardPlaced>(),       &secretMayBeTried,     chosen,              &noteTries, {}},
        {K::EnteringSecret,   on<CardPlaced>(),       &blocked,              chosen,              &tellBlocked, stopCard},
        {K::EnteringSecret,   on<CardPlaced>(),       always,                chosen,              &tellLastTry, stopCard},
        {K::EnteringSecret,   on<CardTaken>(),        always,                K::PlacingCard,      nothing, watchAgain},
        {K::EnteringSecret,   on<Back>(),             always,                chosen,              &toWays, stopCard},
        {K::ReadingCard,      on<CardRead>(),         always,                K::ConfirmingPerson, &keepRead, stopCard},
        {K::ReadingCard,      on<CardFailed>(),       &pinWrongTryAgain,     K::EnteringSecret,   &keepCardTrouble, watchAgain},
        {K::ReadingCard,      on<CardFailed>(),       &keyTypedAgain,        K::EnteringSecret,   &keepCardTrouble, stopCard},
        {K::ReadingCard,      on<CardFailed>(),       &cardGone,             K::PlacingCard,      &keepCardTrouble, watchAgain},
        {K::ReadingCard,      on<CardFailed>(),       always,                chosen,              &cardTroubleToWays, stopCard},
        {K::ConfirmingPerson, on<PersonConfirmed>(),  &visitAtCounter,       K::Working,          &keepCompared, {}},
        {K::ConfirmingPerson, on<PersonConfirmed>(),  &toldTooLittle,        K::TypingPerson,     &confirmPerson, {}},
        {K::ConfirmingPerson, on<PersonConfirmed>(),  &returnsWithQuestions, K::AskingQuestion,   &confirmPerson, {}},
        {K::ConfirmingPerson, on<PersonConfirmed>(),  &returnsToReview,      K::MakingDocuments,  &confirmPerson, makeDocuments},
        {K::ConfirmingPerson, on<PersonConfirmed>(),  &returnsToResult,      K::ShowingResult,    &confirmPerson, {}},
        {K::ConfirmingPerson, on<PersonConfirmed>(),  always,                K::GatheringFamily,  &confirmPerson, {}},
        {K::ConfirmingPerson, on<PersonRejected>(),   always,                chosen,              &rejectPerson, {}},
        {K::ConfirmingPerson, on<Back>(),             always,                chosen,              &rejectPerson, {}},
        {K::TypingPerson,     on<PersonTyped>(),      &returnsWithQuestions, K::AskingQuestion,   &keepTyped, {}},
        {K::TypingPerson,     on<PersonTyped>(),      &returnsToReview,      K::MakingDocuments,  &keepTyped, makeDocuments},
        {K::TypingPerson,     on<PersonTyped>(),      &returnsToResult,      K::ShowingResult,    &keepTyped, {}},
        {K::TypingPerson,     on<PersonTyped>(),      always,                K::GatheringFamily,  &keepTyped, {}},
        {K::TypingPerson,     on<Back>(),             &returnsToReview,      K::MakingDocuments,  &toWays, makeDocuments},
        {K::TypingPerson,     on<Back>(),             &returnsToResult,      K::ShowingResult,    &toWays, {}},
        {K::TypingPerson,     on<Back>(),             always,                chosen,              &toWays, {}},

        {K::GatheringFamily,  on<MemberAdded>(),      &wayIsTyping,          K::TypingPerson,     &addMember, {}},
        {K::GatheringFamily,  on<MemberAdded>(),      &wayIsOpen,            K::ChoosingWay,      &addMember, {}},
        {K::GatheringFamily,  on<MemberAdded>(),      always,                K::PlacingCard,      &addMember, watchCard},
        {K::GatheringFamily,  on<MemberEdited>(),     &memberKnown,          K::TypingPerson,     &editMember, {}},
        {K::GatheringFamily,  on<MemberRemoved>(),    always,                K::GatheringFamily,  &removeMember, {}},
        {K::GatheringFamily,  on<FamilyComplete>(),   &returnsWithQuestions, K::AskingQuestion,   nothing, {}},
        {K::GatheringFamily,  on<FamilyComplete>(),   &returnsToReview,      K::MakingDocuments,  nothing, makeDocuments},
        {K::GatheringFamily,  on<FamilyComplete>(),   &returnsToResult,      K::ShowingResult,    nothing, {}},
        {K::GatheringFamily,  on<FamilyComplete>(),   &eventIsMoving,        K::EnteringMove,     nothing, {}},
        {K::GatheringFamily,  on<FamilyComplete>(),   &moreQuestions,        K::AskingQuestion,   nothing, {}},
        {K::GatheringFamily,  on<FamilyComplete>(),   always,                K::ShowingResult,    nothing, {}},
        {K::GatheringFamily,  on<Back>(),             &returnsToReview,      K::MakingDocuments,  nothing, makeDocuments},
        {K::GatheringFamily,  on<Back>(),             &returnsToResult,      K::ShowingResult,    nothing, {}},
        {K::GatheringFamily,  on<Back>(),             always,                K::ChoosingWay,      nothing, {}},
        {K::EnteringMove,     on<MoveEntered>(),      &moreQuestions,        K::AskingQuestion,   &enterMove, {}},
        {K::EnteringMove,     on<MoveEntered>(),      &returnsToReview,      K::MakingDocuments,  &enterMove, makeDocuments},
        {K::EnteringMove,     on<MoveEntered>(),      always,                K::ShowingResult,    &enterMove, {}},
        {K::EnteringMove,     on<Back>(),             &returnsToReview,      K::MakingDocuments,  nothing, makeDocuments},
        {K::EnteringMove,     on<Back>(),             &returnsToResult,      K::ShowingResult,    nothing, {}},
        {K::EnteringMove,     on<Back>(),             always,                K::GatheringFamily,  nothing, {}},

        {K::AskingQuestion,   on<Answered>(),         &moreQuestions,        K::AskingQuestion,   &answer, {}},
        {K::AskingQuestion,   on<Answered>(),         &returnsToReview,      K::MakingDocuments,  &answer, makeDocuments},
        {K::AskingQuestion,   on<Answered>(),         always,                K::ShowingResult,    &answer, {}},
        {K::AskingQuestion,   on<Back>(),             &returnsToReview,      K::MakingDocuments,  &leaveQuestion, makeDocuments},
        {K::AskingQuestion,   on<Back>(),             &returnsToResult,      K::ShowingResult,    &leaveQuestion, {}},
        {K::AskingQuestion,   on<Back>(),             &laterQuestion,        chosen,              &askPrevious, {}},
        {K::AskingQuestion,   on<Back>(),             &eventIsMoving,        K::EnteringMove,     &forgetAsked, {}},
        {K::AskingQuestion,   on<Back>(),             always,                K::GatheringFamily,  &forgetAsked, {}},
        {K::ShowingResult,    on<CorrectionWanted>(), &correctionKnown,      chosen,              &correct, {}},
        {K::ShowingResult,    on<ResultAccepted>(),   &fieldsMissing,        K::FillingFields,    nothing, {}},
        {K::ShowingResult,    on<ResultAccepted>(),   always,                K::MakingDocuments,  nothing, makeDocuments},
        {K::ShowingResult,    on<Back>(),             &askedBefore,          chosen,              &askLast, {}},
        {K::ShowingResult,    on<Back>(),             &eventIsMoving,        K::EnteringMove,     nothing, {}},
        {K::ShowingResult,    on<Back>(),             always,                K::GatheringFamily,  nothing, {}},
        {K::FillingFields,    on<FieldEntered>(),     always,                chosen,              &enterField, {}},
        {K::FillingFields,    on<FieldsComplete>(),   always,                K::MakingDocuments,  nothing, makeDocuments},
        {K::FillingFields,    on<Back>(),             &returnsToReview,      K::MakingDocuments,  nothing, makeDocuments},
        {K::FillingFields,    on<Back>(),             always,                K::ShowingResult,    nothing, {}},

        {K::MakingDocuments,  on<DocumentsMade>(),    &alreadyReviewed,      K::ChoosingHandOver, &keepDocuments, {}},
        {K::MakingDocuments,  on<DocumentsMade>(),    always,                K::Reviewing,        &keepDocuments, {}},
        {K::MakingDocuments,  on<DocumentsFailed>(),  always,                K::ShowingResult,    &tellNoDocuments, {}},
        {K::Reviewing,        on<PageTurned>(),       &pageExists,           chosen,              &turnPage, {}},
        {K::Reviewing,        on<CorrectionWanted>(), &correctionKnown,      chosen,              &correct, {}},
        {K::Reviewing,        on<ReviewConfirmed>(),  always,                K::Signing,          &confirmReview, {}},
        {K::Reviewing,        on<Back>(),             always,                K::ShowingResult,    &withdrawReview, {}},
        {K::Signing,          on<InkGiven>(),         always,                K::MakingDocuments,  &keepInk, makeDocuments},
        {K::Signing,          on<Back>(),             always,                K::Reviewing,        &withdrawReview, {}},

        {K::ChoosingHandOver, on<PrintChosen>(),      always,                K::HandingOver,      nothing, {PrintDocuments{}}},
        {K::ChoosingHandOver, on<ReceiptChosen>(),    always,                K::HandingOver,      nothing, {KeepVisit{}}},
        {K::ChoosingHandOver, on<Back>(),             always,                K::Reviewing,        &withdrawReview, {}},
        {K::HandingOver,      on<PrintProgressed>(),  always,                K::HandingOver,      &noteProgress, {}},
        {K::HandingOver,      on<HandedOver>(),       &receiptGiven,         K::Erasing,          &noteHandOver, eraseAll},
        {K::HandingOver,      on<HandedOver>(),       always,                K::AskingPaper,      &notePrinted, {}},
        {K::HandingOver,      on<HandOverFailed>(),   always,                K::ChoosingHandOver, &keepTrouble, {}},
        {K::AskingPaper,      on<PaperCameOut>(),     &paperCame,            K::Erasing,          &notePaper, eraseAll},
        {K::AskingPaper,      on<PaperCameOut>(),     &paperCameAtCounter,   K::Working,          nothing, {StoreVisit{db::VisitState::Printed}}},
        {K::AskingPaper,      on<PaperCameOut>(),     &visitAtCounter,       K::Working,          &tellPaperMissing, {}},
        {K::AskingPaper,      on<PaperCameOut>(),     always,                K::ChoosingHandOver, &tellPaperMissing, {}},
        {K::Erasing,          on<Erased>(),           &erasedAfterHandOver,  chosen,              &showReceipt, {}},
        {K::Erasing,          on<Erased>(),           &erasedAtKiosk,        K::Resting,          &startAfresh, {}},
        {K::Erasing,          on<Erased>(),           &erasedAtCounter,      K::Listing,          &startAfresh, {LoadList{}}},
        {K::Erasing,          on<Erased>(),           always,                chosen,              &tellEraseIncomplete, {}},
        {K::Erasing,          on<TroubleDismissed>(), always,                chosen,              &dropTrouble, eraseAll},
        {K::ShowingReceipt,   on<Done>(),             always,                K::Resting,          &startAfresh, {}},
    };
}

std::vector<Row> counterRows() {
    using namespace guards;
    using namespace actions;
    const Effects remake{MakeDocuments{}};
    return {
        {K::Listing,        on<Started>(),          always,         K::Listing,        nothing, {LoadList{}}},
        {K::Listing,        on<ListLoaded>(),       always,         K::Listing,        &keepList, {}},
        {K::Listing,        on<StoreFailed>(),      always,         K::Listing,        &keepTrouble, {}},
        {K::Listing,        on<VisitChosen>(),      always,         chosen,            &openReceipt, {}},
        {K::Listing,        on<CodeScanned>(),      always,         K::Listing,        &dropTrouble, {OpenCode{}}},
        {K::Listing,        on<CodePartTaken>(),    always,         K::Listing,        &noteCodePart, {}},
        {K::Listing,        on<CodeTaken>(),        always,         chosen,            &openCode, {}},
        {K::Listing,        on<CodeFailed>(),       always,         K::Listing,        &tellCodeFailed, {}},
        {K::Opening,        on<VisitLoaded>(),      &visitReadable, K::Working,        &openVisit, remake},
        {K::Opening,        on<VisitLoaded>(),      always,         K::Listing,        &tellUnreadable, {}},
        {K::Opening,        on<StoreFailed>(),      always,         K::Listing,        &keepTrouble, {LoadList{}}},

        {K::Working,        on<DocumentsMade>(),    always,         K::Working,        &keepDocuments, {}},
        {K::Working,        on<DocumentsFailed>(),  always,         K::Working,        &tellDocumentsStale, {}},
        {K::Working,        on<FactCorrected>(),    always,         K::Working,        &correctFact, remake},
        {K::Working,        on<PersonCorrected>(),  always,         K::Working,        &correctPerson, remake},
        {K::Working,        on<FieldCorrected>(),   always,         K::Working,        &correctField, remake},
        {K::Working,        on<MoveEntered>(),      always,         K::Working,        &correctMove, remake},
        {K::Working,        on<ProcedureAdded>(),   always,         K::Working,        &addProcedure, remake},
        {K::Working,        on<ProcedureRemoved>(), always,         K::Working,        &removeProcedure, remake},
        {K::Working,        on<IdentityRecorded>(), always,         K::Working,        &recordIdentity, {}},
        {K::Working,        on<CorrectionUndone>(), &corrected,     K::Working,        &undoCorrection, remake},
        {K::Working,        on<CompareWanted>(),    &comparesByKey, K::EnteringSecret, &beginComparing, {}},
        {K::Working,        on<CompareWanted>(),    &comparesByPin, K::PlacingCard,    &beginComparing, watchCard},
        {K::Working,        on<SignAgainWanted>(),  &papersCurrent, K::SigningAgain,   nothing, {}},
        {K::SigningAgain,   on<InkGiven>(),         always,         K::Working,        &keepInk, remake},
        {K::SigningAgain,   on<Back>(),             always,         K::Working,        nothing, {}},
        {K::Working,        on<SealWanted>(),       &mayBeSealed,   K::Sealing,        nothing, {SealDocuments{}}},
        {K::Sealing,        on<Sealed>(),           always,         K::Working,        &keepSealed, {StoreVisit{db::VisitState::Sealed}}},
        {K::Sealing,        on<SealFailed>(),       always,         K::Working,        &keepTrouble, {}},
        {K::Working,        on<PrintWanted>(),      &mayBeSealed,   K::PrintingSealed, nothing, {PrintSealed{}}},
        {K::PrintingSealed, on<PrintProgressed>(),  always,         K::PrintingSealed, &noteProgress, {}},
        {K::PrintingSealed, on<PrintDone>(),        always,         K::AskingPaper,    &notePrinted, {}},
        {K::PrintingSealed, on<PrintFailed>(),      always,         K::Working,        &keepTrouble, {}},
        {K::Working,        on<CloseWanted>(),      always,         K::Closing,        nothing, {StoreVisit{db::VisitState::Closed}}},
        {K::Working,        on<PutBack>(),          always,         K::Closing,        nothing, {StoreVisit{db::VisitState::Waiting}}},
        {K::Closing,        on<DocumentsMade>(),    always,         K::Closing,        &keepDocuments, {}},
        {K::Closing,        on<DocumentsFailed>(),  always,         K::Closing,        &tellDocumentsStale, {}},
        {K::Closing,        on<Stored>(),           always,         K::Erasing,        nothing, eraseAll},
        {K::Closing,        on<StoreFailed>(),      always,         K::Working,        &keepTrouble, {}},
    };
}
// clang-format on

std::vector<Row> allRows() {
    std::vector<Row> rows = kioskRows();
    for (Row& row : counterRows()) {
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::span<const Row> transitionTable() {
    static const std::vector<Row> rows = allRows();
    return rows;
}

} // namespace kakanai::visit
