#pragma once

#include "app/base/problem.h"
#include "db/visit_store.h"
#include "scanners/card_reader.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

/// Where a visit stands. One small struct a step, holding only what that step itself needs to show; what is known of
/// the person lives in Visit. The screens switch on StepKind in one router file.
namespace kakanai::visit {

/// How the first person's data come in. Equals on one page, none of them a failure.
enum class Way { CardWithPin, CardWithNumberB, Typing, Licence, ResidenceCard, Passport, Code };

/// Opened by what is printed on it: typed from the card in the hand before it is laid down, and no try is counted.
constexpr bool isOpenedByPrintedKey(Way way) {
    return way == Way::ResidenceCard || way == Way::Passport;
}
/// The individual number card, whichever secret opens it.
constexpr bool isNumberCard(Way way) {
    return way == Way::CardWithPin || way == Way::CardWithNumberB;
}

struct Resting {}; ///< welcome: the machine waits, nothing of anybody is in it
struct ChoosingLanguage {};
struct ChoosingEvent {};  ///< also says what the data are used for
struct ChoosingWay {};    ///< for Visit::subject
struct PlacingCard {};    ///< waits for a card on the reader
struct EnteringSecret {}; ///< PIN, 照合番号B or what is printed on the card; tries left stand in Visit::triesLeft
struct ReadingCard {};
struct ScanningCode {};     ///< waits for a code held before the kiosk's scanner
struct ChoosingSelf {};     ///< a code told of several persons: which is it?
struct ConfirmingPerson {}; ///< is this you?
struct TypingPerson {};     ///< name, kana, birth, sex, address of Visit::subject
struct GatheringFamily {};  ///< who moves with you
struct EnteringMove {};     ///< moving events: date, old and new address, head of the household
struct AskingQuestion {
    QString question;
    QString person; ///< empty: the case
};
struct ShowingResult {};   ///< the procedures found
struct FillingFields {};   ///< what only forms want
struct MakingDocuments {}; ///< the forms are being laid out
struct Reviewing {
    int page = 0; ///< over all documents' sheets
};
struct Signing {};           ///< ink on the glass
struct ChoosingHandOver {};  ///< printed here, or a receipt for the counter
struct HandingOver {};       ///< the store is taking the visit, or the printer the forms
struct AskingPaper {};       ///< did the pages come out?
struct ShowingReceipt {      ///< after erasing: all that is left of the visit stands here
    QString receipt;         ///< empty: printed here
    QStringList departments; ///< where to go next, by id, in walking order
    QStringList codes{};     ///< symbols that carry the visit, sealed to the counter; empty where the store has it
    bool codesSigned = false;
};
struct Erasing {                        ///< everything of the person is being let go
    std::optional<ShowingReceipt> then; ///< a visit that was handed over says goodbye; any other just ends
};
struct Listing {}; ///< counter: visits waiting
struct Opening {
    QString receipt;
    std::optional<base::Problem> alert{}; ///< what the clerk is told once it is open
};
struct Working {};      ///< counter: compare, correct, add or remove procedures, record identity
struct SigningAgain {}; ///< counter: a correction voided the ink
struct Sealing {};      ///< counter: digital signatures are being made
struct PrintingSealed {};
struct Closing {}; ///< counter: the store takes the finished visit

using Step = std::variant<Resting, ChoosingLanguage, ChoosingEvent, ChoosingWay, PlacingCard, EnteringSecret,
                          ReadingCard, ScanningCode, ChoosingSelf, ConfirmingPerson, TypingPerson, GatheringFamily,
                          EnteringMove, AskingQuestion, ShowingResult, FillingFields, MakingDocuments, Reviewing,
                          Signing, ChoosingHandOver, HandingOver, AskingPaper, ShowingReceipt, Erasing, Listing,
                          Opening, Working, SigningAgain, Sealing, PrintingSealed, Closing>;

/// In the order of Step's alternatives; the index is the kind.
enum class StepKind {
    Resting,
    ChoosingLanguage,
    ChoosingEvent,
    ChoosingWay,
    PlacingCard,
    EnteringSecret,
    ReadingCard,
    ScanningCode,
    ChoosingSelf,
    ConfirmingPerson,
    TypingPerson,
    GatheringFamily,
    EnteringMove,
    AskingQuestion,
    ShowingResult,
    FillingFields,
    MakingDocuments,
    Reviewing,
    Signing,
    ChoosingHandOver,
    HandingOver,
    AskingPaper,
    ShowingReceipt,
    Erasing,
    Listing,
    Opening,
    Working,
    SigningAgain,
    Sealing,
    PrintingSealed,
    Closing,
};

inline constexpr int stepKinds = 31;
static_assert(std::variant_size_v<Step> == stepKinds);

inline StepKind kindOf(const Step& step) {
    return static_cast<StepKind>(step.index());
}
std::string_view nameOf(StepKind kind);

} // namespace kakanai::visit
