#include "scanners/mynumber/commands.h"
#include "scanners/simulated/simulated_card.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>

using namespace kakanai::scanners;
using namespace kakanai::scanners::simulated;
using namespace Qt::StringLiterals;
using Role = CardKeys::Role;

namespace {

const Persona person{u"p"_s,  u"1234"_s,   u"55021720352285"_s, u"ABC123"_s,
                     u"甲"_s, u"青梅市"_s, u"1980-02-17"_s,     u"male"_s};
constexpr const char* selectText = "00A4040C0AD3921000310001010408";
constexpr const char* selectJpki = "00A4040C0AD392F000260100000001";
constexpr const char* rightPin = "002000980431323334";
constexpr const char* selectKey = "00A4020C020017";

QByteArray sha256(const QByteArray& data) {
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

} // namespace

/// What the card does beside files and secrets: signatures in all documented ways, random numbers, odd SELECTs.
class SimulatedSigningTest : public QObject {
    Q_OBJECT

    std::shared_ptr<CardKeys> keys_ = std::make_shared<CardKeys>();

    static QByteArray send(SimulatedCard& card, const QByteArray& hex) {
        return card.transmit(QByteArray::fromHex(hex)).value().toHex().toUpper();
    }
    /// COMPUTE DIGITAL SIGNATURE; the status word, or the signature where it is 9000.
    static QByteArray sign(SimulatedCard& card, int scheme, int key, const QByteArray& data) {
        const QByteArray command = QByteArray::fromHex("802A") + static_cast<char>(scheme) + static_cast<char>(key) +
                                   static_cast<char>(data.size()) + data + '\0';
        const QByteArray answer = card.transmit(command).value();
        return answer.endsWith(QByteArray::fromHex("9000")) ? answer.chopped(2) : answer.toHex().toUpper();
    }

private Q_SLOTS:
    void signature_eachScheme_isWhatItSays() {
        SimulatedCard card(person, {.keys = keys_});
        send(card, selectJpki);
        send(card, rightPin);
        send(card, selectKey);
        const QByteArray data = "data to be signed";
        const QByteArray digest = sha256(data);
        const QByteArray pkcs1 = keys_->sign(Role::Authentication, data);
        QCOMPARE(sign(card, 0x00, 0x80, mynumber::sha256Info(32) + digest), pkcs1);
        QCOMPARE(sign(card, 0x01, 0x80, data), keys_->signBlock(Role::Authentication, digest));
        QCOMPARE(sign(card, 0x02, 0x80, digest), pkcs1);
        QCOMPARE(sign(card, 0x03, 0x80, data), pkcs1);
        QCOMPARE(sign(card, 0x04, 0x80, digest).size(), 256); // PSS is salted: never the same twice
        QVERIFY(sign(card, 0x05, 0x80, data) != sign(card, 0x05, 0x80, data));
        QCOMPARE(sign(card, 0x00, 0x97, mynumber::sha256Info(32) + digest), pkcs1); // the key by its short id
    }
    void signature_ofOddInput_isRefused() {
        SimulatedCard card(person, {.keys = keys_});
        send(card, selectJpki);
        QCOMPARE(sign(card, 0x00, 0x97, "x"), "6982");
        QCOMPARE(sign(card, 0x00, 0x80, "x"), "6986");
        send(card, rightPin);
        QCOMPARE(sign(card, 0x00, 0x98, "x"), "6981"); // a PIN is no key
        QCOMPARE(sign(card, 0x00, 0x9A, "x"), "6982"); // the other key wants its own password
        QCOMPARE(sign(card, 0x06, 0x97, "x"), "6A86");
        QCOMPARE(sign(card, 0x02, 0x97, "x"), "6985");
        QCOMPARE(sign(card, 0x00, 0x97, QByteArray(246, 'x')), "6985");
        QCOMPARE(sign(card, 0x00, 0x97, QByteArray(245, 'x')).size(), 256);
        send(card, selectJpki);
        QCOMPARE(sign(card, 0x00, 0x97, "x"), "6982"); // selecting again closes what was open
    }
    void textApplication_signsAChallengeWithoutPin() {
        SimulatedCard card(person, {.keys = keys_});
        send(card, selectText);
        QCOMPARE(sign(card, 0x00, 0x00, mynumber::sha256Info(32) + sha256("nonce")), keys_->sign(Role::Chip, "nonce"));
    }
    void openFiles_haveTheirForms() {
        SimulatedCard card(person, {.keys = keys_});
        send(card, selectJpki);
        const QByteArray token = card.transmit(QByteArray::fromHex("00B0860000")).value();
        QCOMPARE(token.size(), 162);
        QVERIFY(token.startsWith("JPKIAPICCTOKEN2 "));
        QCOMPARE(send(card, "00B0880000"), "8F8F009000");
        QVERIFY(send(card, "00B08A0004").startsWith("3082"));
        QCOMPARE(send(card, "00B0810000"), "6982");
        QCOMPARE(send(card, "00B0970000"), "6981");
        send(card, selectText);
        QCOMPARE(send(card, "00B0850003"), "FF40829000");
        QCOMPARE(send(card, "00200092"), "63C0"); // shipped blocked
    }
    void longRead_withExtendedLength_givesTheWholeFile() {
        SimulatedCard card(person, {.keys = keys_});
        send(card, selectJpki);
        QVERIFY(card.transmit(QByteArray::fromHex("00B08A00000000")).value().size() > 800);
    }
    void random_isNeverTheSame() {
        SimulatedCard card(person, {.keys = keys_});
        QCOMPARE(send(card, "0084000008").size(), 2 * 10);
        QVERIFY(send(card, "0084000008") != send(card, "0084000008"));
        QCOMPARE(send(card, "0084000000").size(), 2 * 258);
        QCOMPARE(send(card, "00840000000200"), "6985");
    }
    void select_oddForms_answerAsRealCardsDo() {
        SimulatedCard card(person, {.keys = keys_});
        QCOMPARE(send(card, "00A40000"), "6A86");
        QCOMPARE(send(card, "00A40000023F00"), "6A82");
        QCOMPARE(send(card, "00A4040C05D392F00026"), "9000"); // a part of the name is enough
        QCOMPARE(send(card, "00A40000"), "9000");
        QCOMPARE(send(card, "00B0880003"), "8F8F009000"); // and nothing has changed
        QCOMPARE(send(card, "00A4040C07A0000001510000"), "9000");
        QCOMPARE(send(card, "00B0880003"), "6986"); // back to the start
    }
    void commonApplication_isReadByRecord() {
        SimulatedCard card(person, {.keys = keys_});
        send(card, "00A4040C0AD3921000310001010100");
        QVERIFY(send(card, "00B2010C00").startsWith("011C"));
        QCOMPARE(send(card, "00B2020C00"), "6A83");
        QCOMPARE(send(card, "00B0810000"), "6981");
    }
};

KAKANAI_SUITE(SimulatedSigningTest)
#include "simulated_signing_test.moc"
