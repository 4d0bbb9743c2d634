#include "app/screens/idle_watch.h"
#include "tests/screens/fixed_visit.h"
#include "tests/support/suite.h"

using namespace kakanai;
using screens::IdleWatch;

class IdleWatchTest : public QObject {
    Q_OBJECT

    static constexpr IdleWatch::Times quick{
        .ask = std::chrono::milliseconds(20), .staff = std::chrono::hours(1), .answer = std::chrono::milliseconds(20)};

private Q_SLOTS:
    void nobody_touches_isAskedThenElapses() {
        tests::ScreenDesk desk;
        desk.visits.value.step = visit::ChoosingEvent{};
        IdleWatch watch(desk.visits, quick);
        QTRY_VERIFY(desk.visits.last<visit::IdleAsked>() != nullptr);
        desk.visits.value.idleAsked = true;
        desk.visits.show();
        QTRY_VERIFY(desk.visits.last<visit::IdleElapsed>() != nullptr);
    }

    void staffCalled_theVisitWaits() {
        tests::ScreenDesk desk;
        desk.visits.value.step = visit::ChoosingEvent{};
        desk.visits.value.staffCalled = true;
        IdleWatch watch(desk.visits, quick);
        QVERIFY(!QTest::qWaitFor([&] { return !desk.visits.sent.empty(); }, 100));
    }

    void staffCalled_andNobodyCame_isAskedInTheEnd() {
        tests::ScreenDesk desk;
        desk.visits.value.step = visit::ChoosingEvent{};
        desk.visits.value.staffCalled = true;
        IdleWatch watch(desk.visits, {.staff = std::chrono::milliseconds(20)});
        QTRY_VERIFY(desk.visits.last<visit::IdleAsked>() != nullptr);
    }
};

KAKANAI_SUITE(IdleWatchTest)
#include "idle_watch_test.moc"
