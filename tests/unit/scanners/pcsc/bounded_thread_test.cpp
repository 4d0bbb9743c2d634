#include "tests/support/suite.h"

#include "scanners/pcsc/bounded_thread.h"

#include <atomic>
#include <future>

using namespace kakanai::scanners::pcsc;
using namespace std::chrono_literals;

class BoundedThreadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void calls_thatReturn_runOneAfterTheOther() {
        auto ended = std::make_shared<std::atomic<bool>>(false);
        auto sum = std::make_shared<int>(0);
        {
            BoundedThread thread([ended] { *ended = true; });
            for (int i = 0; i < 100; ++i) {
                QVERIFY(thread.run([sum] { ++*sum; }, 5s, {}));
            }
            QVERIFY(!thread.isAbandoned());
        }
        QCOMPARE(*sum, 100);
        QVERIFY(*ended);
    }
    void call_thatNeverReturns_isGivenUpAndTidiesUpLater() {
        auto gate = std::make_shared<std::promise<void>>();
        auto ended = std::make_shared<std::promise<void>>();
        auto hasEnded = ended->get_future();
        {
            BoundedThread thread([ended] { ended->set_value(); });
            QVERIFY(!thread.run([gate] { gate->get_future().wait(); }, 20ms, {}));
            QVERIFY(thread.isAbandoned());
            QVERIFY(!thread.run([] {}, 5s, {}));
        }
        QCOMPARE(hasEnded.wait_for(0ms), std::future_status::timeout);
        gate->set_value();
        QCOMPARE(hasEnded.wait_for(5s), std::future_status::ready);
    }
    void stop_whileWaiting_givesUpAtOnce() {
        auto gate = std::make_shared<std::promise<void>>();
        std::stop_source stop;
        auto begun = std::make_shared<std::promise<void>>();
        BoundedThread thread([] {});
        auto running = std::async(std::launch::async, [&] {
            return thread.run(
                [gate, begun] {
                    begun->set_value();
                    gate->get_future().wait();
                },
                60s, stop.get_token());
        });
        begun->get_future().wait();
        stop.request_stop();
        QVERIFY(!running.get());
        gate->set_value();
    }
};

KAKANAI_SUITE(BoundedThreadTest)
#include "bounded_thread_test.moc"
