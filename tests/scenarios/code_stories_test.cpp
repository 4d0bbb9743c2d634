#include "tests/scenarios/story.h"
#include "tests/support/suite.h"

#include "app/handover/handover_fault.h"
#include "app/payloads/recognise.h"

using namespace kakanai;
using namespace kakanai::visit;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemCode;

namespace {

std::vector<Problem> codeProblems() {
    std::vector<Problem> problems{payloads::unknownPayload(), payloads::payloadElsewhere()};
    for (int fault = 0; fault <= static_cast<int>(handover::HandoverFault::Large); ++fault) {
        problems.push_back(handover::problemOf(static_cast<handover::HandoverFault>(fault)));
    }
    return problems;
}

} // namespace

class CodeStoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void citizen_withoutASharedStore_getsCodesAndNothingStays() {
        Story story(Place::Kiosk);
        story.toHandOver()
            .answers<KeepVisit>(HandedOver{u"5001-ABCD"_s, {u"KKN1:A."_s, u"KKN1:B."_s}, true})
            .does(ReceiptChosen{})
            .stands(StepKind::ShowingReceipt);
        const auto showing = std::get<ShowingReceipt>(story.visit().step);
        QCOMPARE(showing.codes.size(), 2);
        QVERIFY(showing.codesSigned);
        story.does(Done{}).stands(StepKind::Resting);
        QVERIFY(story.visit().receipt.isEmpty() && story.visit().facts.persons.empty());
    }
    void citizen_withATooLargeVisit_goesAnotherWay() {
        Story story(Place::Kiosk);
        story.toHandOver()
            .answers<KeepVisit>(HandOverFailed{handover::problemOf(handover::HandoverFault::Large)})
            .does(ReceiptChosen{})
            .says("code.visit.large"_L1)
            .does({TroubleDismissed{}, PrintChosen{}})
            .stands(StepKind::AskingPaper);
    }
    void clerk_scansPartAfterPart_untilTheVisitOpens() {
        Story story(Place::Counter);
        story.does(Started{})
            .answers<OpenCode>(CodePartTaken{1, 2})
            .does(CodeScanned{u"KKN1:A."_s})
            .stands(StepKind::Listing);
        QCOMPARE(story.visit().codeSeen, 1);
        QCOMPARE(story.visit().codeOf, 2);
        story.does(CodeScanned{u"KKN1:B."_s}).stands(StepKind::Working).says({});
        QCOMPARE(story.visit().receipt, u"0001-ABCD"_s);
        QCOMPARE(story.visit().codeOf, 0);
    }
    void clerk_opensAnUnsignedCode_andIsTold() {
        Story story(Place::Counter);
        story.does(Started{})
            .answers<OpenCode>(CodeTaken{u"0001-ABCD"_s, handover::unsignedAlert()})
            .does(CodeScanned{u"KKN1:A."_s})
            .stands(StepKind::Working)
            .says("code.visit.unsigned"_L1)
            .does(TroubleDismissed{})
            .stands(StepKind::Working)
            .says({});
    }
    void clerk_atWork_isNotDisturbedByACode() {
        Story story(Place::Counter);
        story.openAtCounter().does(CodeScanned{u"KKN1:A."_s}).stands(StepKind::Working).asked("OpenCode", 0);
        story.does(CodeTaken{u"0002-ABCD"_s}).stands(StepKind::Working);
        QCOMPARE(story.visit().receipt, u"0001-ABCD"_s);
    }
    void everyProblem_ofACode_isToldAndLeavesAWayOn() {
        for (const Problem& problem : codeProblems()) {
            Story story(Place::Counter);
            story.does(Started{})
                .answers<OpenCode>(CodeFailed{problem})
                .does(CodeScanned{u"KKN1:A."_s})
                .stands(StepKind::Listing)
                .says(problem.codeText())
                .does(CodeScanned{u"KKN1:A."_s})
                .stands(StepKind::Working)
                .says({});
        }
    }
};

KAKANAI_SUITE(CodeStoriesTest)
#include "code_stories_test.moc"
