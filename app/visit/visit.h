#pragma once

#include "app/base/problem.h"
#include "app/procedures/engine.h"
#include "app/visit/document.h"
#include "app/visit/event.h"
#include "app/visit/read_person.h"
#include "app/visit/step.h"
#include "app/visit/waiting_names.h"
#include "scanners/individual_number_card.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace kakanai::visit {

enum class Place { Kiosk, Counter };

/// Results that belong to an erased visit carry its id and are dropped.
using VisitId = std::uint64_t;

/// What a clerk's correction may change, as it was before: taking the last one back needs no guess.
struct Correctable {
    procedures::Case facts;
    QStringList added;
    QStringList removed;
    QHash<QString, QString> reasons;
    IdentityCheck identity;
};

/// A visit (来庁) as a value. Copyable, comparable step by step, and gone when it is dropped: it holds no device, no
/// secret.
struct Visit {
    VisitId id = 0;
    Place place = Place::Kiosk;
    Step step = Resting{};
    QString language = QStringLiteral("ja");

    procedures::Case facts;
    QString subject; ///< person whose card or typing is under way
    Way way = Way::CardWithPin;
    int triesLeft = -1;             ///< of the secret of `way`, as the card said; -1 not yet asked
    bool keyEntered = false;        ///< what is printed on the card was typed and rests in the PinSlot
    bool readerServed = false;      ///< a card of this visit lay on the reader before
    bool liftAsked = false;         ///< the reader stays empty: a card that lies there has to be laid down anew
    std::optional<ReadPerson> read; ///< not yet confirmed, or confirmed and not yet complete
    std::optional<ToldFamily> told; ///< by a code, and not yet confirmed
    scanners::Authenticity readAuthenticity = scanners::Authenticity::Unchecked; ///< of `read`
    scanners::Authenticity authenticity =
        scanners::Authenticity::Unchecked; ///< of the cards confirmed; one mismatch stays

    /// What each person's card said, by person id, whatever was corrected since.
    QHash<QString, procedures::CardPerson> cards;

    procedures::Decisions decisions;
    QStringList added;   ///< procedures a clerk added
    QStringList removed; ///< procedures a clerk took out, with their reasons in `reasons`
    QHash<QString, QString> reasons;
    std::vector<procedures::MissingField> missing;
    std::vector<Document> documents;
    int making = 0; ///< papers asked for and not yet answered: until then `documents` may be out of date
    std::vector<printing::InkStroke> ink;    ///< 0..1 in the signature box; empty: sign on paper
    QHash<QString, QByteArray> inkedDigests; ///< by file name: what stood in each document when it was signed
    bool reviewed = false;                   ///< nothing is printed or sealed before
    bool sealed = false;
    bool printed = false;
    IdentityCheck identity;
    std::vector<Correctable> corrections; ///< counter: the last one stands last; never stored

    QString receipt;
    std::int64_t revision = 0;
    bool storing = false;                    ///< a write is under way
    std::optional<db::VisitState> storeNext; ///< and this one follows it
    std::vector<db::VisitSummary> waiting;   ///< counter: the list
    int codeSeen = 0;                        ///< counter: symbols of a visit code read so far,
    int codeOf = 0;                          ///< of so many; 0 while none is being read
    WaitingNames waitingNames;               ///< and who stands behind each receipt
    std::vector<base::Problem> alerts;
    std::optional<base::Problem> trouble; ///< one sheet over the page until it is dismissed
    std::optional<StepKind> returnTo;     ///< after a correction: back to review or result
    QStringList asked;                    ///< "Q16/hana": the way back through the questions
    int printedPages = 0;
    bool staffCalled = false;
    bool idleAsked = false;
};

} // namespace kakanai::visit
