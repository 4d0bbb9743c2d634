#pragma once

#include "app/visit/transition_table.h"

/// The named changes of the table. Each takes what the event brought into the visit, and nothing else; those that say
/// so choose the next step as well.
namespace kakanai::visit::actions {

// Kiosk: who and what
extern const Action setLanguage;
extern const Action chooseEvent;
extern const Action chooseWay;
extern const Action noteTries;
extern const Action keepKey;
extern const Action keepScannedKey;
extern const Action askToLift;
extern const Action keepTold;
extern const Action chooseSelf;
extern const Action scannerTroubleToWays;
extern const Action tellLastTry; ///< goes to the ways
extern const Action tellBlocked; ///< goes to the ways
extern const Action toWays;      ///< of the visitor: the page of ways; of a member: the family, the unfinished member
                                 ///< dropped; at the counter: the open visit
extern const Action keepCardTrouble;
extern const Action cardTroubleToWays;
extern const Action keepRead;
extern const Action confirmPerson;
extern const Action rejectPerson;
extern const Action keepTyped;
extern const Action addMember;
extern const Action editMember;
extern const Action removeMember;
extern const Action enterMove;

// Kiosk: questions, forms, review
extern const Action answer;
extern const Action askPrevious; ///< goes to the question before
extern const Action askLast;     ///< goes to the last question asked
extern const Action forgetAsked;
extern const Action leaveQuestion; ///< unanswered: it may be asked again
extern const Action enterField;
extern const Action correct; ///< goes where the correction leads
extern const Action keepDocuments;
extern const Action tellNoDocuments;    ///< nothing old is left to be printed, and the review counts no more
extern const Action tellDocumentsStale; ///< counter: the same, but the citizen's review stays
extern const Action turnPage;
extern const Action confirmReview;
extern const Action withdrawReview;
extern const Action keepInk;
extern const Action noteHandOver; ///< erases, and then shows the receipt
extern const Action notePaper;    ///< the same with the papers in the hand
extern const Action showReceipt;
extern const Action notePrinted;
extern const Action tellPaperMissing;
extern const Action noteProgress;
extern const Action keepTrouble;
extern const Action tellEraseIncomplete;
extern const Action dropTrouble;
extern const Action startAfresh; ///< nothing of the visit is left

// Counter
extern const Action keepList;
extern const Action openReceipt; ///< goes to Opening
extern const Action noteCodePart;
extern const Action openCode; ///< goes to Opening
extern const Action tellCodeFailed;
extern const Action openVisit;
extern const Action tellUnreadable;
extern const Action beginComparing;
extern const Action keepCompared;
extern const Action correctFact;
extern const Action correctPerson;
extern const Action correctField;
extern const Action correctMove;
extern const Action undoCorrection;
extern const Action addProcedure;
extern const Action removeProcedure;
extern const Action recordIdentity;
extern const Action keepSealed;

} // namespace kakanai::visit::actions
