#include "tests/pages/album.h"
#include "tests/pages/desk_twins.h"
#include "tests/pages/hand.h"
#include "tests/pages/page_check.h"
#include "tests/support/suite.h"

using namespace kakanai;
using namespace Qt::StringLiterals;

/// What lies over a page, and what a press is.
class SheetsTest : public QObject {
    Q_OBJECT

    static constexpr qreal leastTarget = 12.7 * 4;

    static void toTheWays(tests::DeskTwins& desk) {
        desk.runner.post(visit::Started{});
        desk.runner.post(visit::LanguageChosen{u"ja"_s});
        desk.runner.post(visit::EventChosen{desk.catalogue.events.front().id});
    }

private Q_SLOTS:
    void trouble_oneSheet_oneWayOn() {
        tests::DeskTwins desk(visit::Place::Kiosk);
        screens::Window window(desk.services, {.pressRest = 0});
        tests::Hand hand(*window.window());
        tests::Album album(u"sheets"_s);
        toTheWays(desk);
        desk.runner.post(visit::WayChosen{visit::Way::CardWithPin});
        desk.runner.post(visit::CardPlaced{3});
        desk.executor.cardFails = {base::Problem(base::ProblemCode::CardPinWrong).with(base::DetailKey::TriesLeft, 2)};
        desk.runner.post(visit::SecretEntered{});
        QVERIFY(QTest::qWaitFor([&] { return window.visit().trouble(); }));
        QVERIFY(hand.waitFor(window.visit().troubleHappened()));
        album.add(*window.window(), u"trouble"_s);
        QCOMPARE(faultsOf(*window.window(), leastTarget), QStringList());
        QVERIFY(hand.touch(window.visit().troubleAction()));
        QVERIFY(!window.visit().trouble());
        album.add(*window.window(), u"pin-two-tries"_s);

        window.visit().setTextSize(1);
        QVERIFY(hand.touch(QCoreApplication::translate("TopBar", "文字と色")));
        QVERIFY(hand.touch(QCoreApplication::translate("LookSheet", "暗い色")));
        QCOMPARE(window.visit().scheme(), 1);
        album.add(*window.window(), u"look-dark"_s);
        QVERIFY(hand.touch(QCoreApplication::translate("LookSheet", "黒に黄色")));
        QVERIFY(hand.touch(QCoreApplication::translate("LookSheet", "閉じる")));
        album.add(*window.window(), u"pin-yellow-on-black"_s);
    }

    void language_changedOnAnyPage_keepsThePage() {
        tests::DeskTwins desk(visit::Place::Kiosk);
        screens::Window window(desk.services, {.pressRest = 0});
        tests::Hand hand(*window.window());
        toTheWays(desk);
        QVERIFY(hand.touch(QCoreApplication::translate("BottomBar", "ことば")));
        QVERIFY(hand.touch(u"English"_s));
        QCOMPARE(desk.runner.visit().language, u"en"_s);
        QCOMPARE(visit::kindOf(desk.runner.visit().step), visit::StepKind::ChoosingWay);
        QVERIFY(hand.waitFor(window.visit().page()->title()));
    }

    void idle_asked_oneTouchGoesOn() {
        tests::DeskTwins desk(visit::Place::Kiosk);
        screens::Window window(desk.services, {.pressRest = 0});
        tests::Hand hand(*window.window());
        toTheWays(desk);
        desk.runner.post(visit::IdleAsked{});
        QVERIFY(hand.touch(QCoreApplication::translate("KioskWindow", "つづける")));
        QVERIFY(!desk.runner.visit().idleAsked);
        QCOMPARE(visit::kindOf(desk.runner.visit().step), visit::StepKind::ChoosingWay);
    }

    void press_thatLeavesOrEnters_doesNothing() {
        tests::DeskTwins desk(visit::Place::Kiosk);
        screens::Window window(desk.services, {.pressRest = 0});
        tests::Hand hand(*window.window());
        const auto start = QCoreApplication::translate("WelcomePage", "はじめる");
        QVERIFY(hand.waitFor(start));
        const auto inside = hand.place(start).center();
        const QPointF outside(inside.x(), hand.place(start).top() - 80);
        hand.press(inside);
        hand.release(outside);
        QCOMPARE(visit::kindOf(desk.runner.visit().step), visit::StepKind::Resting);
        hand.press(outside);
        hand.release(inside);
        QCOMPARE(visit::kindOf(desk.runner.visit().step), visit::StepKind::Resting);
        QVERIFY(hand.touch(start));
        QCOMPARE(visit::kindOf(desk.runner.visit().step), visit::StepKind::ChoosingLanguage);
    }

    void press_tremblingHand_countsOnceAlsoOnTheNextPage() {
        tests::DeskTwins desk(visit::Place::Kiosk);
        screens::Window window(desk.services, {.pressRest = 60000});
        tests::Hand hand(*window.window());
        QVERIFY(hand.touch(QCoreApplication::translate("WelcomePage", "はじめる")));
        QVERIFY(hand.touch(u"日本語"_s));
        QCOMPARE(visit::kindOf(desk.runner.visit().step), visit::StepKind::ChoosingLanguage);
    }

    void erasing_destroysThePage() {
        tests::DeskTwins desk(visit::Place::Kiosk);
        screens::Window window(desk.services, {.pressRest = 0});
        toTheWays(desk);
        QPointer<screens::PageModel> page = window.visit().page();
        QVERIFY(window.destroyPage());
        QVERIFY(page.isNull());
    }
};

KAKANAI_SUITE(SheetsTest)
#include "sheets_test.moc"
