#include "db/sqlcipher/connection.h"
#include "db/sqlcipher/sqlite_fault.h"
#include "db/sqlcipher/transaction.h"
#include "tests/support/suite.h"
#include "tests/unit/db/fixtures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace kakanai::db;
using kakanai::tests::testKey;

namespace {

/// A file as another program makes it.
void makeForeign(const QString& path, const QByteArray& rawKey, const QByteArray& sql) {
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    if (!rawKey.isEmpty()) {
        QCOMPARE(sqlite3_key(handle, rawKey.constData(), static_cast<int>(rawKey.size())), SQLITE_OK);
    }
    QCOMPARE(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_close(handle), SQLITE_OK);
}

QByteArray ourRawKey() {
    const auto key = testKey();
    return "x'" + QByteArray(reinterpret_cast<const char*>(key.bytes().data()), StoreKey::size).toHex() + "'";
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Conflict where nothing is wrong.
StoreError readAll(const Connection& connection) {
    const auto value = Transaction::reading(connection, [&] { return connection.single("SELECT a FROM t"); });
    return value ? StoreError{StoreFault::Conflict} : value.error();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class ConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settings_afterOpening_areTheOnesWePin_data() {
        QTest::addColumn<QByteArray>("expected");
        const std::pair<const char*, const char*> all[] = {{"cipher_page_size", "4096"},
                                                           {"cipher_use_hmac", "1"},
                                                           {"cipher_hmac_algorithm", "HMAC_SHA512"},
                                                           {"cipher_kdf_algorithm", "PBKDF2_HMAC_SHA512"},
                                                           {"cipher_plaintext_header_size", "0"},
                                                           {"cipher_memory_security", "1"},
                                                           {"secure_delete", "1"},
                                                           {"journal_mode", "wal"},
                                                           {"synchronous", "2"},
                                                           {"foreign_keys", "1"},
                                                           {"trusted_schema", "0"},
                                                           {"temp_store", "2"},
                                                           {"page_size", "4096"}};
        for (const auto& [name, expected] : all) {
            QTest::newRow(name) << QByteArray(expected);
        }
    }
    void settings_afterOpening_areTheOnesWePin() {
        QFETCH(QByteArray, expected);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.db"_s);
        {
            const auto made = Connection::create(path, testKey());
            QVERIFY(made);
            QVERIFY(made->execute("CREATE TABLE t (a)"));
            QCOMPARE(*made->single(QByteArray("PRAGMA ") + QTest::currentDataTag()), expected);
        }
        const auto opened = Connection::open(path, testKey());
        QVERIFY(opened);
        QCOMPARE(*opened->single(QByteArray("PRAGMA ") + QTest::currentDataTag()), expected);
    }

    void attach_isRefused() {
        const QTemporaryDir folder;
        const auto made = Connection::create(folder.filePath(u"a.db"_s), testKey());
        QVERIFY(made);
        QVERIFY(!made->execute("ATTACH '" + folder.filePath(u"b.db"_s).toUtf8() + "' AS b KEY ''"));
        QVERIFY(!QFile::exists(folder.filePath(u"b.db"_s)));
    }

    void create_overAFile_isRefusedAndLeavesIt() {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.db"_s);
        write(path, "somebody's");
        QCOMPARE(Connection::create(path, testKey()).error(), StoreError{StoreFault::Exists});
        QCOMPARE(contentOf(path), "somebody's");
    }

    void open_foreignFile_isRefusedAndLeftAsItIs_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<StoreFault>("fault");
        const QByteArray table = "CREATE TABLE visit (a); INSERT INTO visit VALUES (hex(randomblob(9000)));";
        QTest::newRow("plain SQLite") << QByteArray() << table << QByteArray() << StoreFault::Version;
        QTest::newRow("SQLCipher 3") << ourRawKey() << "PRAGMA cipher_compatibility = 3;" + table << QByteArray()
                                     << StoreFault::Damaged;
        QTest::newRow("other key") << QByteArray("x'" + QByteArray(64, 'a') + "'") << table << QByteArray()
                                   << StoreFault::Damaged;
        QTest::newRow("passphrase instead of key")
            << QByteArray("secret") << table << QByteArray() << StoreFault::Damaged;
        QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray("") << StoreFault::Damaged;
        QTest::newRow("a line") << QByteArray() << QByteArray() << QByteArray("hello\n") << StoreFault::Damaged;
        QTest::newRow("zeros") << QByteArray() << QByteArray() << QByteArray(40960, '\0') << StoreFault::Damaged;
        QTest::newRow("a picture") << QByteArray() << QByteArray() << "\x89PNG\r\n\x1a\n" + QByteArray(8192, 'p')
                                   << StoreFault::Damaged;
    }
    void open_foreignFile_isRefusedAndLeftAsItIs() {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, bytes);
        QFETCH(StoreFault, fault);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.db"_s);
        sql.isEmpty() ? write(path, bytes) : makeForeign(path, key, sql);
        const auto before = contentOf(path);
        QCOMPARE(Connection::open(path, testKey()).error(), StoreError{fault});
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.db"_s});
    }

    void open_nothing_makesNothing() {
        const QTemporaryDir folder;
        QCOMPARE(Connection::open(folder.filePath(u"a.db"_s), testKey()).error(), StoreError{StoreFault::Missing});
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void open_truncatedAnywhere_isDamaged() {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.db"_s);
        {
            const auto made = Connection::create(path, testKey());
            QVERIFY(made->execute("CREATE TABLE t (a); INSERT INTO t VALUES (hex(randomblob(20000)))"));
        }
        const auto whole = contentOf(path);
        for (const auto length : {1LL, 15LL, 16LL, 1000LL, 4095LL, 4096LL, 5000LL, 8192LL, whole.size() - 1}) {
            const auto cut = folder.filePath(u"cut.db"_s);
            write(cut, whole.first(length));
            const auto opened = Connection::open(cut, testKey());
            const auto error = opened ? readAll(*opened) : opened.error();
            QVERIFY2(error == StoreError{StoreFault::Damaged},
                     qPrintable(u"cut to %1 bytes, fault %2"_s.arg(length).arg(int(error.fault))));
        }
    }

    void fault_ofSqlite_isTheCallersWord_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<StoreFault>("fault");
        QTest::newRow("busy") << SQLITE_BUSY_SNAPSHOT << StoreFault::Busy;
        QTest::newRow("locked") << SQLITE_LOCKED << StoreFault::Busy;
        QTest::newRow("disk full") << SQLITE_FULL << StoreFault::Full;
        QTest::newRow("write failed") << SQLITE_IOERR_WRITE << StoreFault::Full;
        QTest::newRow("flush failed") << SQLITE_IOERR_FSYNC << StoreFault::Full;
        QTest::newRow("read failed") << SQLITE_IOERR_READ << StoreFault::Damaged;
        QTest::newRow("read-only") << SQLITE_READONLY_DIRECTORY << StoreFault::Full;
        QTest::newRow("malformed") << SQLITE_CORRUPT << StoreFault::Damaged;
        QTest::newRow("not a database") << SQLITE_NOTADB << StoreFault::Damaged;
        QTest::newRow("taken") << SQLITE_CONSTRAINT_PRIMARYKEY << StoreFault::Conflict;
    }
    void fault_ofSqlite_isTheCallersWord() {
        QFETCH(int, code);
        QFETCH(StoreFault, fault);
        QCOMPARE(sqliteFault(code), StoreError{fault});
    }
};

KAKANAI_SUITE(ConnectionTest)
#include "connection_test.moc"
