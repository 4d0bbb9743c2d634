#include "db/schema/migrations.h"
#include "db/schema/schema.h"
#include "db/store_folder.h"
#include "tests/support/suite.h"
#include "tests/unit/db/fixtures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kakanai::db;
using namespace kakanai::tests;

class SchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        connection_.emplace(*Connection::create(folder_->filePath(u"a.db"_s), testKey()));
    }
    void cleanup() { connection_.reset(); }

    void migrations_areNumberedWithoutAGap() {
        int expected = 0;
        for (const auto& migration : allMigrations()) {
            QCOMPARE(migration.version, ++expected);
            QVERIFY(migration.sql.contains("CREATE") || migration.sql.contains("ALTER"));
        }
    }

    void tables_allOfThem_areStrict() {
        QVERIFY(createSchema(*connection_, StoreKind::Demo));
        QCOMPARE(*connection_->single("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                      "AND name NOT LIKE 'sqlite_%' AND strict = 0"),
                 "0");
        QVERIFY(connection_->single("SELECT count(*) FROM pragma_table_list WHERE strict = 1")->toInt() >= 4);
    }

    void kind_isKeptAndCannotBeSecond() {
        QVERIFY(createSchema(*connection_, StoreKind::Production));
        QCOMPARE(*storeKind(*connection_), StoreKind::Production);
        QVERIFY(!connection_->execute("INSERT INTO store (only, kind) VALUES (2, 'demo')"));
        QVERIFY(!connection_->execute("UPDATE store SET kind = 'test'"));
        QVERIFY(connection_->execute("DELETE FROM store"));
        QCOMPARE(storeKind(*connection_).error(), StoreError{StoreFault::Damaged});
    }

    void recognise_otherFiles_isAVersion() {
        QCOMPARE(recognise(*connection_).error(), StoreError{StoreFault::Version});
        QVERIFY(createSchema(*connection_, StoreKind::Demo));
        QVERIFY(recognise(*connection_));
        QVERIFY(connection_->execute("PRAGMA application_id = 1"));
        QCOMPARE(recognise(*connection_).error(), StoreError{StoreFault::Version});
    }

    void newerStore_isRefusedAndNotTouched() {
        QVERIFY(createSchema(*connection_, StoreKind::Demo));
        QVERIFY(connection_->execute("PRAGMA user_version = 999"));
        QCOMPARE(recognise(*connection_).error(), StoreError{StoreFault::Version});
        QCOMPARE(bringUpToDate(*connection_).error(), StoreError{StoreFault::Version});
        QCOMPARE(*connection_->single("PRAGMA user_version"), "999");
    }

    void migration_severalSteps_runsOnlyWhatIsMissing() {
        const std::vector<Migration> first{{1, "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1)"}};
        auto both = first;
        both.push_back({2, "ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = x + 1"});
        QVERIFY(migrate(*connection_, first));
        QVERIFY(migrate(*connection_, both));
        QVERIFY(migrate(*connection_, both));
        QCOMPARE(*connection_->single("SELECT y FROM a"), "2");
        QCOMPARE(*connection_->single("PRAGMA user_version"), "2");
    }

    void migration_failsInTheMiddle_leavesTheFileAsItWas() {
        const std::vector<Migration> good{{1, "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1)"}};
        auto broken = good;
        broken.push_back({2, "UPDATE a SET x = 2"});
        broken.push_back({3, "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO b VALUES ('no number')"});
        QVERIFY(migrate(*connection_, good));
        QVERIFY(!migrate(*connection_, broken));
        QCOMPARE(*connection_->single("PRAGMA user_version"), "1");
        QCOMPARE(*connection_->single("SELECT x FROM a"), "1");
        QCOMPARE(*connection_->single("SELECT count(*) FROM sqlite_schema WHERE name = 'b'"), "0");
    }

    void sample_ofEveryVersionEverShipped_opensAndIsWhole() {
        const QDir samples(QStringLiteral(KAKANAI_SOURCE_DIR "/tests/unit/db/samples"));
        for (const auto& migration : allMigrations()) {
            const auto name = u"v%1"_s.arg(migration.version);
            const QTemporaryDir copy;
            QVERIFY(QDir(copy.path()).mkdir(u"store"_s));
            for (const auto* file : {"/store/visits.db", "/store/store.key"}) {
                const auto path = copy.path() + QLatin1StringView(file);
                QVERIFY2(QFile::copy(samples.filePath(name) + QLatin1StringView(file), path), qPrintable(name));
                QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
            }
            const auto store = StoreFolder(copy.path()).open(samplePassphrase());
            QVERIFY2(store, qPrintable(name));
            QVERIFY((*store)->check());
            const auto visit = (*store)->load(sampleVisit().summary.receipt);
            QVERIFY(visit);
            QVERIFY(sameVisit(*visit, sampleVisit()));
            QVERIFY((*store)->newReceipt(testDay())->startsWith(u"0002-"));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::optional<Connection> connection_;
};

KAKANAI_SUITE(SchemaTest)
#include "schema_test.moc"
