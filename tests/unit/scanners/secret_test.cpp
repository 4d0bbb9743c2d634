#include "scanners/secret_form.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;

class SecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void append_beyondTheLongest_isRefused() {
        Secret secret(QByteArray(Secret::longest - 1, '1'));
        QVERIFY(secret.append('6'));
        QVERIFY(!secret.append('7'));
        QCOMPARE(secret.length(), Secret::longest);
    }
    void construct_withTooMany_isEmpty() { QVERIFY(Secret(QByteArray(Secret::longest + 1, '1')).isEmpty()); }
    void removeLast_ofOneTyped_leavesTheOthers() {
        Secret secret;
        secret.removeLast();
        secret.append('1');
        secret.append('2');
        secret.removeLast();
        QCOMPARE(secret.length(), std::size_t(1));
        QCOMPARE(secret.bytes()[0], static_cast<unsigned char>('1'));
    }
    void wipe_leavesNoByteInTheMemory() {
        Secret secret("1234");
        const unsigned char* memory = secret.bytes().data();
        secret.wipe();
        QVERIFY(secret.isEmpty());
        QVERIFY(std::all_of(memory, memory + Secret::longest, [](unsigned char byte) { return byte == 0; }));
    }
    void removeLast_leavesNoByteInTheMemory() {
        Secret secret("1");
        const unsigned char* memory = secret.bytes().data();
        secret.removeLast();
        QCOMPARE(*memory, static_cast<unsigned char>(0));
    }
    void move_emptiesTheSource() {
        Secret first("1234");
        Secret second(std::move(first));
        QVERIFY(first.isEmpty());
        QCOMPARE(second.length(), std::size_t(4));
        Secret third("99");
        third = std::move(second);
        QVERIFY(second.isEmpty());
        QCOMPARE(third.length(), std::size_t(4));
    }
    void hasForm_data() {
        QTest::addColumn<QByteArray>("characters");
        QTest::addColumn<CardSecret>("kind");
        QTest::addColumn<bool>("fits");
        QTest::newRow("pin") << QByteArray("1234") << CardSecret::Pin << true;
        QTest::newRow("pin, short") << QByteArray("123") << CardSecret::Pin << false;
        QTest::newRow("pin, long") << QByteArray("12345") << CardSecret::Pin << false;
        QTest::newRow("pin, letter") << QByteArray("12a4") << CardSecret::Pin << false;
        QTest::newRow("pin, empty") << QByteArray() << CardSecret::Pin << false;
        QTest::newRow("number B") << QByteArray("55021720352285") << CardSecret::NumberB << true;
        QTest::newRow("number B, 13") << QByteArray("5502172035228") << CardSecret::NumberB << false;
        QTest::newRow("licence") << QByteArray("1357") << CardSecret::LicencePin1 << true;
        QTest::newRow("licence, 5") << QByteArray("13579") << CardSecret::LicencePin2 << false;
        QTest::newRow("licence, stars") << QByteArray("****") << CardSecret::LicencePin1 << false;
        QTest::newRow("signature") << QByteArray("ABC123") << CardSecret::Signature << true;
        QTest::newRow("signature, 16") << QByteArray("ABCDEFGHIJ012345") << CardSecret::Signature << true;
        QTest::newRow("signature, 17") << QByteArray("ABCDEFGHIJ0123456") << CardSecret::Signature << false;
        QTest::newRow("signature, 5") << QByteArray("ABC12") << CardSecret::Signature << false;
        QTest::newRow("signature, lower case") << QByteArray("abc123") << CardSecret::Signature << false;
    }
    void hasForm() {
        QFETCH(QByteArray, characters);
        QFETCH(CardSecret, kind);
        QFETCH(bool, fits);
        QCOMPARE(kakanai::scanners::hasForm(Secret(characters), kind), fits);
    }
};

KAKANAI_SUITE(SecretTest)
#include "secret_test.moc"
