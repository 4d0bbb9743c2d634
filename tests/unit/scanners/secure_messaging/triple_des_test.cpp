#include "scanners/secure_messaging/cipher.h"
#include "scanners/secure_messaging/padding.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>

using namespace kakanai::scanners::secure_messaging;

namespace {

QByteArray hex(const char* digits) {
    return QByteArray::fromHex(digits);
}
QByteArray bytesOf(const Key& key) {
    return QByteArray(reinterpret_cast<const char*>(key.bytes().data()), Key::size);
}

} // namespace

/// Against the worked example of ICAO Doc 9303 part 11, appendix D.
class TripleDesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void provider_ofThisMachine_hasTripleDes() { QVERIFY(tripleDesWorks()); }
    void keys_ofTheExample_areDerived() {
        const QByteArray seed =
            QCryptographicHash::hash("L898902C<369080619406236", QCryptographicHash::Sha1).first(16);
        QCOMPARE(seed, hex("239AB9CB282DAF66231DC5A4DF6BFBAE"));
        QCOMPARE(bytesOf(deriveKey(seed, KeyUse::Encryption)), hex("AB94FDECF2674FDFB9B391F85D7F76F2"));
        QCOMPARE(bytesOf(deriveKey(seed, KeyUse::Authentication)), hex("7962D9ECE03D1ACD4C76089DCE131543"));
    }
    void cryptogramAndMac_ofTheExample_areMade() {
        const Key encryption(hex("AB94FDECF2674FDFB9B391F85D7F76F2"));
        const Key authentication(hex("7962D9ECE03D1ACD4C76089DCE131543"));
        const QByteArray plain = hex("781723860C06C2264608F919887022120B795240CB7049B01C19B33E32804F0B");
        const QByteArray cryptogram = hex("72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2");
        QCOMPARE(encrypt(encryption, plain), cryptogram);
        QCOMPARE(decrypt(encryption, cryptogram), plain);
        QCOMPARE(macOf(authentication, cryptogram), hex("5F1448EEA8AD90A7"));
    }
    void mac_ofLessThanABlock_usesBothKeys() {
        const Key key(hex("00112233445566778899AABBCCDDEEFF"));
        QCOMPARE(macOf(key, {}).size(), 8);
        QCOMPARE(macOf(key, "a"), encrypt(key, padded("a")));
        QVERIFY(macOf(key, "a") != macOf(key, "b"));
        QVERIFY(!isSameMac("12345678", "1234567"));
        QVERIFY(!isSameMac("12345678", "12345679"));
        QVERIFY(isSameMac("12345678", "12345678"));
    }
    void padding_isAlwaysThereAndStrictlyTakenOff() {
        QCOMPARE(padded({}), hex("8000000000000000"));
        QCOMPARE(padded("12345678").size(), 16);
        QCOMPARE(unpadded(padded("1234567")), QByteArray("1234567"));
        QCOMPARE(unpadded(padded(hex("000080"))), hex("000080"));
        QVERIFY(!unpadded({}));
        QVERIFY(!unpadded(hex("0000000000000000")));
        QVERIFY(!unpadded(hex("0102030405060700")));
        QVERIFY(!unpadded(hex("80000000000000000000000000000000")));
    }
    void key_moved_leavesNothingBehind() {
        Key key(hex("00112233445566778899AABBCCDDEEFF"));
        const Key other(std::move(key));
        QCOMPARE(bytesOf(other), hex("00112233445566778899AABBCCDDEEFF"));
        QCOMPARE(bytesOf(key), QByteArray(16, '\0'));
    }
};

KAKANAI_SUITE(TripleDesTest)
#include "triple_des_test.moc"
