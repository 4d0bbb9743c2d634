#include "db/sqlcipher/connection.h"
#include "db/store_folder.h"
#include "tests/support/suite.h"
#include "tests/unit/db/fixtures.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kakanai::db;
using namespace kakanai::tests;

namespace {

StoreFault faultOf(const StoreResult<std::unique_ptr<VisitStore>>& opened) {
    return opened ? StoreFault::Exists : opened.error().fault;
}

} // namespace

class StoreFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void store_madeAndOpened_keepsAVisit() {
        const StoreFolder store(folder_->filePath(u"new/data"_s));
        QVERIFY(!store.exists());
        QVERIFY(store.init(Passphrase("合言葉"), StoreKind::Production));
        QVERIFY(store.exists());
        {
            const auto opened = store.open(Passphrase("合言葉"));
            QVERIFY(opened);
            QVERIFY((*opened)->add(visitOf(u"0001-3333"_s, 1)));
        }
        QVERIFY(store.check(Passphrase("合言葉")));
        QCOMPARE(store.open(Passphrase("違う")).error(), StoreError{StoreFault::Passphrase});
        QCOMPARE(store.check(Passphrase("違う")).error(), StoreError{StoreFault::Passphrase});
        const auto again = store.open(Passphrase("合言葉"));
        QVERIFY(again);
        QVERIFY(sameVisit(*(*again)->load(u"0001-3333"_s), visitOf(u"0001-3333"_s, 1)));
    }

    void init_overAStore_isRefusedAndLeavesIt() {
        const StoreFolder store(folder_->path());
        QVERIFY(store.initDemo(testKey()));
        QVERIFY((*store.open(testKey()))->add(visitOf(u"0001-3333"_s, 1)));
        QCOMPARE(store.init(Passphrase("p"), StoreKind::Production).error(), StoreError{StoreFault::Exists});
        QCOMPARE(store.initDemo(testKey()).error(), StoreError{StoreFault::Exists});
        QVERIFY((*store.open(testKey()))->load(u"0001-3333"_s));
    }

    void init_overAFolderThatHoldsSomething_isRefused() {
        QVERIFY(QDir(folder_->path()).mkpath(u"store/precious"_s));
        QCOMPARE(StoreFolder(folder_->path()).initDemo(testKey()).error(), StoreError{StoreFault::Exists});
        QVERIFY(QFileInfo::exists(folder_->filePath(u"store/precious"_s)));
        QCOMPARE(QDir(folder_->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"store"_s});
    }

    void init_badPassphrase_leavesNothing() {
        const StoreFolder store(folder_->path());
        QCOMPARE(store.init(Passphrase(""), StoreKind::Demo).error(), StoreError{StoreFault::Passphrase});
        QVERIFY(QDir(folder_->path()).isEmpty());
    }

    void files_areForTheirOwnerOnly() {
        const StoreFolder store(folder_->path());
        QVERIFY(store.init(Passphrase("p"), StoreKind::Demo));
        const auto opened = store.open(Passphrase("p"));
        QVERIFY(opened && (*opened)->newReceipt(testDay()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QDirIterator files(folder_->path(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        int seen = 0;
        for (; files.hasNext(); ++seen) {
            const auto path = files.next();
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
        }
        QCOMPARE(seen, 5); // the folder, key, database, log and its index
    }

    void open_nothing_isMissingAndMakesNothing() {
        const StoreFolder store(folder_->path());
        QCOMPARE(store.open(Passphrase("p")).error(), StoreError{StoreFault::Missing});
        QCOMPARE(store.open(testKey()).error(), StoreError{StoreFault::Missing});
        QCOMPARE(store.check(Passphrase("p")).error(), StoreError{StoreFault::Missing});
        QVERIFY(QDir(folder_->path()).isEmpty());
    }

    void open_oneOfTheTwoFilesLost_isDamagedAndNeverMadeAnew() {
        const StoreFolder store(folder_->path());
        QVERIFY(store.init(Passphrase("p"), StoreKind::Production));
        const auto key = folder_->filePath(u"store/store.key"_s);
        const auto database = databaseIn(folder_->path());
        QVERIFY(QFile::rename(key, key + u'x'));
        QCOMPARE(faultOf(store.open(Passphrase("p"))), StoreFault::Damaged);
        QCOMPARE(store.init(Passphrase("p"), StoreKind::Production).error(), StoreError{StoreFault::Exists});
        QVERIFY(QFile::rename(key + u'x', key));
        QVERIFY(QFile::rename(database, database + u'x'));
        QCOMPARE(faultOf(store.open(Passphrase("p"))), StoreFault::Damaged);
        QVERIFY(!QFile::exists(database));
        QCOMPARE(store.init(Passphrase("p"), StoreKind::Production).error(), StoreError{StoreFault::Exists});
    }

    void open_anotherStoresKeyFile_isDamaged() {
        const QTemporaryDir other;
        QVERIFY(StoreFolder(folder_->path()).init(Passphrase("p"), StoreKind::Production));
        QVERIFY(StoreFolder(other.path()).init(Passphrase("p"), StoreKind::Production));
        const auto key = folder_->filePath(u"store/store.key"_s);
        QVERIFY(QFile::remove(key) && QFile::copy(other.filePath(u"store/store.key"_s), key));
        QCOMPARE(faultOf(StoreFolder(folder_->path()).open(Passphrase("p"))), StoreFault::Damaged);
    }

    void simulatedDevices_workOnADemoStoreOnly() {
        const StoreOptions simulated{.simulatedDevices = true};
        QVERIFY(StoreFolder(folder_->path()).initDemo(testKey()));
        QVERIFY(StoreFolder(folder_->path()).open(testKey(), simulated));
        const QTemporaryDir production;
        QVERIFY(StoreFolder(production.path()).init(Passphrase("p"), StoreKind::Production));
        QCOMPARE(faultOf(StoreFolder(production.path()).open(Passphrase("p"), simulated)), StoreFault::Production);
        QVERIFY(StoreFolder(production.path()).open(Passphrase("p")));
    }

    void open_newerOrForeignSchema_isAVersion() {
        const StoreFolder store(folder_->path());
        QVERIFY(store.initDemo(testKey()));
        for (const auto* sql : {"PRAGMA user_version = 2", "PRAGMA user_version = 0", "PRAGMA application_id = 7"}) {
            QVERIFY(Connection::open(databaseIn(folder_->path()), testKey())->execute(sql));
            QCOMPARE(faultOf(store.open(testKey())), StoreFault::Version);
        }
    }

    void anyPageDamaged_isFoundAndNothingWrongIsHandedOut() {
        const StoreFolder store(folder_->path());
        QVERIFY(store.initDemo(testKey()));
        QVERIFY((*store.open(testKey()))->add(visitOf(u"0001-3333"_s, 1)));
        QFile file(databaseIn(folder_->path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 4096;
        QVERIFY(pages > 10);
        int damaged = 0;
        for (qint64 page = 0; page < pages; ++page) {
            const auto flip = [&] {
                char byte = 0;
                QVERIFY(file.seek(page * 4096 + 2000) && file.getChar(&byte) && file.seek(page * 4096 + 2000) &&
                        file.putChar(static_cast<char>(byte ^ 1)) && file.flush());
            };
            flip();
            const auto opened = store.open(testKey());
            QCOMPARE(opened ? (*opened)->check().error().fault : opened.error().fault, StoreFault::Damaged);
            const auto visit = opened ? (*opened)->load(u"0001-3333"_s) : std::unexpected(opened.error());
            damaged += !visit;
            const bool right =
                visit ? sameVisit(*visit, visitOf(u"0001-3333"_s, 1)) : visit.error().fault == StoreFault::Damaged;
            QVERIFY2(right, qPrintable(u"page %1, fault %2"_s.arg(page).arg(visit ? -1 : int(visit.error().fault))));
            flip();
        }
        QVERIFY(damaged > 5);
        QVERIFY((*store.open(testKey()))->check());
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
};

KAKANAI_SUITE(StoreFolderTest)
#include "store_folder_test.moc"
