#include "db/store_folder.h"
#include "tests/support/suite.h"
#include "tests/unit/db/fixtures.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kakanai::db;
using namespace kakanai::tests;

class TwoProgramsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(StoreFolder(folder_->path()).initDemo(testKey()));
        store_ = *StoreFolder(folder_->path()).open(testKey());
        QVERIFY(store_->add(visitOf(u"0001-3333"_s, 1)));
    }
    void cleanup() { store_.reset(); }

    void write_whileAnotherProgramWrites_isBusyAndReadingGoesOn() {
        QProcess other;
        hold(other, u"hold-write"_s);
        QElapsedTimer time;
        time.start();
        QCOMPARE(store_->add(visitOf(u"0002-3333"_s, 1)).error(), StoreError{StoreFault::Busy});
        QVERIFY(time.elapsed() < 10000);
        QCOMPARE(store_->update(visitOf(u"0001-3333"_s, 1)).error(), StoreError{StoreFault::Busy});
        QCOMPARE(store_->newReceipt(testDay()).error(), StoreError{StoreFault::Busy});
        QCOMPARE(store_->list()->size(), 1u);
        QVERIFY(StoreFolder(folder_->path()).open(testKey())); // a second window opens all the same
        release(other);
        QVERIFY(store_->add(visitOf(u"0002-3333"_s, 1)));
        QVERIFY(store_->newReceipt(testDay())->startsWith(u"0001-")); // the refused one used no number
    }

    void erase_whileAnotherProgramReads_isBusyUntilTheOldPagesAreGone() {
        QProcess other;
        hold(other, u"hold-read"_s);
        QCOMPARE(store_->erase(u"0001-3333"_s).error(), StoreError{StoreFault::Busy});
        const QString log = databaseIn(folder_->path()) + "-wal"_L1;
        QVERIFY(QFileInfo(log).size() > 0);
        release(other);
        QVERIFY(store_->erase(u"0001-3333"_s));
        QCOMPARE(QFileInfo(log).size(), 0);
    }

    void visit_ofOneWindow_isSeenByTheOther() {
        const auto counter = *StoreFolder(folder_->path()).open(testKey());
        QVERIFY(store_->add(visitOf(u"0002-3333"_s, 1)));
        QCOMPARE(counter->list()->size(), 2u);
        QVERIFY(counter->update(visitOf(u"0002-3333"_s, 1)));
        QCOMPARE(store_->update(visitOf(u"0002-3333"_s, 1)).error(), StoreError{StoreFault::Conflict});
    }

private:
    void hold(QProcess& other, const QString& role) {
        startChild(other, role, folder_->path());
        QVERIFY(other.waitForReadyRead(60000));
        QVERIFY(other.readLine().startsWith("held"));
    }

    static void release(QProcess& other) {
        other.write("\n");
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 0);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<VisitStore> store_;
};

KAKANAI_SUITE(TwoProgramsTest)
#include "two_programs_test.moc"
