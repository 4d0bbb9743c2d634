#include "db/simulated/failing_visit_store.h"
#include "db/simulated/memory_visit_store.h"
#include "tests/support/suite.h"
#include "tests/unit/db/fixtures.h"

using namespace Qt::StringLiterals;
using namespace kakanai::db;
using namespace kakanai::tests;

class FailingStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writes_afterTheGoodOnes_failAndChangeNothing() {
        FailingVisitStore store(std::make_unique<MemoryVisitStore>(), 3, StoreFault::Full);
        const auto receipt = store.newReceipt(testDay());
        QVERIFY(receipt);
        QVERIFY(store.add(visitOf(*receipt, 1)));
        QVERIFY(store.update(visitOf(*receipt, 1)));
        const StoreError full{StoreFault::Full};
        QCOMPARE(store.newReceipt(testDay()).error(), full);
        QCOMPARE(store.add(visitOf(u"0009-3333"_s, 1)).error(), full);
        QCOMPARE(store.update(visitOf(*receipt, 2)).error(), full);
        QCOMPARE(store.erase(*receipt).error(), full);
        QCOMPARE(store.list()->size(), 1u);
        QCOMPARE(store.load(*receipt)->summary.revision, 2);
        QVERIFY(store.check());
    }

    void writes_noneGood_failWithTheFaultAsked() {
        FailingVisitStore store(std::make_unique<MemoryVisitStore>(), 0, StoreFault::Busy);
        QCOMPARE(store.newReceipt(testDay()).error(), StoreError{StoreFault::Busy});
    }
};

KAKANAI_SUITE(FailingStoreTest)
#include "failing_store_test.moc"
