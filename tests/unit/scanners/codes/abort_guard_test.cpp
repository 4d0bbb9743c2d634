#include "scanners/codes/abort_guard.h"
#include "tests/support/suite.h"

#include <cstdlib>
#include <thread>

using kakanai::scanners::codes::survivesAbort;

class AbortGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workThatGivesUp_isSurvivedAgainAndAgain() {
        for (int i = 0; i < 3; ++i) {
            bool after = false;
            QVERIFY(!survivesAbort([&] {
                std::abort();
                after = true;
            }));
            QVERIFY(!after);
        }
        QVERIFY(survivesAbort([] {}));
    }
    void twoThreads_surviveEachForItself() {
        bool first = true;
        bool second = false;
        std::thread giving([&] { first = survivesAbort([] { std::abort(); }); });
        std::thread ending([&] { second = survivesAbort([] {}); });
        giving.join();
        ending.join();
        QVERIFY(!first);
        QVERIFY(second);
    }
};

KAKANAI_SUITE(AbortGuardTest)
#include "abort_guard_test.moc"
