#include "app/screens/entry/entry_plans.h"
#include "tests/screens/fixed_visit.h"
#include "tests/support/suite.h"

using namespace kakanai;
using screens::EntryModel;
using namespace Qt::StringLiterals;

class EntryModelTest : public QObject {
    Q_OBJECT

    static void type(EntryModel& model, const QString& text) {
        for (const auto key : text) {
            model.type(key);
        }
    }

    static void typeDigits(EntryModel& model, const QString& text) {
        for (const auto key : text) {
            model.digit(key.digitValue());
        }
    }

    static tests::ScreenDesk& withVisitor(tests::ScreenDesk& desk) {
        desk.visits.value.facts.persons = {{.id = u"p1"_s, .name = u"𠮷田　葛󠄀羅"_s, .address = u"東京都青梅市東青梅九十九番地の9"_s}};
        desk.visits.value.facts.visitor = u"p1"_s;
        desk.visits.value.subject = u"p1"_s;
        return desk;
    }

private Q_SLOTS:
    void name_kanaAlone_isAlwaysOffered() {
        tests::ScreenDesk desk;
        EntryModel model(desk.services, screens::personEntries(desk.services));
        type(model, u"んんん"_s);
        QCOMPARE(model.candidates().size(), 1);
        QCOMPARE(model.candidates().constFirst().toMap()[u"text"_s].toString(), u"ンンン"_s);
    }

    void candidates_many_areNineAPageAndKanaOnEach() {
        tests::ScreenDesk desk;
        EntryModel model(desk.services, screens::personEntries(desk.services));
        type(model, u"たかはし"_s);
        QCOMPARE(model.candidates().size(), 9);
        model.nextCandidates();
        QCOMPARE(model.candidates().size(), 5);
        QVERIFY(model.candidates().constLast().toMap()[u"kana"_s].toBool());
    }

    void name_notChosen_doesNotGoOn() {
        tests::ScreenDesk desk;
        EntryModel model(desk.services, screens::personEntries(desk.services));
        type(model, u"たかはし"_s);
        QVERIFY(!model.canAccept());
        QVERIFY(!model.unfinished().isEmpty());
        model.chooseCandidate(u"橋3"_s);
        QVERIFY(model.canAccept());
        type(model, u"ん"_s);
        QVERIFY(!model.canAccept());
    }

    void person_allTyped_isPosted() {
        tests::ScreenDesk desk;
        desk.visits.value.subject = u"p2"_s;
        EntryModel model(desk.services, screens::personEntries(desk.services));
        type(model, u"たかはし"_s);
        model.chooseCandidate(u"橋1"_s);
        model.accept();
        type(model, u"さき"_s);
        model.chooseCandidate(u"サキ"_s);
        model.accept();
        model.chooseEra(-1);
        typeDigits(model, u"1989"_s);
        model.choosePart(1);
        typeDigits(model, u"3"_s);
        model.choosePart(2);
        typeDigits(model, u"3"_s);
        model.accept();
        model.chooseOption(u"female"_s);
        model.accept();
        const auto* typed = desk.visits.last<visit::PersonTyped>();
        QVERIFY(typed != nullptr);
        QCOMPARE(typed->person.name, u"橋1　サキ"_s);
        QCOMPARE(typed->person.kana, u"タカハシ　サキ"_s);
        QCOMPARE(typed->person.birthDate->toIso(), u"1989-03-03"_s);
        QCOMPARE(typed->person.sex, u"female"_s);
    }

    void postalCode_severalAreas_waitsForAChoice() {
        tests::ScreenDesk desk;
        withVisitor(desk);
        EntryModel model(desk.services, screens::moveEntries(desk.services));
        model.today();
        model.accept();
        typeDigits(model, u"6500001"_s);
        QCOMPARE(model.areas().size(), 2);
        QVERIFY(!model.canAccept());
        model.chooseArea(1);
        QVERIFY(model.canAccept());
    }

    void move_fromTheCardsAddress_takesItsLine() {
        tests::ScreenDesk desk;
        withVisitor(desk);
        EntryModel model(desk.services, screens::moveEntries(desk.services));
        model.today();
        model.accept();
        typeDigits(model, u"6500001"_s);
        model.chooseArea(0);
        model.accept();
        typeDigits(model, u"99"_s);
        model.accept();
        model.skip();
        model.chooseOption(u"yes"_s);
        model.accept();
        const auto* entered = desk.visits.last<visit::MoveEntered>();
        QVERIFY(entered != nullptr);
        QCOMPARE(entered->move.addresses[u"old"_s].oneLine(), u"東京都青梅市東青梅九十九番地の9"_s);
        QCOMPARE(entered->move.addresses[u"new"_s].block, u"99"_s);
        QCOMPARE(entered->move.addresses[u"new"_s].postalCode, u"650-0001"_s);
        QCOMPARE(std::get<QString>(entered->move.household[u"new_head"_s]), u"p1"_s);
    }

    void back_fromTheFirstEntry_leavesThePage() {
        tests::ScreenDesk desk;
        EntryModel model(desk.services, screens::personEntries(desk.services));
        model.back();
        QVERIFY(desk.visits.last<visit::Back>() != nullptr);
    }
};

KAKANAI_SUITE(EntryModelTest)
#include "entry_model_test.moc"
