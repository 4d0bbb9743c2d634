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

ReadPerson licenceHolder() {
    return {.items = {u"灯籠 太郎"_s, u"兵庫県神戸市中央区九十九番99号"_s, {1984, 5, 6}, {}},
            .kana = u"トウロウ タロウ"_s};
}

} // namespace

/// Cards of other kinds, codes, and cards beside the open visit.
class CardStoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void licence_tellsNoSex_whichIsTyped() {
        Story story(Place::Kiosk);
        story.toWays().answers<ReadCard>(CardRead{licenceHolder()});
        story.does({WayChosen{Way::Licence}, SecretEntered{}, PersonConfirmed{}}).stands(StepKind::TypingPerson);
        QCOMPARE(story.visit().facts.persons[0].kana, u"トウロウ タロウ"_s);
        QVERIFY(!story.visit().facts.persons[0].fromCard); // it is no number card
        QVERIFY(!story.visit().facts.persons[0].facts.contains(u"card"_s));
        procedures::Person typed = story.visit().facts.persons[0];
        typed.sex = u"male"_s;
        story.does(PersonTyped{typed}).stands(StepKind::GatheringFamily);
        QVERIFY(!story.visit().read);
        QCOMPARE(story.visit().cards.value(u"p1"_s).name, u"灯籠 太郎"_s);
    }
    void licence_onItsLastTry_isNotTried() {
        Story story(Place::Kiosk);
        story.toWays().answers<WatchCard>(CardPlaced{1}).does(WayChosen{Way::Licence});
        story.stands(StepKind::ChoosingWay).says("card.pin.lastTry"_L1).asked("ReadCard", 0);
        QCOMPARE(story.visit().trouble->identifier(base::DetailKey::Secret), u"licencePin1"_s);
    }
    void licence_expired_isSaidAndUsed() {
        Story story(Place::Kiosk);
        story.toWays().answers<ReadCard>(CardRead{licenceHolder(), {}, Problem(ProblemCode::CardExpired)});
        story.does({WayChosen{Way::Licence}, SecretEntered{}})
            .stands(StepKind::ConfirmingPerson)
            .says("card.expired"_L1);
    }
    void residenceCard_isTypedFirst_thenLaidDown() {
        Story story(Place::Kiosk);
        story.toWays().answers<ReadCard>(CardRead{{.items = {{}, u"兵庫県"_s, {}, {}}, .nameIsExact = false}});
        story.does(WayChosen{Way::ResidenceCard}).stands(StepKind::EnteringSecret).asked("WatchCard", 0);
        story.does(SecretEntered{}).stands(StepKind::ConfirmingPerson).asked("WatchCard").asked("ReadCard");
        story.does(PersonConfirmed{}).stands(StepKind::TypingPerson);
        QVERIFY(story.visit().facts.persons[0].name.isEmpty());
        QCOMPARE(story.visit().facts.persons[0].address, u"兵庫県"_s);
        QVERIFY(story.visit().cards.isEmpty());
        story.does(Back{}).stands(StepKind::ChoosingWay);
        QVERIFY(!story.visit().read);
    }
    void key_ofAnotherCard_isTypedAnew() {
        for (const ProblemCode code : {ProblemCode::CardKeyWrong, ProblemCode::CardKeyForm, ProblemCode::CardRemoved}) {
            Story story(Place::Kiosk);
            story.toWays().answers<ReadCard>(CardFailed{Problem(code)});
            story.does({WayChosen{Way::Passport}, SecretEntered{}}).stands(StepKind::EnteringSecret);
            QCOMPARE(story.visit().trouble->code(), code);
            QVERIFY(!story.visit().keyEntered);
            story.does({TroubleDismissed{}, SecretEntered{}}).stands(StepKind::ConfirmingPerson);
        }
    }
    void passport_isNoNameOfTheRegister() {
        Story story(Place::Kiosk);
        story.toWays().answers<ReadCard>(CardRead{village::mrzPerson()});
        story.does({WayChosen{Way::Passport}, SecretEntered{}, PersonConfirmed{}}).stands(StepKind::TypingPerson);
        QVERIFY(story.visit().facts.persons[0].name.isEmpty());
        QCOMPARE(story.visit().facts.persons[0].sex, u"male"_s);
    }
    void member_byAnotherWay_comesBackToTheFamily() {
        Story story(Place::Kiosk);
        story.toFamily().does(MemberAdded{}).stands(StepKind::ChoosingWay);
        QCOMPARE(story.visit().subject, u"p2"_s);
        story.does(Back{}).stands(StepKind::GatheringFamily);
        QCOMPARE(story.visit().facts.persons.size(), 1U);
        story.answers<ReadCard>(CardRead{village::mrzPerson()});
        story.does({MemberAdded{}, WayChosen{Way::Passport}, SecretEntered{}, PersonConfirmed{},
                    PersonTyped{village::typedHana()}});
        story.stands(StepKind::GatheringFamily);
        QCOMPARE(story.visit().facts.persons.size(), 2U);
    }
    void code_ofOnePerson_isConfirmed() {
        Story story(Place::Kiosk);
        story.toWays()
            .does(WayChosen{Way::Code})
            .stands(StepKind::ConfirmingPerson)
            .asked("WatchCode")
            .asked("StopCode");
        story.does(PersonConfirmed{}).stands(StepKind::GatheringFamily);
        QCOMPARE(story.visit().facts.addresses.value(u"old"_s).municipality, u"灯籠市"_s);
        QVERIFY(!story.visit().told);
    }
    void code_ofAFamily_bringsTheOthersToo() {
        Story story(Place::Kiosk);
        story.toWays().answers<ReadCode>(CodeRead{village::toldFamily(3)});
        story.does(WayChosen{Way::Code}).stands(StepKind::ChoosingSelf);
        story.does(SelfChosen{7}).stands(StepKind::ChoosingSelf);
        story.does({SelfChosen{1}, PersonConfirmed{}}).stands(StepKind::GatheringFamily);
        QCOMPARE(story.visit().facts.persons.size(), 3U);
        QCOMPARE(story.visit().facts.persons[0].name, u"灯籠 2"_s);
        QCOMPARE(story.visit().facts.person(story.visit().facts.visitor)->name, u"灯籠 2"_s);
    }
    void code_ofAFamily_rejected_leavesNobody() {
        Story story(Place::Kiosk);
        story.toWays().answers<ReadCode>(CodeRead{village::toldFamily(3)});
        story.does({WayChosen{Way::Code}, SelfChosen{0}, PersonRejected{}}).stands(StepKind::ChoosingWay);
        QCOMPARE(story.visit().facts.persons.size(), 1U);
        QVERIFY(!story.visit().told && !story.visit().read);
    }
    void code_nobodyKnows_isSaidAndForgotten() {
        Story story(Place::Kiosk);
        story.toWays().answers<ReadCode>(CodeFailed{Problem(ProblemCode::CodeUnknown)});
        story.does(WayChosen{Way::Code}).stands(StepKind::ScanningCode).says("code.unknown"_L1).asked("StopCode", 0);
        story.answers<ReadCode>(CodeFailed{Problem(ProblemCode::CodeElsewhere)});
        story.does(CodeScanned{u"0001-HYT6"_s}).stands(StepKind::ScanningCode).says("code.elsewhere"_L1);
        QVERIFY(!story.visit().told && !story.visit().read);
        story.does(Back{}).stands(StepKind::ChoosingWay).asked("StopCode");
    }
    void scanner_unplugged_leadsToTheOtherWays() {
        Story story(Place::Kiosk);
        story.toWays().answers<WatchCode>(CodeFailed{Problem(ProblemCode::CodeScannerLost)});
        story.does(WayChosen{Way::Code}).stands(StepKind::ChoosingWay).says("code.scanner.lost"_L1).asked("StopCode");
    }
    void code_ofAResidenceCard_opensIt() {
        Story story(Place::Kiosk);
        story.toWays().answers<ReadCode>(KeyScanned{Way::ResidenceCard});
        story.does(WayChosen{Way::Code}).stands(StepKind::ConfirmingPerson).asked("WatchCard").asked("ReadCard");
        QCOMPARE(story.visit().way, Way::ResidenceCard);
    }
    void code_whereNoneIsAwaited_changesNothing() {
        Story story(Place::Kiosk);
        story.toWays().does(CodeScanned{u"anything"_s}).stands(StepKind::ChoosingWay).asked("ReadCode", 0);
    }
    void reader_thatServed_andStaysEmpty_asksToLift() {
        Story story(Place::Kiosk);
        story.toWays().keepsSilent<WatchCard>().does({WayChosen{Way::CardWithPin}, CardAwaited{}});
        QVERIFY(!story.visit().liftAsked); // nobody has laid a card down yet: they look for it
        story.keepsSilent<WatchCard>().does({CardPlaced{3}, CardTaken{}}).stands(StepKind::PlacingCard);
        story.does(CardAwaited{}).stands(StepKind::PlacingCard);
        QVERIFY(story.visit().liftAsked);
        story.keepsSilent<WatchCard>().does({CardPlaced{3}, CardTaken{}}).stands(StepKind::PlacingCard);
        QVERIFY(!story.visit().liftAsked);
    }
    void clerk_laysACardBeside_andTheVisitStays() {
        Story story(Place::Counter);
        story.openAtCounter().answers<ReadCard>(CardRead{licenceHolder()});
        const procedures::Case before = story.visit().facts;
        story.does(CompareWanted{u"p1"_s, Way::Licence}).stands(StepKind::EnteringSecret);
        story.does(WayChosen{Way::Typing}).stands(StepKind::EnteringSecret);
        story.does({SecretEntered{}, PersonConfirmed{}}).stands(StepKind::Working);
        QCOMPARE(story.visit().cards.value(u"p1"_s).birthDate, (base::PartialDate{1984, 5, 6}));
        QVERIFY(story.visit().facts == before);
        QVERIFY(!story.visit().read);
    }
    void clerk_comparesByPrintedKey_andFailureLeadsBack() {
        Story story(Place::Counter);
        story.openAtCounter().answers<ReadCard>(CardFailed{Problem(ProblemCode::CardUnsupported)});
        story.does({CompareWanted{u"p1"_s, Way::ResidenceCard}, SecretEntered{}});
        story.stands(StepKind::Working).says("card.unsupported"_L1);
        story.does({TroubleDismissed{}, CompareWanted{u"p1"_s, Way::ResidenceCard}, Back{}}).stands(StepKind::Working);
        story.does(CompareWanted{u"nobody"_s, Way::Licence}).stands(StepKind::Working);
    }
};

KAKANAI_SUITE(CardStoriesTest)
#include "card_stories_test.moc"
