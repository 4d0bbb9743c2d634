#include "app/screens/card_wait.h"
#include "tests/screens/fixed_visit.h"
#include "tests/support/suite.h"

using namespace kakanai;
using screens::CardWait;

class CardWaitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wait_longerThanItTakes_isToldOnce() {
        tests::ScreenDesk desk;
        desk.visits.value.step = visit::PlacingCard{};
        CardWait wait(desk.visits, desk.clock);
        desk.clock.advance(CardWait::patience - std::chrono::seconds(1));
        wait.look();
        QVERIFY(desk.visits.sent.empty());
        desk.clock.advance(std::chrono::seconds(1));
        wait.look();
        wait.look();
        QCOMPARE(desk.visits.sent.size(), std::size_t(1));
        QVERIFY(desk.visits.last<visit::CardAwaited>() != nullptr);
    }

    void wait_thatBeginsAnew_isCountedAnew() {
        tests::ScreenDesk desk;
        desk.visits.value.step = visit::PlacingCard{};
        CardWait wait(desk.visits, desk.clock);
        desk.clock.advance(CardWait::patience);
        desk.visits.value.step = visit::EnteringSecret{};
        desk.visits.show();
        wait.look();
        desk.visits.value.step = visit::PlacingCard{};
        desk.visits.show();
        wait.look();
        QVERIFY(desk.visits.sent.empty());
    }

    void otherPages_neverWaitForACard() {
        tests::ScreenDesk desk;
        desk.visits.value.step = visit::ChoosingWay{};
        CardWait wait(desk.visits, desk.clock);
        desk.clock.advance(std::chrono::hours(1));
        wait.look();
        QVERIFY(desk.visits.sent.empty());
    }
};

KAKANAI_SUITE(CardWaitTest)
#include "card_wait_test.moc"
