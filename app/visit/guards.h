#pragma once

#include "app/visit/transition_table.h"

/// The named conditions of the table. Each is a pure question to the visit and the event.
namespace kakanai::visit::guards {

extern const Guard eventKnown;
extern const Guard wayIsTyping;
extern const Guard wayIsCode;
extern const Guard wayByPrintedKey;
extern const Guard wayByPin; ///< a card that is laid down before its secret is typed
extern const Guard wayIsOpen;
extern const Guard subjectIsMember;
extern const Guard severalTold;
extern const Guard selfKnown;
extern const Guard scannerFailed;
extern const Guard keyWaits;
extern const Guard keyTypedAgain;
extern const Guard readerServed;
extern const Guard toldTooLittle;
extern const Guard comparesByKey;
extern const Guard comparesByPin;
extern const Guard secretMayBeTried;
extern const Guard blocked;
extern const Guard cardGone;
extern const Guard pinWrongTryAgain;
extern const Guard eventIsMoving;
extern const Guard moreQuestions;
extern const Guard returnsToReview;
extern const Guard returnsWithQuestions;
extern const Guard laterQuestion;
extern const Guard memberKnown;
extern const Guard returnsToResult;
extern const Guard visitAtCounter;
extern const Guard papersCurrent;
extern const Guard mayBeSealed;
extern const Guard corrected;
extern const Guard askedBefore;
extern const Guard fieldsMissing;
extern const Guard alreadyReviewed;
extern const Guard correctionKnown;
extern const Guard receiptGiven;
extern const Guard paperCame;
extern const Guard paperCameAtCounter;
extern const Guard erasedAfterHandOver;
extern const Guard erasedAtKiosk;
extern const Guard erasedAtCounter;
extern const Guard visitReadable;
extern const Guard pageExists;

} // namespace kakanai::visit::guards
