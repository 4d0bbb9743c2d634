// Longer than the rule: one open visit with everything in it.
#include "tests/pages/album.h"
#include "tests/pages/desk_twins.h"
#include "tests/pages/hand.h"
#include "tests/pages/page_check.h"
#include "tests/support/suite.h"

using namespace kakanai;
using namespace Qt::StringLiterals;

/// The clerk's window on a snapshot of an open visit.
class CounterPagesTest : public QObject {
    Q_OBJECT

    /// Shows any visit and keeps what was sent.
    class Snapshot final : public screens::VisitSource {
    public:
        explicit Snapshot(const procedures::Catalogue& rules) : rules_(rules) {}
        const visit::Visit& visit() const override { return value; }
        const procedures::Catalogue& catalogue() const override { return rules_; }
        void post(const visit::Event& event) override { sent.push_back(event); }

        visit::Visit value;
        std::vector<visit::Event> sent;

    private:
        const procedures::Catalogue& rules_;
    };

    static visit::Visit openVisit(const tests::DeskTwins& desk) {
        auto open = visit::newVisit(visit::Place::Counter, 1);
        open.step = visit::Working{};
        open.receipt = u"0042-K7"_s;
        open.waiting = {{.receipt = u"0041-R3"_s,
                         .event = u"tennyu"_s,
                         .handedOver = desk.clock.now().addSecs(-1560),
                         .persons = 1},
                        {.receipt = u"0042-K7"_s,
                         .event = u"tennyu"_s,
                         .state = db::VisitState::Open,
                         .handedOver = desk.clock.now().addSecs(-720),
                         .persons = 2},
                        {.receipt = u"0043-W9"_s,
                         .event = u"tennyu"_s,
                         .handedOver = desk.clock.now().addSecs(-120),
                         .persons = 4}};
        auto& facts = open.facts;
        facts.event = u"tennyu"_s;
        facts.today = desk.clock.today();
        facts.eventDate = base::PartialDate{2026, 11, 15};
        facts.visitor = u"taro"_s;
        facts.household[u"new_head"_s] = u"taro"_s;
        facts.persons = {{.id = u"taro"_s,
                          .name = u"𠮷田　葛󠄀羅"_s,
                          .kana = u"ヨシダ　カツラ"_s,
                          .birthDate = base::PartialDate{1980, 2, 17},
                          .sex = u"male"_s,
                          .relationship = u"世帯主"_s,
                          .address = u"東京都青梅市東青梅九十九番地の9"_s,
                          .fromCard = true},
                         {.id = u"hana"_s,
                          .name = u"髙橋　か゚つ"_s,
                          .kana = u"タカハシ　カツ"_s,
                          .birthDate = base::PartialDate{1956, 5, 2},
                          .sex = u"female"_s,
                          .relationship = u"妻の母"_s}};
        facts.persons[0].facts[u"insurance"_s] = u"kokuho"_s;
        facts.persons[1].facts[u"care_level"_s] = u"kaigo2"_s;
        open.asked = {u"Q06"_s, u"Q08/taro"_s, u"Q08/hana"_s};
        open.decisions = procedures::decide(desk.catalogue, facts);
        open.documents = desk.executor.documents(open);
        open.inkedDigests[open.documents.front().fileName] = "what was signed";
        return open;
    }

private Q_SLOTS:
    void desk_openVisit_threeColumns() {
        tests::DeskTwins desk(visit::Place::Counter);
        Snapshot snapshot(desk.catalogue);
        snapshot.value = openVisit(desk);
        const screens::Services services{snapshot, desk.pin, desk.kana, *desk.fonts, desk.clock, nullptr};
        screens::Window window(services, {.size = {1920, 1080}, .specimen = true, .pressRest = 0});
        QVERIFY(window.isReady());
        tests::Hand hand(*window.window());
        tests::Album album(u"counter"_s);
        hand.waitForFrame();
        album.add(*window.window(), u"open"_s);
        const auto& procedure = desk.catalogue.procedures.front();
        QVERIFY(hand.touch(procedure.title.japanese()));
        album.add(*window.window(), u"procedure"_s);
        QVERIFY(hand.touch(QCoreApplication::translate("DeskContext", "この手続きを外す")));
        QVERIFY(std::holds_alternative<visit::ProcedureRemoved>(snapshot.sent.back()));
        QTest::keyClick(window.window(), Qt::Key_F7);
        QVERIFY(hand.touch(u"マイナンバーカード"_s));
        QVERIFY(hand.touch(u"写真つき1点"_s));
        album.add(*window.window(), u"identity"_s);
        QVERIFY(hand.touch(QCoreApplication::translate("IdentityEditor", "この確認を記録する")));
        const auto* recorded = std::get_if<visit::IdentityRecorded>(&snapshot.sent.back());
        QVERIFY(recorded != nullptr);
        QCOMPARE(recorded->check.method, u"onePhoto"_s);
        QCOMPARE(recorded->check.documents, QStringList{u"numberCard"_s});
        QCOMPARE(tests::faultsOf(*window.window(), 32), QStringList());
    }

    void list_keyboard_opensAVisit() {
        tests::DeskTwins desk(visit::Place::Counter);
        Snapshot snapshot(desk.catalogue);
        snapshot.value = openVisit(desk);
        snapshot.value.step = visit::Listing{};
        snapshot.value.receipt.clear();
        const screens::Services services{snapshot, desk.pin, desk.kana, *desk.fonts, desk.clock, nullptr};
        screens::Window window(services, {.size = {1920, 1080}, .pressRest = 0});
        QVERIFY(window.isReady());
        tests::Hand(*window.window()).waitForFrame();
        tests::Album album(u"counter-list"_s);
        album.add(*window.window(), u"list"_s);
        QTest::keyClick(window.window(), Qt::Key_2, Qt::ControlModifier);
        const auto* chosen = snapshot.sent.empty() ? nullptr : std::get_if<visit::VisitChosen>(&snapshot.sent.back());
        QVERIFY(chosen != nullptr);
        QCOMPARE(chosen->receipt, u"0042-K7"_s);
        QCOMPARE(tests::faultsOf(*window.window(), 32), QStringList());
    }
};

KAKANAI_SUITE(CounterPagesTest)
#include "counter_pages_test.moc"
