#include "db/receipt_number.h"
#include "db/simulated/memory_visit_store.h"
#include "db/sqlcipher/connection.h"
#include "db/store_folder.h"
#include "tests/support/suite.h"
#include "tests/unit/db/fixtures.h"

#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kakanai::db;
using namespace kakanai::tests;

/// The contract, asked of the real store and of its twin alike.
class VisitStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visit_everyState_comesBackExactly_data() { bothStores(); }
    void visit_everyState_comesBackExactly() {
        const auto store = made();
        for (const auto state :
             {VisitState::Waiting, VisitState::Open, VisitState::Sealed, VisitState::Printed, VisitState::Closed}) {
            auto visit = visitOf(*store->newReceipt(testDay()), 1);
            visit.summary.state = state;
            QVERIFY(store->add(visit));
            const auto loaded = store->load(visit.summary.receipt);
            QVERIFY(loaded);
            QVERIFY(sameVisit(*loaded, visit));
        }
        QVERIFY(store->check());
    }

    void names_rareOnes_comeBackByteForByte_data() { bothStores(); }
    void names_rareOnes_comeBackByteForByte() {
        const auto store = made();
        auto visit = visitOf(*store->newReceipt(testDay()), 1);
        for (const auto& bytes : {rareNames().toUtf8(), QByteArray("\xff\xfe not UTF-8 \0 at all", 21), QByteArray()}) {
            visit.visit = bytes;
            visit.documents = {{u"F01"_s, u"F01.pdf"_s, bytes, true}};
            visit.summary.revision = 1;
            QVERIFY(store->add(visit));
            const auto loaded = store->load(visit.summary.receipt);
            QVERIFY(loaded);
            QCOMPARE(loaded->visit, bytes);
            QCOMPARE(loaded->documents, visit.documents);
            QVERIFY(store->erase(visit.summary.receipt));
        }
    }

    void visit_withoutTimeOrDocuments_isKept_data() { bothStores(); }
    void visit_withoutTimeOrDocuments_isKept() {
        const auto store = made();
        VisitRecord visit;
        visit.summary.receipt = *store->newReceipt(testDay());
        QVERIFY(store->add(visit));
        const auto loaded = store->load(visit.summary.receipt);
        QVERIFY(loaded);
        QVERIFY(!loaded->summary.handedOver.isValid());
        QVERIFY(loaded->documents.empty());
    }

    void receipt_hostileText_isOnlyText_data() { bothStores(); }
    void receipt_hostileText_isOnlyText() {
        const auto store = made();
        const auto receipt = u"'; DROP TABLE visit; --"_s;
        QVERIFY(store->add(visitOf(receipt, 1)));
        QVERIFY(store->load(receipt));
        QVERIFY(store->erase(receipt));
        QVERIFY(store->list()->empty());
    }

    void update_withTheStoredRevision_replacesTheWholeVisit_data() { bothStores(); }
    void update_withTheStoredRevision_replacesTheWholeVisit() {
        const auto store = made();
        const auto receipt = *store->newReceipt(testDay());
        QVERIFY(store->add(visitOf(receipt, 2)));
        auto changed = visitOf(receipt, 1); // fewer documents than before
        QCOMPARE(*store->update(changed), 2);
        changed.summary.revision = 2;
        QVERIFY(sameVisit(*store->load(receipt), changed));
        QCOMPARE(*store->update(changed), 3);
    }

    void update_staleRevision_isAConflictAndChangesNothing_data() { bothStores(); }
    void update_staleRevision_isAConflictAndChangesNothing() {
        const auto store = made();
        const auto receipt = *store->newReceipt(testDay());
        QVERIFY(store->add(visitOf(receipt, 1)));
        QVERIFY(store->update(visitOf(receipt, 1)));
        const auto before = store->load(receipt);
        for (const int stale : {0, 1, 3}) {
            QCOMPARE(store->update(visitOf(receipt, stale)).error(), StoreError{StoreFault::Conflict});
        }
        QVERIFY(sameVisit(*store->load(receipt), *before));
    }

    void visit_thatIsGone_isAConflict_data() { bothStores(); }
    void visit_thatIsGone_isAConflict() {
        const auto store = made();
        const auto receipt = *store->newReceipt(testDay());
        QCOMPARE(store->load(receipt).error(), StoreError{StoreFault::Conflict});
        QCOMPARE(store->update(visitOf(receipt, 1)).error(), StoreError{StoreFault::Conflict});
        QVERIFY(store->erase(receipt));
        QVERIFY(store->list()->empty());
    }

    void add_takenReceipt_isAConflictAndKeepsTheFirst_data() { bothStores(); }
    void add_takenReceipt_isAConflictAndKeepsTheFirst() {
        const auto store = made();
        const auto receipt = *store->newReceipt(testDay());
        QVERIFY(store->add(visitOf(receipt, 1)));
        QCOMPARE(store->add(visitOf(receipt, 2)).error(), StoreError{StoreFault::Conflict});
        QVERIFY(sameVisit(*store->load(receipt), visitOf(receipt, 1)));
    }

    void list_isInTheOrderOfHandingOver_data() { bothStores(); }
    void list_isInTheOrderOfHandingOver() {
        const auto store = made();
        QStringList expected;
        for (const int minutes : {30, 10, 20, 10}) {
            auto visit = visitOf(*store->newReceipt(testDay()), 1);
            visit.summary.handedOver = visit.summary.handedOver.addSecs(60 * minutes);
            QVERIFY(store->add(visit));
            expected << visit.summary.receipt;
        }
        QStringList found;
        const auto listed = store->list();
        for (const auto& summary : *listed) {
            found << summary.receipt;
        }
        QCOMPARE(found, (QStringList{expected[1], expected[3], expected[2], expected[0]}));
    }

    void receipts_areCountedByDayAndNeverReused_data() { bothStores(); }
    void receipts_areCountedByDayAndNeverReused() {
        const auto store = made();
        QSet<QString> seen;
        for (int i = 1; i <= 30; ++i) {
            const auto receipt = *store->newReceipt(testDay());
            QCOMPARE(receipt, receiptNumber(i, testDay()));
            QVERIFY(store->add(visitOf(receipt, 1)));
            QVERIFY(store->erase(receipt));
            seen << receipt;
        }
        QCOMPARE(seen.size(), 30);
        QVERIFY(store->newReceipt(testDay().addDays(1))->startsWith(u"0001-"));
    }

    void receipts_afterTheLastOfADay_isFullAndTheNextDayGoesOn_data() { bothStores(); }
    void receipts_afterTheLastOfADay_isFullAndTheNextDayGoesOn() {
        const auto store = made();
        if (folder_) {
            const auto connection = Connection::open(databaseIn(folder_->path()), testKey());
            QVERIFY(connection->execute("INSERT INTO receipt_day VALUES ('2026-11-22', 9998)"));
        } else {
            for (int i = 1; i < lastReceiptOfDay; ++i) {
                QVERIFY(store->newReceipt(testDay()));
            }
        }
        QVERIFY(store->newReceipt(testDay())->startsWith(u"9999-"));
        QCOMPARE(store->newReceipt(testDay()).error(), StoreError{StoreFault::Full});
        QVERIFY(store->newReceipt(testDay().addDays(1)));
    }

private:
    static void bothStores() {
        QTest::addColumn<bool>("real");
        QTest::newRow("SQLCipher") << true;
        QTest::newRow("in memory") << false;
    }

    std::unique_ptr<VisitStore> made() {
        if (!*static_cast<bool*>(QTest::qData("real", qMetaTypeId<bool>()))) {
            folder_.reset();
            return std::make_unique<MemoryVisitStore>();
        }
        folder_ = std::make_unique<QTemporaryDir>();
        const StoreFolder folder(folder_->path());
        if (!folder.initDemo(testKey())) {
            qFatal("the store was not made");
        }
        return *folder.open(testKey());
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

KAKANAI_SUITE(VisitStoreTest)
#include "visit_store_test.moc"
