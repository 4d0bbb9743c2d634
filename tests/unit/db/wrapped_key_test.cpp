#include "db/keys/key_file.h"
#include "db/keys/wrapped_key.h"
#include "tests/support/suite.h"
#include "tests/unit/db/fixtures.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace kakanai::db;
using kakanai::tests::testKey;

namespace {

constexpr KeyCost cheap{1, 64};
const auto bytesOf = [](const StoreKey& key) {
    return QByteArray(reinterpret_cast<const char*>(key.bytes().data()), StoreKey::size);
};

QByteArray withNewChecksum(QByteArray wrapped) {
    wrapped.chop(32);
    QByteArray sum(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), 32,
                       reinterpret_cast<const unsigned char*>(wrapped.constData()),
                       static_cast<unsigned long long>(wrapped.size()), nullptr, 0);
    return wrapped + sum;
}

QByteArray withNumber(QByteArray wrapped, qsizetype at, std::uint32_t number) {
    qToLittleEndian(number, wrapped.data() + at);
    return withNewChecksum(wrapped);
}

} // namespace

class WrappedKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { wrapped_ = *wrapKey(testKey(), Passphrase("正しい合言葉"), cheap); }

    void key_wrappedAndUnwrapped_isTheSame() {
        const auto key = unwrapKey(wrapped_, Passphrase("正しい合言葉"));
        QVERIFY(key);
        QCOMPARE(bytesOf(*key), bytesOf(testKey()));
    }

    void file_neverHoldsTheKeyOrThePassphrase() {
        QVERIFY(!wrapped_.contains(bytesOf(testKey()).first(8)));
        QVERIFY(!wrapped_.contains("正しい"));
        QVERIFY(wrapped_ != *wrapKey(testKey(), Passphrase("正しい合言葉"), cheap));
    }

    void key_standardCost_isWrittenInTheFile() {
        const auto wrapped = wrapKey(testKey(), Passphrase("p"));
        QVERIFY(wrapped);
        QCOMPARE(qFromLittleEndian<std::uint32_t>(wrapped->constData() + 12), 262144u);
        QCOMPARE(qFromLittleEndian<std::uint32_t>(wrapped->constData() + 16), 3u);
        QVERIFY(unwrapKey(*wrapped, Passphrase("p")));
    }

    void passphrase_wrong_isNotDamage_data() {
        QTest::addColumn<QByteArray>("wrong");
        QTest::newRow("other") << QByteArray("違う合言葉");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("with a line feed") << QByteArray("正しい合言葉\n");
        QTest::newRow("beginning only") << QByteArray("正しい");
        QTest::newRow("too long") << QByteArray(1025, 'x');
    }
    void passphrase_wrong_isNotDamage() {
        QFETCH(QByteArray, wrong);
        QCOMPARE(unwrapKey(wrapped_, Passphrase(wrong)).error(), StoreError{StoreFault::Passphrase});
    }

    void passphrase_emptyOrTooLong_wrapsNothing() {
        QCOMPARE(wrapKey(testKey(), Passphrase(""), cheap).error(), StoreError{StoreFault::Passphrase});
        QCOMPARE(wrapKey(testKey(), Passphrase(QByteArray(1025, 'x')), cheap).error(),
                 StoreError{StoreFault::Passphrase});
        QVERIFY(wrapKey(testKey(), Passphrase(QByteArray(1024, 'x')), cheap));
    }

    void file_anyByteChanged_isDamaged() {
        for (qsizetype at = 0; at < wrapped_.size(); ++at) {
            auto changed = wrapped_;
            changed[at] = static_cast<char>(changed[at] ^ 0x40);
            QCOMPARE(unwrapKey(changed, Passphrase("正しい合言葉")).error(), StoreError{StoreFault::Damaged});
        }
    }

    void file_forgedWithItsChecksum_givesNoKey() {
        // Every region under the authenticator: costs that are legal, salt, nonce, key, authenticator.
        for (const qsizetype at : {16, 20, 35, 36, 59, 60, 91, 92, 107}) {
            auto forged = wrapped_;
            forged[at] = static_cast<char>(forged[at] ^ 0x02);
            QCOMPARE(unwrapKey(withNewChecksum(forged), Passphrase("正しい合言葉")).error(),
                     StoreError{StoreFault::Passphrase});
        }
    }

    void file_anyLength_isDamaged() {
        for (qsizetype length = 0; length < wrapped_.size(); ++length) {
            QCOMPARE(unwrapKey(wrapped_.first(length), Passphrase("p")).error(), StoreError{StoreFault::Damaged});
        }
        QCOMPARE(unwrapKey(wrapped_ + 'x', Passphrase("p")).error(), StoreError{StoreFault::Damaged});
        QCOMPARE(unwrapKey(withNewChecksum(wrapped_ + 'x'), Passphrase("p")).error(), StoreError{StoreFault::Damaged});
    }

    void file_ofANewerProgram_isAVersion() {
        QCOMPARE(unwrapKey(withNumber(wrapped_, 8, 2), Passphrase("p")).error(), StoreError{StoreFault::Version});
        QCOMPARE(unwrapKey(withNumber(wrapped_, 8, 0), Passphrase("p")).error(), StoreError{StoreFault::Damaged});
    }

    void file_absurdCost_isRefusedBeforeItIsPaid() {
        for (const auto& [at, number] : {std::pair<qsizetype, std::uint32_t>{12, 0xffffffff},
                                         {12, 0},
                                         {12, 7},
                                         {12, 1024 * 1024 + 1},
                                         {16, 0},
                                         {16, 17},
                                         {16, 0xffffffff}}) {
            QCOMPARE(unwrapKey(withNumber(wrapped_, at, number), Passphrase("p")).error(),
                     StoreError{StoreFault::Damaged});
        }
    }

    void keyFile_writtenTwice_holdsTheSecondAndNothingElseIsThere() {
        const QTemporaryDir folder;
        const KeyFile file(folder.filePath(u"store.key"_s));
        QCOMPARE(file.read().error(), StoreError{StoreFault::Missing});
        QVERIFY(file.write("one"));
        QVERIFY(file.write("two"));
        QCOMPARE(*file.read(), "two");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"store.key"_s});
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(folder.filePath(u"store.key"_s)) & others));
    }

    void keyFile_noFolder_isFull() {
        const QTemporaryDir folder;
        QCOMPARE(KeyFile(folder.filePath(u"none/store.key"_s)).write("x").error(), StoreError{StoreFault::Full});
    }

    void keyFile_hugeFile_isDamagedAndNotReadWhole() {
        const QTemporaryDir folder;
        const KeyFile file(folder.filePath(u"store.key"_s));
        QVERIFY(file.write(QByteArray(1 << 20, 'x')));
        QCOMPARE(file.read().error(), StoreError{StoreFault::Damaged});
    }

    void key_random_isAnotherEachTime() { QVERIFY(bytesOf(StoreKey::random()) != bytesOf(StoreKey::random())); }

private:
    QByteArray wrapped_;
};

KAKANAI_SUITE(WrappedKeyTest)
#include "wrapped_key_test.moc"
