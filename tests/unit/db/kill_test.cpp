#include "db/store_folder.h"
#include "tests/support/suite.h"
#include "tests/unit/db/fixtures.h"

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kakanai::db;
using namespace kakanai::tests;

namespace {

/// What the killed program had said about one visit; what it was doing when it died may or may not be there.
struct Promise {
    int revision = 0;
    bool mayBeGone = false;
    bool gone = false;
};

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visits_programKilledAtAnyMoment_areWhollyThereOrNotAtAll() {
        const QTemporaryDir folder;
        QVERIFY(StoreFolder(folder.path()).initDemo(testKey()));
        QRandomGenerator random(20261122);
        for (int round = 0; round < 40; ++round) {
            writeAndKill(folder.path(), random);
            if (QTest::currentTestFailed()) {
                return;
            }
            verifyPromises(folder.path());
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        QVERIFY(promises_.size() > 40);
    }

private:
    void writeAndKill(const QString& folder, QRandomGenerator& random) {
        QProcess child;
        startChild(child, u"write"_s, folder);
        QVERIFY(child.waitForStarted());
        QByteArray said;
        const auto enough = random.bounded(1, 12);
        while (said.count('\n') < enough) {
            QVERIFY2(child.waitForReadyRead(60000), "the writer stopped by itself");
            said += child.readAllStandardOutput();
        }
        child.waitForFinished(random.bounded(0, 12)); // into the middle of whatever it does now
        QCOMPARE(child.state(), QProcess::Running);
        child.kill();
        QVERIFY(child.waitForFinished());
        said += child.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n'));
        for (const auto& line : said.split('\n')) {
            remember(line.split(' '));
        }
    }

    void remember(const QList<QByteArray>& words) {
        QCOMPARE(words.size(), 2);
        const auto receipt = QString::fromLatin1(words[1]);
        if (words[0] == "added") {
            QVERIFY2(!promises_.contains(receipt), "a receipt number was given twice");
            promises_[receipt].revision = 1;
        } else if (words[0] == "changed") {
            promises_[receipt].revision = 2;
        } else if (words[0] == "erasing") {
            promises_[receipt].mayBeGone = true;
        } else if (words[0] == "erased") {
            promises_[receipt].gone = true;
        }
    }

    void verifyPromises(const QString& folder) {
        const auto store = StoreFolder(folder).open(testKey());
        QVERIFY(store);
        QVERIFY((*store)->check());
        const auto list = (*store)->list();
        QVERIFY(list);
        QHash<QString, int> found;
        for (const auto& summary : *list) {
            const auto visit = (*store)->load(summary.receipt);
            QVERIFY(visit);
            QVERIFY2(sameVisit(*visit, visitOf(summary.receipt, static_cast<int>(summary.revision))), "half a visit");
            found[summary.receipt] = static_cast<int>(summary.revision);
        }
        for (auto promise = promises_.cbegin(); promise != promises_.cend(); ++promise) {
            if (promise->gone) {
                QVERIFY2(!found.contains(promise.key()), "an erased visit came back");
            } else if (!promise->mayBeGone) {
                QVERIFY2(found.value(promise.key()) >= promise->revision, "an acknowledged visit is not there");
            }
        }
    }

    QHash<QString, Promise> promises_;
};

KAKANAI_SUITE(KillTest)
#include "kill_test.moc"
