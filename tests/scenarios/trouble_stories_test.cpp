#include "tests/scenarios/story.h"
#include "tests/scenarios/village.h"
#include "tests/support/suite.h"

using namespace kakanai;
using namespace kakanai::visit;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using base::DetailKey;
using base::Problem;
using base::ProblemCode;

namespace {

const WayChosen byPin{Way::CardWithPin};

Problem wrongPin(int triesLeft) {
    return Problem(ProblemCode::CardPinWrong).with(DetailKey::TriesLeft, triesLeft);
}

} // namespace

/// Cards that do not, papers that do not, machines that do not.
class TroubleStoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pin_wrongThenRight_reads() {
        Story story(Place::Kiosk);
        story.toWays()
            .answers<ReadCard>(CardFailed{wrongPin(2)})
            .keepsSilent<WatchCard>()
            .answers<WatchCard>(CardPlaced{2})
            .does({byPin, CardPlaced{3}, SecretEntered{}});
        story.stands(StepKind::EnteringSecret).says("card.pin.wrong"_L1);
        QCOMPARE(story.visit().triesLeft, 2);
        story.does({TroubleDismissed{}, SecretEntered{}}).stands(StepKind::ConfirmingPerson).says({});
    }
    void pin_wrongWithOneTryLeft_leadsAnotherWay() {
        Story story(Place::Kiosk);
        story.toWays().answers<ReadCard>(CardFailed{wrongPin(1)}).does({byPin, SecretEntered{}});
        story.stands(StepKind::ChoosingWay).says("card.pin.wrong"_L1).asked("ReadCard");
    }
    void card_withItsLastTry_isNeverTried() {
        Story story(Place::Kiosk);
        story.toWays()
            .answers<WatchCard>(CardPlaced{1})
            .does(byPin)
            .stands(StepKind::ChoosingWay)
            .says("card.pin.lastTry"_L1);
        story.answers<WatchCard>(CardPlaced{0}).does({TroubleDismissed{}, WayChosen{Way::CardWithNumberB}});
        story.stands(StepKind::ChoosingWay).says("card.pin.blocked"_L1).asked("ReadCard", 0);
        QCOMPARE(story.visit().trouble->identifier(DetailKey::Secret), u"numberB"_s);
        story.does({TroubleDismissed{}, WayChosen{Way::Typing}}).stands(StepKind::TypingPerson);
    }
    void card_swappedForOneOnItsLastTry_isNotTried() {
        Story story(Place::Kiosk);
        story.toWays()
            .does({byPin, CardPlaced{1}})
            .stands(StepKind::ChoosingWay)
            .says("card.pin.lastTry"_L1)
            .asked("ReadCard", 0);
    }
    void card_pulledWhileReading_isAskedForAgain() {
        Story story(Place::Kiosk);
        story.toWays().keepsSilent<WatchCard>().keepsSilent<WatchCard>().answers<ReadCard>(
            CardFailed{Problem(ProblemCode::CardRemoved)});
        story.does({byPin, CardPlaced{3}, SecretEntered{}}).stands(StepKind::PlacingCard).says("card.removed"_L1);
        story.does({TroubleDismissed{}, CardPlaced{3}, SecretEntered{}, PersonConfirmed{}})
            .stands(StepKind::GatheringFamily);
    }
    void card_pulledBeforeThePin_forgetsWhatWasTyped() {
        Story story(Place::Kiosk);
        story.toWays()
            .does(byPin)
            .keepsSilent<WatchCard>()
            .does(CardTaken{})
            .stands(StepKind::PlacingCard)
            .asked("WipeSecrets");
    }
    void card_ofAMemberThatCannotBeRead_leavesNobodyBehind() {
        Story story(Place::Kiosk);
        story.toFamily().answers<ReadCard>(CardFailed{Problem(ProblemCode::CardDataMalformed)});
        story.does({MemberAdded{Way::CardWithPin}, SecretEntered{}})
            .stands(StepKind::GatheringFamily)
            .says("card.data.malformed"_L1);
        QCOMPARE(story.visit().facts.persons.size(), 1U);
    }
    void card_whoseSignatureDoesNotFit_isNotForgottenForTheNext() {
        Story story(Place::Kiosk);
        story.toWays().answers<ReadCard>(CardRead{{village::taro()}, scanners::Authenticity::Mismatch});
        story.does({byPin, SecretEntered{}, PersonRejected{}}).stands(StepKind::ChoosingWay);
        QVERIFY(story.visit().alerts.empty() && story.visit().authenticity == scanners::Authenticity::Unchecked);
        story.answers<ReadCard>(CardRead{{village::taro()}, scanners::Authenticity::Mismatch})
            .does({byPin, SecretEntered{}, PersonConfirmed{}});
        story.does({MemberAdded{Way::CardWithPin}, SecretEntered{}, PersonConfirmed{}})
            .stands(StepKind::GatheringFamily);
        QCOMPARE(story.visit().authenticity, scanners::Authenticity::Mismatch);
        QCOMPARE(story.visit().alerts.size(), 1U);
    }
    void reader_lostWhileReading_leadsToTyping() {
        Story story(Place::Kiosk);
        story.toWays().keepsSilent<ReadCard>().does(
            {byPin, SecretEntered{}, DeviceLost{Problem(ProblemCode::CardReaderNone)}});
        story.stands(StepKind::ChoosingWay)
            .says("card.reader.none"_L1)
            .does({TroubleDismissed{}, WayChosen{Way::Typing}});
        story.stands(StepKind::TypingPerson);
    }
    void personFromACard_typedOver_isNoLongerFromTheCard() {
        Story story(Place::Kiosk);
        story.toFamily();
        QVERIFY(story.visit().facts.persons[0].fromCard);
        procedures::Person same = story.visit().facts.persons[0];
        same.kana = u"とうろう たろう"_s;
        story.does({MemberEdited{u"p1"_s}, PersonTyped{same}});
        QVERIFY(story.visit().facts.persons[0].fromCard);
        story.does({MemberEdited{u"p1"_s}, PersonTyped{village::typedHana()}});
        QVERIFY(!story.visit().facts.persons[0].fromCard);
    }
    void printer_jams_receiptInstead() {
        Story story(Place::Kiosk);
        story.toHandOver()
            .answers<PrintDocuments>(HandOverFailed{Problem(ProblemCode::PrinterJam)})
            .does(PrintChosen{});
        story.stands(StepKind::ChoosingHandOver)
            .says("printer.jam"_L1)
            .does({TroubleDismissed{}, ReceiptChosen{}, Done{}});
        story.stands(StepKind::Resting).asked("KeepVisit");
    }
    void cancelled_whileTheStoreTakesTheVisit_isTakenBack() {
        Story story(Place::Kiosk);
        story.toHandOver().keepsSilent<KeepVisit>().does({ReceiptChosen{}, Cancelled{}});
        story.stands(StepKind::Resting).asked("KeepVisit").asked("TakeBackVisit");
    }
    void paper_didNotComeOut_isAskedAgain() {
        Story story(Place::Kiosk);
        story.toHandOver()
            .does({PrintChosen{}, PaperCameOut{false}})
            .stands(StepKind::ChoosingHandOver)
            .says("printer.unconfirmed"_L1);
        story.does({TroubleDismissed{}, PrintChosen{}, PaperCameOut{true}})
            .stands(StepKind::ShowingReceipt)
            .asked("PrintDocuments", 2);
    }
    void erasing_incomplete_ringsAndIsTriedAgain() {
        Story story(Place::Kiosk);
        story.toResult().answers<EraseAll>(Erased{{true, true, false, true, true}}).does(Cancelled{});
        story.stands(StepKind::Erasing).says("erase.incomplete"_L1).asked("RingStaff");
        story.does(Started{})
            .stands(StepKind::Erasing)
            .does(DeviceLost{Problem(ProblemCode::CardReaderNone)})
            .says("erase.incomplete"_L1);
        story.does(TroubleDismissed{}).stands(StepKind::Resting).asked("EraseAll", 2).asked("RingStaff", 2);
    }
};

KAKANAI_SUITE(TroubleStoriesTest)
#include "trouble_stories_test.moc"
