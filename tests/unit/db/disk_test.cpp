#include "db/store_folder.h"
#include "tests/support/suite.h"
#include "tests/unit/db/fixtures.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace kakanai::db;
using namespace kakanai::tests;

namespace {

/// No file of this process may grow beyond so many bytes: what a full disk looks like.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit tight{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit before_{};
};

} // namespace

class DiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void add_diskFull_isFullAndTheStoreStaysWhole() {
        const QTemporaryDir folder;
        QVERIFY(StoreFolder(folder.path()).initDemo(testKey()));
        const auto store = *StoreFolder(folder.path()).open(testKey());
        QVERIFY(store->add(visitOf(u"0001-3333"_s, 1)));
        auto large = visitOf(u"0002-3333"_s, 1);
        large.documents.front().pdf = QByteArray(8 << 20, 'x');
        {
            const FullDisk disk(2 << 20);
            QCOMPARE(store->add(large).error(), StoreError{StoreFault::Full});
            QCOMPARE(store->list()->size(), 1u);
        }
        QVERIFY(store->check());
        QVERIFY(sameVisit(*store->load(u"0001-3333"_s), visitOf(u"0001-3333"_s, 1)));
        QVERIFY(store->add(large));
        QCOMPARE(store->load(u"0002-3333"_s)->documents, large.documents);
    }

    void init_diskFull_isFullAndLeavesNothing() {
        const QTemporaryDir folder;
        {
            const FullDisk disk(8192);
            QCOMPARE(StoreFolder(folder.path()).initDemo(testKey()).error(), StoreError{StoreFault::Full});
        }
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(StoreFolder(folder.path()).initDemo(testKey()));
    }

    void init_dataFolderIsAFile_isFull() {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"data"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(StoreFolder(file.fileName()).initDemo(testKey()).error(), StoreError{StoreFault::Full});
    }

    void open_fileMayOnlyBeRead_isFull() {
        const QTemporaryDir folder;
        QVERIFY(StoreFolder(folder.path()).initDemo(testKey()));
        const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        const auto enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(databaseIn(folder.path()), readable));
        QVERIFY(QFile::setPermissions(folder.filePath(u"store"_s), enterable));
        QVERIFY(QFile::setPermissions(folder.path(), enterable));
        QProcess child;
        startChild(child, u"open-unprivileged"_s, folder.path());
        QVERIFY(child.waitForFinished(60000));
        QCOMPARE(child.readAllStandardOutput().trimmed(), "full");
        QVERIFY(QFile::setPermissions(folder.filePath(u"store"_s), enterable | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(folder.path(), enterable | QFile::WriteOwner));
    }
};

KAKANAI_SUITE(DiskTest)
#include "disk_test.moc"
