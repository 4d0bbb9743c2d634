#include "app/wiring/executor.h"
#include "db/simulated/memory_visit_store.h"
#include "tests/support/suite.h"

#include <QCoreApplication>

#include <latch>

using namespace kakanai;
using namespace Qt::StringLiterals;

namespace {

/// A store that takes its time over a visit: until the test lets it go on.
class SlowStore final : public db::VisitStore {
public:
    std::latch reached{1};
    std::latch goOn{1};

    db::StoreResult<QString> newReceipt(QDate day) override { return store_.newReceipt(day); }
    db::StoreResult<void> add(const db::VisitRecord& record) override {
        reached.count_down();
        goOn.wait();
        return store_.add(record);
    }
    db::StoreResult<std::int64_t> update(const db::VisitRecord& record) override { return store_.update(record); }
    db::StoreResult<db::VisitRecord> load(const QString& receipt) override { return store_.load(receipt); }
    db::StoreResult<std::vector<db::VisitSummary>> list() override { return store_.list(); }
    db::StoreResult<void> erase(const QString& receipt) override { return store_.erase(receipt); }
    db::StoreResult<void> check() override { return store_.check(); }

private:
    db::MemoryVisitStore store_;
};

/// A reader that is unplugged while a card lies on it.
class UnpluggedReader final : public scanners::CardReader {
public:
    scanners::CardResult<scanners::CardStatus> status(std::stop_token) override {
        return scanners::CardStatus{
            true, {{u"Reader"_s, scanners::CardKind::IndividualNumber, {.text = 3, .numberA = 10, .numberB = 10}}}};
    }
    scanners::CardResult<void> converse(const QString&, const scanners::Conversation&, std::stop_token) override {
        return std::unexpected(scanners::CardError{scanners::CardFault::ReaderNone});
    }
    scanners::CardResult<bool> waitForCard(bool present, std::stop_token) override {
        if (present) {
            return true;
        }
        return std::unexpected(scanners::CardError{scanners::CardFault::ReaderNone});
    }
};

} // namespace

class ExecutorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        devices_ = {};
        devices_.clock = std::make_shared<base::SystemClock>();
        const std::scoped_lock lock(mutex_);
        events_.clear();
    }

    void visit_cancelledWhileTheStoreTakesIt_isTakenBack() { QCOMPARE(keepThenTakeBack(7, 7), std::size_t(0)); }

    void visit_thatIsNotTheCancelledOne_stays() { QCOMPARE(keepThenTakeBack(7, 8), std::size_t(1)); }

    void reader_unpluggedUnderTheCard_isTold() {
        devices_.reader = std::make_shared<UnpluggedReader>();
        wiring::SecretSlot slot;
        wiring::Executor executor(devices_, slot);
        executor.execute(visit::WatchCard{}, visit::newVisit(visit::Place::Kiosk, 7), post());
        QTRY_COMPARE(count(), std::size_t(2));
        const std::scoped_lock lock(mutex_);
        QVERIFY(std::holds_alternative<visit::CardPlaced>(events_[0]));
        const auto* lost = std::get_if<visit::DeviceLost>(&events_[1]);
        QVERIFY(lost);
        QCOMPARE(lost->problem.codeText(), u"card.reader.none"_s);
    }

private:
    std::size_t keepThenTakeBack(visit::VisitId kept, visit::VisitId cancelled) {
        const auto store = std::make_shared<SlowStore>();
        devices_.store = store;
        wiring::SecretSlot slot;
        wiring::Executor executor(devices_, slot);
        executor.execute(visit::KeepVisit{}, visit::newVisit(visit::Place::Kiosk, kept), post());
        store->reached.wait();
        executor.execute(visit::TakeBackVisit{}, visit::newVisit(visit::Place::Kiosk, cancelled), post());
        executor.execute(visit::LoadList{}, visit::newVisit(visit::Place::Kiosk, kept), post());
        store->goOn.count_down();
        if (!QTest::qWaitFor([&] { return count() == 2; })) {
            return 99;
        }
        const std::scoped_lock lock(mutex_);
        return std::get<visit::ListLoaded>(events_[1]).visits.size();
    }

    visit::EffectExecutor::Post post() {
        return [this](visit::VisitId, const visit::Event& event) {
            const std::scoped_lock lock(mutex_);
            events_.push_back(event);
        };
    }

    std::size_t count() {
        const std::scoped_lock lock(mutex_);
        return events_.size();
    }

    wiring::Devices devices_;
    std::mutex mutex_;
    std::vector<visit::Event> events_;
};

KAKANAI_SUITE(ExecutorTest)
#include "executor_test.moc"
