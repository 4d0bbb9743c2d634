#include "tests/scenarios/story.h"
#include "tests/scenarios/village.h"
#include "tests/support/suite.h"

using namespace kakanai;
using namespace kakanai::visit;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemCode;

namespace {

int inked(const Visit& visit) {
    return int(std::count_if(visit.documents.begin(), visit.documents.end(), std::mem_fn(&Document::inked)));
}

QStringList forms(const Visit& visit) {
    QStringList forms;
    for (const Document& document : visit.documents) {
        forms << document.plan.form;
    }
    return forms;
}

const InkGiven ink{{{{{0.1, 0.2}, {0.7, 0.3}}, 0.5}}};

} // namespace

class CounterStoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clerk_opensSealsPrintsCloses() {
        Story story(Place::Counter);
        story.openAtCounter()
            .does(IdentityRecorded{{u"onePhoto"_s, {u"licence"_s}}})
            .does(SealWanted{})
            .stands(StepKind::Working);
        QVERIFY(story.visit().sealed);
        QCOMPARE(story.visit().revision, 2);
        story.does(PrintWanted{}).stands(StepKind::AskingPaper).does(PaperCameOut{true}).stands(StepKind::Working);
        QVERIFY(story.visit().printed);
        QCOMPARE(story.visit().revision, 3);
        story.does(CloseWanted{})
            .stands(StepKind::Listing)
            .asked("StoreVisit", 3)
            .asked("EraseAll")
            .asked("LoadList", 2);
        QVERIFY(story.visit().facts.persons.empty() && story.visit().identity.method.isEmpty());
    }
    void correction_voidsTheInkOfWhatItChanges() {
        Story story(Place::Counter);
        story.openAtCounter();
        QCOMPARE(inked(story.visit()), 3);
        story.does(FieldCorrected{u"phone"_s, u"p1"_s, u"000-000-0000"_s}).stands(StepKind::Working);
        QCOMPARE(inked(story.visit()), 2); // the lantern notice carries the telephone, the others do not
        story.does({SignAgainWanted{}, ink}).stands(StepKind::Working);
        QCOMPARE(inked(story.visit()), 3);
        story.does({SignAgainWanted{}, Back{}}).stands(StepKind::Working);
        story.does({SignAgainWanted{}, InkGiven{}}).stands(StepKind::Working); // on paper
        QCOMPARE(inked(story.visit()), 0);
    }
    void correction_afterTheSeal_unseals() {
        Story story(Place::Counter);
        story.openAtCounter().does(SealWanted{});
        story.keepsSilent<MakeDocuments>().does(FactCorrected{u"Qlanterns"_s, {}, 0});
        QVERIFY(!story.visit().sealed);
        story.does({SealWanted{}, PrintWanted{}, SignAgainWanted{}})
            .stands(StepKind::Working)
            .asked("SealDocuments")
            .asked("PrintSealed", 0);
        story.does(DocumentsMade{village::documents(story.visit()), {}}).does(SealWanted{}).asked("SealDocuments", 2);
        QVERIFY(story.visit().sealed);
        QVERIFY(!forms(story.visit()).contains(u"FV1"_s));
    }
    void twoCorrections_quickly_waitForTheSecondPapers() {
        Story story(Place::Counter);
        story.openAtCounter().keepsSilent<MakeDocuments>().keepsSilent<MakeDocuments>();
        story.does({FactCorrected{u"Qlanterns"_s, {}, 0}, FactCorrected{u"Qsinger"_s, u"p1"_s, false}});
        story.does({DocumentsMade{village::documents(story.visit()), {}}, SealWanted{}}).asked("SealDocuments", 0);
        story.does({DocumentsMade{village::documents(story.visit()), {}}, SealWanted{}}).asked("SealDocuments");
    }
    void papersThatFail_leaveNothingOldToSeal() {
        Story story(Place::Counter);
        story.openAtCounter().answers<MakeDocuments>(DocumentsFailed{Problem(ProblemCode::PaperGlyphMissing)});
        story.does({FactCorrected{u"Qlanterns"_s, {}, 0}, SealWanted{}})
            .says("paper.glyph.missing"_L1)
            .asked("SealDocuments", 0);
        story.does({TroubleDismissed{}, FactCorrected{u"Qlanterns"_s, {}, 1}, SealWanted{}}).asked("SealDocuments");
    }
    void procedure_addedAndRemoved_withAReason() {
        Story story(Place::Counter);
        story.openAtCounter().does(FactCorrected{u"Qsinger"_s, u"p1"_s, false});
        QVERIFY(!forms(story.visit()).contains(u"FV2"_s));
        story.does({ProcedureAdded{u"V2"_s, u"clerk"_s}, ProcedureRemoved{u"V1"_s, u"done"_s}});
        QVERIFY(forms(story.visit()).contains(u"FV2"_s) && !forms(story.visit()).contains(u"FV1"_s));
        QCOMPARE(story.visit().reasons, (QHash<QString, QString>{{u"V2"_s, u"clerk"_s}, {u"V1"_s, u"done"_s}}));
        story.does({ProcedureAdded{u"V1"_s, u"again"_s}, ProcedureRemoved{u"nothing"_s, u"done"_s}});
        QVERIFY(forms(story.visit()).contains(u"FV1"_s) && story.visit().removed.isEmpty());
    }
    void correction_undone_isAsItWas() {
        Story story(Place::Counter);
        story.openAtCounter();
        const auto facts = story.visit().facts;
        const auto papers = forms(story.visit());
        auto moved = facts;
        moved.addresses[u"new"_s].block = u"九十九番98号"_s;
        story.does({FactCorrected{u"Qlanterns"_s, {}, 0}, MoveEntered{moved},
                    FieldCorrected{u"phone"_s, u"p1"_s, u"000-000-0009"_s}, ProcedureAdded{u"V2"_s, u"clerk"_s}});
        QCOMPARE(story.visit().facts.addresses[u"new"_s].block, u"九十九番98号"_s);
        story.does({CorrectionUndone{}, CorrectionUndone{}});
        QCOMPARE(story.visit().facts.addresses[u"new"_s].block, u"九十九番98号"_s);
        QVERIFY(story.visit().facts.persons == facts.persons && story.visit().added.isEmpty());
        story.does({CorrectionUndone{}, CorrectionUndone{}, CorrectionUndone{}}).stands(StepKind::Working);
        QVERIFY(story.visit().facts == facts);
        QCOMPARE(forms(story.visit()), papers);
    }
    void card_corrected_isStillKnown() {
        Story story(Place::Counter);
        Visit open = story.openAtCounter().visit();
        QVERIFY(!open.cards.isEmpty());
        procedures::Person person = open.facts.persons[0];
        const QString onTheCard = open.cards.value(person.id).name;
        person.name = u"灯籠 𠮷郎"_s;
        story.does(PersonCorrected{person});
        QCOMPARE(story.visit().cards.value(person.id).name, onTheCard);
    }
    void person_corrected_isOnThePapers() {
        Story story(Place::Counter);
        story.openAtCounter();
        procedures::Person person = story.visit().facts.persons[0];
        person.name = u"灯籠 𠮷郎"_s;
        story.does(PersonCorrected{person});
        QCOMPARE(story.visit().facts.persons[0].name, u"灯籠 𠮷郎"_s);
        QCOMPARE(inked(story.visit()), 1); // the guide names nobody
    }
    void paper_didNotComeOut_isPrintedAgain() {
        Story story(Place::Counter);
        story.openAtCounter()
            .does({SealWanted{}, PrintWanted{}, PaperCameOut{false}})
            .stands(StepKind::Working)
            .says("printer.unconfirmed"_L1);
        QVERIFY(!story.visit().printed);
        story.answers<PrintSealed>(PrintFailed{Problem(ProblemCode::PrinterNoPaper)})
            .does({TroubleDismissed{}, PrintWanted{}});
        story.stands(StepKind::Working)
            .says("printer.paper"_L1)
            .does({TroubleDismissed{}, PrintWanted{}, PaperCameOut{true}});
        story.stands(StepKind::Working).asked("PrintSealed", 3);
    }
    void seal_fails_nothingIsSealed() {
        Story story(Place::Counter);
        story.openAtCounter().answers<SealDocuments>(SealFailed{Problem(ProblemCode::SealExpired)}).does(SealWanted{});
        story.stands(StepKind::Working).says("seal.expired"_L1);
        QVERIFY(!story.visit().sealed);
    }
    void visit_changedByAnother_isAConflict() {
        Story story(Place::Counter);
        story.openAtCounter().answers<StoreVisit>(StoreFailed{Problem(ProblemCode::StoreConflict)}).does(CloseWanted{});
        story.stands(StepKind::Working)
            .says("store.conflict"_L1)
            .does({TroubleDismissed{}, Cancelled{}})
            .stands(StepKind::Listing);
    }
    void writes_goOneAfterTheOther() {
        Story story(Place::Counter);
        story.openAtCounter()
            .keepsSilent<StoreVisit>()
            .does({SealWanted{}, CloseWanted{}})
            .stands(StepKind::Closing)
            .asked("StoreVisit");
        story.does(Stored{5}).stands(StepKind::Listing).asked("StoreVisit", 2);
    }
    void write_answeredWhilePrinting_isNoted() {
        Story story(Place::Counter);
        story.openAtCounter().keepsSilent<StoreVisit>().keepsSilent<PrintSealed>().does(
            {SealWanted{}, PrintWanted{}, Stored{9}});
        story.stands(StepKind::PrintingSealed);
        QCOMPARE(story.visit().revision, 9);
        story.does({PrintProgressed{1}, PrintDone{}, PaperCameOut{true}});
        QCOMPARE(story.visit().revision, 10);
    }
    void visit_laidBack_keepsWhatItHasReached() {
        Story story(Place::Counter);
        story.openAtCounter().keepsSilent<StoreVisit>().does(SealWanted{}).does(Stored{2});
        story.keepsSilent<StoreVisit>()
            .does(PutBack{})
            .stands(StepKind::Closing)
            .does(Stored{3})
            .stands(StepKind::Listing);
        story.asked("EraseAll");
    }
    void visit_thatCannotBeRead_staysInTheList() {
        Story story(Place::Counter);
        story.answers<LoadVisit>(VisitLoaded{"garbage", 1}).does({Started{}, VisitChosen{u"0001-ABCD"_s}});
        story.stands(StepKind::Listing).says("store.damaged"_L1);
        QCOMPARE(story.visit().waiting.size(), 1U);
        story.answers<LoadVisit>(StoreFailed{Problem(ProblemCode::StoreBusy)})
            .does({TroubleDismissed{}, VisitChosen{u"0001-ABCD"_s}});
        story.stands(StepKind::Listing).says("store.busy"_L1);
    }
    void visit_neverReviewed_isNotSealed() {
        Story story(Place::Counter);
        story.answers<LoadVisit>(VisitLoaded{village::storedVisit(false), 1})
            .openAtCounter()
            .does({SealWanted{}, PrintWanted{}});
        story.stands(StepKind::Working).asked("SealDocuments", 0).asked("PrintSealed", 0);
    }
    void idle_atTheCounter_erasesTheOpenVisitOnly() {
        Story story(Place::Counter);
        story.does({Started{}, IdleAsked{}, IdleElapsed{}}).stands(StepKind::Listing).asked("EraseAll", 0);
        story.openAtCounter().does({IdleAsked{}, IdleElapsed{}}).stands(StepKind::Listing).asked("EraseAll");
    }
};

KAKANAI_SUITE(CounterStoriesTest)
#include "counter_stories_test.moc"
