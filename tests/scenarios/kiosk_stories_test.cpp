#include "tests/scenarios/story.h"
#include "tests/scenarios/village.h"
#include "tests/support/suite.h"

#include "app/visit/visit_json.h"

using namespace kakanai;
using namespace kakanai::visit;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemCode;

class KioskStoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void family_movesInByCard_leavesWithAReceipt() {
        Story story(Place::Kiosk);
        story.toFamily()
            .does({MemberAdded{Way::Typing}, PersonTyped{village::typedHana()}, FamilyComplete{}})
            .stands(StepKind::EnteringMove)
            .does({MoveEntered{village::move()}, Answered{2}, Answered{true}, Answered{false}})
            .stands(StepKind::ShowingResult);
        QCOMPARE(story.visit().decisions.rows.size(), 2U);
        QCOMPARE(story.visit().facts.today, village::today());
        QVERIFY(story.visit().decisions.rows[0].deadline.has_value());
        story.does(ResultAccepted{})
            .stands(StepKind::FillingFields)
            .does({FieldEntered{u"phone"_s, u"p1"_s, u"000-000-0000"_s}, FieldsComplete{}})
            .stands(StepKind::Reviewing);
        QCOMPARE(story.visit().documents.size(), 3U);
        story.does({PageTurned{2}, ReviewConfirmed{}, InkGiven{{{{{0.1, 0.2}, {0.8, 0.4}}, 0.5}}}})
            .stands(StepKind::ChoosingHandOver);
        QVERIFY(std::ranges::all_of(story.visit().documents, &Document::inked));
        story.does(ReceiptChosen{}).stands(StepKind::ShowingReceipt);
        QCOMPARE(std::get<ShowingReceipt>(story.visit().step).receipt, u"0001-ABCD"_s);
        QVERIFY(!std::get<ShowingReceipt>(story.visit().step).departments.isEmpty());
        story.asked("EraseAll");
        QVERIFY(story.visit().facts.persons.empty()); // erased before the last page is shown
        story.does(Done{}).stands(StepKind::Resting).asked("KeepVisit").asked("EraseAll").asked("PrintDocuments", 0);
        QVERIFY(story.visit().facts.persons.empty());
    }
    void family_whoAllAnswerTheSame_areAskedOnce() {
        Story story(Place::Kiosk);
        story.toFamily()
            .does({MemberAdded{Way::Typing}, PersonTyped{village::typedHana()}, FamilyComplete{},
                   MoveEntered{village::move()}, Answered{2}, Answered{false, true}})
            .stands(StepKind::ShowingResult);
        for (const procedures::Person& person : story.visit().facts.persons) {
            QCOMPARE(person.facts.value(u"singer"_s), procedures::FactValue(false));
        }
        story.does(Back{}).stands(StepKind::AskingQuestion); // and can be taken back, one by one
    }
    void family_whoseAnswersDiffer_areCorrectedOneByOne() {
        Story story(Place::Kiosk);
        story.toFamily()
            .does({MemberAdded{Way::Typing}, PersonTyped{village::typedHana()}, FamilyComplete{},
                   MoveEntered{village::move()}, Answered{2}, Answered{false, true},
                   CorrectionWanted{StepKind::AskingQuestion, u"Qsinger"_s, u"p2"_s}, Answered{true}})
            .stands(StepKind::ShowingResult);
        QCOMPARE(story.visit().facts.persons[0].facts.value(u"singer"_s), procedures::FactValue(false));
        QCOMPARE(story.visit().facts.persons[1].facts.value(u"singer"_s), procedures::FactValue(true));
    }
    void visitor_withoutACard_typesAndPrints() {
        Story story(Place::Kiosk);
        story.toWays()
            .does({WayChosen{Way::Typing}, PersonTyped{village::typedHana()}, FamilyComplete{},
                   MoveEntered{village::move()}, Answered{0}, Answered{}, ResultAccepted{}})
            .stands(StepKind::Reviewing)
            .does({ReviewConfirmed{}, InkGiven{}, PrintChosen{}})
            .stands(StepKind::AskingPaper)
            .does(PaperCameOut{true})
            .stands(StepKind::ShowingReceipt)
            .does(Done{})
            .stands(StepKind::Resting)
            .asked("ReadCard", 0)
            .asked("PrintDocuments");
    }
    void event_withoutAMove_asksNoAddress() {
        Story story(Place::Kiosk);
        story
            .does({Started{}, LanguageChosen{u"en"_s}, EventChosen{u"lantern"_s}, WayChosen{Way::Typing},
                   PersonTyped{village::typedHana()}, FamilyComplete{}})
            .stands(StepKind::AskingQuestion);
        QCOMPARE(std::get<AskingQuestion>(story.visit().step).question, u"Qlanterns"_s);
    }
    void back_throughTheQuestions_asksThemAgain() {
        Story story(Place::Kiosk);
        const auto question = [&] { return std::get<AskingQuestion>(story.visit().step).question; };
        story.toFamily().does({FamilyComplete{}, MoveEntered{village::move()}, Answered{1}});
        QCOMPARE(question(), u"Qsinger"_s);
        story.does(Back{}).stands(StepKind::AskingQuestion);
        QCOMPARE(question(), u"Qlanterns"_s);
        story.does(Answered{0});
        QCOMPARE(question(), u"Qsinger"_s);
        QCOMPARE(story.visit().facts.household.value(u"lanterns"_s), procedures::FactValue(0));
        story.does({Back{}, Back{}})
            .stands(StepKind::EnteringMove)
            .does(MoveEntered{village::move()})
            .stands(StepKind::AskingQuestion);
        QCOMPARE(question(), u"Qsinger"_s);
    }
    void correction_fromTheResult_leadsBackThere() {
        Story story(Place::Kiosk);
        const CorrectionWanted family{StepKind::GatheringFamily, {}, {}};
        story.toResult().does({family, MemberAdded{Way::Typing}, Back{}}).stands(StepKind::ShowingResult);
        QCOMPARE(story.visit().facts.persons.size(), 1U);
        story.does({family, Back{}})
            .stands(StepKind::ShowingResult)
            .does({CorrectionWanted{StepKind::EnteringMove, {}, {}}, Back{}});
        story.stands(StepKind::ShowingResult)
            .does({CorrectionWanted{StepKind::AskingQuestion, u"Qsinger"_s, u"p1"_s}, Answered{true}})
            .stands(StepKind::ShowingResult);
        QCOMPARE(story.visit().decisions.rows.size(), 2U);
    }
    void questionLeftUnanswered_inACorrection_isAskedTheNextTime() {
        Story story(Place::Kiosk);
        const CorrectionWanted family{StepKind::GatheringFamily, {}, {}};
        story.toResult()
            .does({family, MemberAdded{Way::Typing}, PersonTyped{village::typedHana()}})
            .stands(StepKind::AskingQuestion);
        story.does(Back{})
            .stands(StepKind::ShowingResult)
            .does({family, FamilyComplete{}})
            .stands(StepKind::AskingQuestion);
        QCOMPARE(std::get<AskingQuestion>(story.visit().step).person, u"p2"_s);
        story.does(Answered{true}).stands(StepKind::ShowingResult);
    }
    void correction_ofAnotherPerson_leavesTheVisitorAlone() {
        Story story(Place::Kiosk);
        story.toFamily()
            .does({MemberAdded{Way::Typing}, PersonTyped{village::typedHana()}, FamilyComplete{},
                   MoveEntered{village::move()}, Answered{1}, Answered{false}, Answered{false}})
            .stands(StepKind::ShowingResult)
            .does({CorrectionWanted{StepKind::AskingQuestion, u"Qsinger"_s, u"p2"_s}, Answered{true}});
        QCOMPARE(story.visit().subject, u"p1"_s);
    }
    void correction_fromTheReview_makesThePapersAnew() {
        Story story(Place::Kiosk);
        story.toReview()
            .does({CorrectionWanted{StepKind::AskingQuestion, u"Qsinger"_s, u"p1"_s}, Answered{true}})
            .stands(StepKind::Reviewing)
            .asked("MakeDocuments", 2);
        QCOMPARE(story.visit().documents.size(), 3U);
        QVERIFY(!story.visit().reviewed && !story.visit().returnTo);
        story.does({CorrectionWanted{StepKind::TypingPerson, {}, u"p1"_s}, Back{}})
            .stands(StepKind::Reviewing)
            .asked("MakeDocuments", 3);
    }
    void papersThatFail_afterSigning_areReviewedAnew() {
        Story story(Place::Kiosk);
        story.toReview().answers<MakeDocuments>(DocumentsFailed{Problem(ProblemCode::PaperGlyphMissing)});
        story.does({ReviewConfirmed{}, InkGiven{{{{{0.1, 0.1}}, 0.5}}}})
            .stands(StepKind::ShowingResult)
            .says("paper.glyph.missing"_L1);
        QVERIFY(!story.visit().reviewed && story.visit().ink.empty() && story.visit().documents.empty());
        story.does({TroubleDismissed{}, ResultAccepted{}}).stands(StepKind::Reviewing);
    }
    void memberRemoved_andAnotherAdded_inheritsNothing() {
        Story story(Place::Kiosk);
        procedures::Case move = village::move();
        move.household.insert(u"new_head"_s, u"p2"_s);
        story.toFamily()
            .does({MemberAdded{Way::Typing}, PersonTyped{village::typedHana()}, FamilyComplete{}, MoveEntered{move},
                   Answered{1}, Answered{true}, Answered{true}, CorrectionWanted{StepKind::GatheringFamily, {}, {}},
                   MemberRemoved{u"p2"_s}, MemberAdded{Way::Typing}, PersonTyped{village::typedHana()}})
            .stands(StepKind::AskingQuestion);
        QCOMPARE(std::get<AskingQuestion>(story.visit().step).person, u"p2"_s);
        QVERIFY(!story.visit().facts.household.contains(u"new_head"_s));
    }
    void cancel_anywhere_erases() {
        using Road = Story& (Story::*)();
        for (const Road road :
             {&Story::toWays, &Story::toFamily, &Story::toResult, &Story::toReview, &Story::toHandOver}) {
            Story story(Place::Kiosk);
            const VisitId id = (story.*road)().visit().id;
            story.keepsSilent<EraseAll>().does(Cancelled{}).stands(StepKind::Erasing);
            QVERIFY(story.visit().facts.persons.empty() && story.visit().documents.empty() &&
                    story.visit().asked.isEmpty());
            story.lateResult(id, DocumentsMade{{Document{}}, {}}).stands(StepKind::Erasing);
            QVERIFY(story.visit().documents.empty());
            story.does(Erased{{true, true, true, true, true}}).stands(StepKind::Resting).asked("EraseAll");
            QVERIFY(story.visit().id != id);
        }
    }
    void back_toTheFirstPage_erasesToo() {
        Story story(Place::Kiosk);
        story.toFamily().does({Back{}, Back{}, Back{}, Back{}}).stands(StepKind::Resting).asked("EraseAll");
        QVERIFY(story.visit().facts.persons.empty());
    }
    void idle_withoutAnAnswer_erases() {
        Story story(Place::Kiosk);
        story.toResult()
            .does(IdleElapsed{})
            .stands(StepKind::ShowingResult)
            .does({IdleAsked{}, IdleElapsed{}})
            .stands(StepKind::Resting);
        QCOMPARE(writeVisit(story.visit()), writeVisit(newVisit(Place::Kiosk, 0)));
    }
    void idle_answeredByATouch_goesOn() {
        Story story(Place::Kiosk);
        story.toResult().does({IdleAsked{}, StillThere{}, IdleElapsed{}}).stands(StepKind::ShowingResult);
        story.does({IdleAsked{}, ResultAccepted{}, IdleElapsed{}}).stands(StepKind::FillingFields);
    }
    void result_ofAnErasedVisit_isDropped() {
        Story story(Place::Kiosk);
        story.keepsSilent<ReadCard>()
            .toWays()
            .does({WayChosen{Way::CardWithPin}, SecretEntered{}})
            .stands(StepKind::ReadingCard);
        const VisitId erased = story.visit().id;
        story.does(Cancelled{}).stands(StepKind::Resting);
        story.keepsSilent<ReadCard>()
            .toWays()
            .does({WayChosen{Way::CardWithPin}, SecretEntered{}})
            .stands(StepKind::ReadingCard);
        story.lateResult(erased, CardRead{{village::taro()}, scanners::Authenticity::Consistent})
            .stands(StepKind::ReadingCard);
        QVERIFY(!story.visit().read);
    }
    void staff_calledAnywhere_ringUntilDismissed() {
        Story story(Place::Kiosk);
        story.toResult()
            .does({StaffCalled{}, IdleAsked{}, StillThere{}})
            .stands(StepKind::ShowingResult)
            .asked("RingStaff");
        story.does(StaffDismissed{}).asked("RingStaff", 2).does(StaffCalled{}).asked("RingStaff", 3);
        story.does(Cancelled{}).stands(StepKind::Resting).asked("RingStaff", 4);
    }
    void staff_calledAndNobodyCame_theVisitGoesInTheEnd() {
        Story story(Place::Kiosk);
        story.toResult().does({StaffCalled{}, IdleAsked{}, IdleElapsed{}});
        story.stands(StepKind::Resting).asked("EraseAll").asked("RingStaff", 2);
    }
    void language_changedOnTheWay_changesNothingElse() {
        Story story(Place::Kiosk);
        story.toResult().does(LanguageChosen{u"easy"_s}).stands(StepKind::ShowingResult);
        QCOMPARE(story.visit().language, u"easy"_s);
    }
};

KAKANAI_SUITE(KioskStoriesTest)
#include "kiosk_stories_test.moc"
