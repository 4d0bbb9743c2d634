#include "scanners/mynumber/jpki/jpki_application.h"
#include "scanners/mynumber/jpki/token_information.h"
#include "scanners/simulated/mynumber/specimen_certificates.h"
#include "scanners/simulated/simulated_card.h"
#include "tests/support/scripted_channel.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>

using namespace kakanai::scanners;
using namespace kakanai::scanners::mynumber;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using simulated::Persona;
using simulated::SimulatedCard;

namespace {

constexpr const char* selectJpki = "00A4040C0AD392F000260100000001";
constexpr const char* askPassword = "0020009B";
constexpr const char* verifyPassword = "0020009B06414243313233";
constexpr const char* askPin = "00200098";
constexpr const char* verifyPin = "002000980431323334";
constexpr const char* selectSignatureKey = "00A4020C02001A";
constexpr const char* selectAuthenticationKey = "00A4020C020017";
constexpr const char* sign = "802A0080333031300D060960864801650304020105000420"
                             "000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F00";
constexpr const char* readPresence = "00B0880003";
constexpr const char* readCertificate = "00B0810000";
constexpr const char* done = "9000";

using Steps = std::vector<ScriptedChannel::Step>;

QByteArray countingDigest() {
    QByteArray digest;
    for (char byte = 0; byte < 32; ++byte) {
        digest.append(byte);
    }
    return digest;
}

const Persona taro{u"taro"_s, u"1234"_s,   u"55021720352285"_s, u"ABC123"_s,
                   u"甲"_s,   u"青梅市"_s, u"1980-02-17"_s,     u"male"_s};
const Persona child{u"mio"_s, u"1234"_s,   u"30051920304127"_s, u"MIO2018"_s,
                    u"乙"_s,  u"青梅市"_s, u"2018-05-19"_s,     u"female"_s};

} // namespace

class JpkiApplicationTest : public QObject {
    Q_OBJECT

    std::shared_ptr<simulated::CardKeys> keys_ = std::make_shared<simulated::CardKeys>();

    CardResult<QByteArray> signBy(const Steps& steps, CertificateUse use = CertificateUse::Signature,
                                  QByteArrayView secret = "ABC123") {
        ScriptedChannel card(steps);
        auto result = signDigest(card, use, Secret(secret), countingDigest(), {});
        if (!card.isFinished()) {
            QTest::qFail("commands are missing", __FILE__, __LINE__);
        }
        return result;
    }

private Q_SLOTS:
    void signature_byPassword_takesTheDocumentedCommands() {
        const Steps steps{{selectJpki, done},
                          {askPassword, "63C5"},
                          {verifyPassword, done},
                          {selectSignatureKey, done},
                          {sign, "ABCDEF9000"}};
        // Three bytes are no RSA signature: lengths are the card's business, the next generation has others.
        QCOMPARE(signBy(steps).value(), QByteArray::fromHex("ABCDEF"));
        QCOMPARE(signBy(steps, CertificateUse::Signature, "abc123").value(), QByteArray::fromHex("ABCDEF"));
    }
    void signature_byPin_takesTheOtherKey() {
        QCOMPARE(signBy({{selectJpki, done},
                         {askPin, "63C3"},
                         {verifyPin, done},
                         {selectAuthenticationKey, done},
                         {sign, "AB6102"},
                         {"00C0000002", "CDEF9000"}},
                        CertificateUse::Authentication, "1234")
                     .value(),
                 QByteArray::fromHex("ABCDEF"));
    }
    void signature_wantingAnotherLength_isAskedAgain() {
        QByteArray again = sign;
        again.replace(again.size() - 2, 2, "80");
        QCOMPARE(signBy({{selectJpki, done},
                         {askPassword, "63C5"},
                         {verifyPassword, done},
                         {selectSignatureKey, done},
                         {sign, "6C80"},
                         {again.constData(), "ABCD9000"}})
                     .value(),
                 QByteArray::fromHex("ABCD"));
    }
    void password_ofTheWrongForm_sendsNothing() {
        for (const char* password : {"", "ABC12", "ABC-123", "ABCDEFGHIJKLMNOPQ", "あいう"}) {
            const auto result = signBy({}, CertificateUse::Signature, password);
            QCOMPARE(result.error(), (CardError{CardFault::PinForm, CardSecret::Signature}));
        }
        QCOMPARE(signBy({}, CertificateUse::Authentication, "ABC123").error(),
                 (CardError{CardFault::PinForm, CardSecret::Pin}));
    }
    void password_withOneTryLeftOrNone_isNotSent() {
        QCOMPARE(signBy({{selectJpki, done}, {askPassword, "63C1"}}).error(),
                 (CardError{CardFault::PinLastTry, CardSecret::Signature, 1}));
        QCOMPARE(signBy({{selectJpki, done}, {askPassword, "6984"}}).error(),
                 (CardError{CardFault::PinBlocked, CardSecret::Signature, 0}));
    }
    void password_wrong_tellsWhatIsLeft() {
        QCOMPARE(signBy({{selectJpki, done}, {askPassword, "63C5"}, {verifyPassword, "63C4"}}).error(),
                 (CardError{CardFault::PinWrong, CardSecret::Signature, 4}));
    }
    void card_resetAfterVerify_isBegunOnceMore() {
        const Steps opened{
            {selectJpki, done}, {askPassword, "63C5"}, {verifyPassword, done}, {selectSignatureKey, done}};
        Steps steps = opened;
        steps.push_back({sign, "6982"});
        steps.insert(steps.end(), opened.begin(), opened.end());
        steps.push_back({sign, "AB9000"});
        QCOMPARE(signBy(steps).value(), QByteArray::fromHex("AB"));
    }
    void otherCard_isUnknown() { QCOMPARE(signBy({{selectJpki, "6A82"}}).error().fault, CardFault::Unknown); }
    void certificate_ofAHolderWithoutOne_isMissingBeforeAnyTryIsAsked() {
        ScriptedChannel card({{selectJpki, done}, {readPresence, "008F009000"}});
        QCOMPARE(readSigningCertificate(card, Secret("ABC123"), {}).error().fault, CardFault::CertificateMissing);
        QVERIFY(card.isFinished());
    }
    void certificate_ofACardThatDoesNotTell_isAskedFor() {
        ScriptedChannel card({{selectJpki, done},
                              {readPresence, "6A82"},
                              {askPassword, "63C5"},
                              {verifyPassword, done},
                              {readCertificate, "300301020304FF9000"}});
        QCOMPARE(readSigningCertificate(card, Secret("ABC123"), {}).value(), QByteArray::fromHex("3003010203"));
        QVERIFY(card.isFinished());
    }
    void openFiles_ofAPhone_areReadAndTheAbsentOnesAreEmpty() {
        const QByteArray token = QByteArray("JPKIAPGPSETOKEN").leftJustified(160, ' ').toHex() + "9000";
        ScriptedChannel card({{selectJpki, done},
                              {"00B08600A0", token.constData()},
                              {readPresence, "8F8F009000"},
                              {askPin, "63C3"},
                              {askPassword, "6984"},
                              {"00B08A0000", "3003010203FFFF9000"},
                              {"00B08B0000", "6A82"},
                              {"00B0820000", "FFFFFFFF9000"}});
        const auto certificates = readCertificates(card, {});
        QVERIFY(certificates.has_value() && card.isFinished());
        QCOMPARE(certificates->token, CardToken::AndroidPhone);
        QVERIFY(certificates->hasSignature);
        QCOMPARE(certificates->authenticationTries, 3);
        QCOMPARE(certificates->signatureTries, 0);
        QCOMPARE(certificates->authentication, QByteArray::fromHex("3003010203"));
        QVERIFY(certificates->authenticationCa.isEmpty());
        QVERIFY(certificates->signatureCa.isEmpty());
    }
    void token_eachLabel_isKnown() {
        const auto token = [](const char* label) { return tokenFrom(QByteArray(label).leftJustified(160, ' ')); };
        QCOMPARE(token("JPKIAPICCTOKEN2"), CardToken::IndividualNumberCard);
        QCOMPARE(token("JPKIAPICCTOKEN"), CardToken::ResidentCard);
        QCOMPARE(token("JPKIAPIOSTOKEN"), CardToken::Iphone);
        QCOMPARE(token("JPKIAPICCTOKEN3"), CardToken::Unknown);
        QCOMPARE(tokenFrom("JPKIAPICCTOKEN2"), CardToken::Unknown);
        QCOMPARE(tokenFrom({}), CardToken::Unknown);
    }
    void simulatedCard_signs_andItsCertificatesFit() {
        SimulatedCard card(taro, {.keys = keys_});
        const auto open = readCertificates(card, {});
        QVERIFY(open.has_value());
        QCOMPARE(open->token, CardToken::IndividualNumberCard);
        QVERIFY(open->hasSignature);
        QCOMPARE(open->authentication, simulated::authenticationCertificate(taro, *keys_));
        QCOMPARE(open->signatureCa, simulated::authorityCertificate(*keys_, CertificateUse::Signature));
        QCOMPARE(readSigningCertificate(card, Secret("abc123"), {}).value(),
                 simulated::signingCertificate(taro, *keys_));
        const QByteArray data = "signed by the holder";
        const QByteArray digest = QCryptographicHash::hash(data, QCryptographicHash::Sha256);
        const auto signature = signDigest(card, CertificateUse::Signature, Secret("ABC123"), digest, {});
        QCOMPARE(signature.value(), keys_->sign(simulated::CardKeys::Role::Signature, data));
    }
    void simulatedCard_ofAChild_hasOnlyTheLoginCertificate() {
        SimulatedCard card(child, {.keys = keys_});
        const auto open = readCertificates(card, {});
        QVERIFY(open.has_value());
        QVERIFY(!open->hasSignature);
        QVERIFY(!open->authentication.isEmpty());
        QCOMPARE(readSigningCertificate(card, Secret("MIO2018"), {}).error().fault, CardFault::CertificateMissing);
        QCOMPARE(card.verifications(), 0);
    }
};

KAKANAI_SUITE(JpkiApplicationTest)
#include "jpki_application_test.moc"
