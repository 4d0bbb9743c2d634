#pragma once

#include "app/base/problem.h"
#include "app/procedures/case.h"
#include "app/visit/document.h"
#include "app/visit/read_person.h"
#include "app/visit/step.h"
#include "app/visit/waiting_names.h"
#include "scanners/individual_number_card.h"

#include <optional>

/// What can happen to a visit: intents of the citizen or the clerk, news of devices, results of effects, the clock.
/// A PIN is in none of them: it rests in the PinSlot of the wiring, and the event only says that it is there.
namespace kakanai::visit {

// Intents
struct Started {};
struct LanguageChosen {
    QString language;
}; ///< "ja", "easy", "en"; from any step it changes the words and nothing else
struct EventChosen {
    QString event;
};
struct WayChosen {
    Way way;
};
struct SecretEntered {};
struct SelfChosen {
    int index = 0;
}; ///< of those a code told of
struct PersonConfirmed {};
struct PersonRejected {}; ///< not me: back to the ways, data dropped
struct PersonTyped {
    procedures::Person person;
}; ///< replaces name, kana, birth, sex, address of the subject
struct MemberAdded {
    std::optional<Way> way;
}; ///< a further person, by this way; nothing: the way is asked
struct MemberEdited {
    QString person;
};
struct MemberRemoved {
    QString person;
};
struct FamilyComplete {};
struct MoveEntered {
    procedures::Case move;
}; ///< event date, addresses, heads of the households: only these are taken; at the counter a correction
struct Answered {
    procedures::FactValue answer; ///< monostate: わからない
    bool everybody = false;       ///< the same for all of whom the question is still asked
};
struct ResultAccepted {};
struct FieldEntered {
    QString field;
    QString person;
    QString value;
};
struct FieldsComplete {};
struct PageTurned {
    int page;
};
struct CorrectionWanted {
    StepKind step;
    QString question;
    QString person;
}; ///< from review or result: to a question and back
struct ReviewConfirmed {};
struct InkGiven {
    std::vector<printing::InkStroke> strokes;
}; ///< 0..1 in the box; empty strokes: sign on paper instead
struct PrintChosen {};
struct ReceiptChosen {};
struct PaperCameOut {
    bool came;
};
struct Done {}; ///< the last page is read
struct Back {};
struct Cancelled {};
struct StaffCalled {};
struct StaffDismissed {};
struct TroubleDismissed {};

// Counter
struct VisitChosen {
    QString receipt;
};
struct CodeScanned {
    QString text;
}; ///< whatever a scanner read or a clerk typed; nothing of it stays in the visit
struct FactCorrected {
    QString question;
    QString person;
    procedures::FactValue value;
};
struct PersonCorrected {
    procedures::Person person;
};
struct FieldCorrected {
    QString field;
    QString person;
    QString value;
};
struct ProcedureAdded {
    QString procedure;
    QString reason;
}; ///< the reason is an id of the reason list, never free text
struct ProcedureRemoved {
    QString procedure;
    QString reason;
};
struct IdentityRecorded {
    IdentityCheck check;
};
struct CorrectionUndone {}; ///< the last correction is taken back
struct CompareWanted {
    QString person;
    Way way;
}; ///< a card of this person is read and laid beside what the visit says
struct SignAgainWanted {}; ///< a correction voided ink: sign anew on the glass
struct SealWanted {};
struct PrintWanted {};
struct CloseWanted {};
struct PutBack {}; ///< the clerk lays the visit back into the list

// Devices and results
struct CardPlaced {
    int triesLeft = -1;
};
struct CardTaken {};
struct DeviceLost {
    base::Problem problem;
};
struct CardRead {
    ReadPerson person;
    scanners::Authenticity authenticity = scanners::Authenticity::Unchecked;
    std::optional<base::Problem> alert{}; ///< what to know before the card is used
};
struct CardFailed {
    base::Problem problem;
};
struct DocumentsMade {
    std::vector<Document> documents;
    std::vector<base::Problem> alerts;
};
struct DocumentsFailed {
    base::Problem problem;
};
struct HandedOver {
    QString receipt;          ///< empty: printed here
    QStringList codes{};      ///< symbols that carry the visit, where no store does
    bool codesSigned = false; ///< by this kiosk's key
};
struct HandOverFailed {
    base::Problem problem;
};
struct VisitLoaded {
    QByteArray visit;
    std::int64_t revision = 0;
}; ///< serialised; read by the action
struct ListLoaded {
    std::vector<db::VisitSummary> visits;
    WaitingNames names = {};
};
struct StoreFailed {
    base::Problem problem;
};
struct CodePartTaken {
    int seen = 0;
    int of = 0;
}; ///< more symbols are to come
struct CodeTaken {
    QString receipt;
    std::optional<base::Problem> alert{};
}; ///< the visit of the code, or of the number that was read, lies in the store
struct CodeFailed {
    base::Problem problem;
};
struct CodeRead {
    ToldFamily told; ///< of one person at least
    std::optional<base::Problem> alert{};
}; ///< kiosk: what a code told
struct KeyScanned {
    Way way;
}; ///< kiosk: a code told what opens this card; it rests in the PinSlot
struct Sealed {
    std::vector<Document> documents;
};
struct SealFailed {
    base::Problem problem;
};
struct PrintProgressed {
    int page;
};
struct PrintDone {};
struct PrintFailed {
    base::Problem problem;
};
struct Stored {
    std::int64_t revision = 0;
};
struct Erased {
    EraseReport report;
};

// Clock
struct CardAwaited {}; ///< the reader stays empty, for longer than it takes to lay a card down
struct IdleAsked {};   ///< two minutes without a touch: still there?
struct StillThere {};
struct IdleElapsed {}; ///< and no answer

using Event =
    std::variant<Started, LanguageChosen, EventChosen, WayChosen, SecretEntered, SelfChosen, PersonConfirmed,
                 PersonRejected, PersonTyped, MemberAdded, MemberEdited, MemberRemoved, FamilyComplete, MoveEntered,
                 Answered, ResultAccepted, FieldEntered, FieldsComplete, PageTurned, CorrectionWanted, ReviewConfirmed,
                 InkGiven, PrintChosen, ReceiptChosen, PaperCameOut, Done, Back, Cancelled, StaffCalled, StaffDismissed,
                 TroubleDismissed, VisitChosen, CodeScanned, FactCorrected, PersonCorrected, FieldCorrected,
                 ProcedureAdded, ProcedureRemoved, IdentityRecorded, CorrectionUndone, CompareWanted, SignAgainWanted,
                 SealWanted, PrintWanted, CloseWanted, PutBack, CardPlaced, CardTaken, DeviceLost, CardRead, CardFailed,
                 DocumentsMade, DocumentsFailed, HandedOver, HandOverFailed, VisitLoaded, ListLoaded, StoreFailed,
                 CodePartTaken, CodeTaken, CodeFailed, CodeRead, KeyScanned, Sealed, SealFailed, PrintProgressed,
                 PrintDone, PrintFailed, Stored, Erased, CardAwaited, IdleAsked, StillThere, IdleElapsed>;

inline constexpr std::size_t eventKinds = std::variant_size_v<Event>;

/// The name of an event's type: what a log may hold of it.
std::string_view nameOf(const Event& event);
std::string_view eventName(std::size_t index);

} // namespace kakanai::visit
