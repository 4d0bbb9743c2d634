#include "scanners/decoded_picture.h"
#include "scanners/mynumber/individual_number_card.h"
#include "scanners/mynumber/surface/surface_application.h"
#include "scanners/simulated/simulated_card.h"
#include "tests/support/scripted_channel.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::mynumber;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using simulated::CardKeys;
using simulated::Persona;
using simulated::SimulatedCard;

namespace {

const Persona taro{u"taro"_s,   u"1234"_s,   u"55021720352285"_s, u"ABC123"_s,
                   u"甲　乙"_s, u"青梅市"_s, u"1980-02-17"_s,     u"male"_s};
constexpr const char* numberB = "55021720352285";
constexpr const char* selectSurface = "00A4040C0AD3921000310001010402";
constexpr const char* askB = "00200092";

/// Answers of a card, with some bytes of what it says changed on the way.
class ChangingChannel : public ApduChannel {
public:
    ChangingChannel(SimulatedCard& card, QByteArray from, QByteArray to)
        : card_(card), from_(std::move(from)), to_(std::move(to)) {}

    CardResult<QByteArray> transmit(const QByteArray& command) override {
        auto answer = card_.transmit(command);
        answer->replace(from_, to_);
        return answer;
    }

private:
    SimulatedCard& card_;
    QByteArray from_;
    QByteArray to_;
};

} // namespace

/// The surface application, the chip's own signature, and the common application.
class CardFaceTest : public QObject {
    Q_OBJECT

    std::shared_ptr<CardKeys> keys_ = std::make_shared<CardKeys>();

    CardReadOptions trusting(const CardKeys& keys) {
        return {.roots = {{keys.modulus(CardKeys::Role::Root), CardKeys::exponent()}}};
    }

private Q_SLOTS:
    void face_byNumberB_hasItsDatesAndPictures() {
        SimulatedCard card(taro, {.keys = keys_});
        const auto face = readCardFace(card, Secret(numberB), {});
        QVERIFY(face.has_value());
        QCOMPARE(face->birthDate, u"1980-02-17"_s);
        QCOMPARE(face->expiry, u"2035-02-17"_s);
        QCOMPARE(face->sex, Sex::Male);
        QCOMPARE(face->authenticity, Authenticity::Consistent);
        QCOMPARE(decodePicture(face->photo)->width, 180);
        QCOMPARE(decodePicture(face->name)->width, 60);
        QVERIFY(decodePicture(face->address).has_value());
        QCOMPARE(card.verifications(), 1);
        QCOMPARE(card.triesLeft().numberB, 10);
    }
    void face_byOtherSecretsThanNumberB_sendsNothing() {
        ScriptedChannel card({});
        for (const char* secret : {"1234", "5502172035228", "550217203522850", "5502172035228X"}) {
            QCOMPARE(readCardFace(card, Secret(secret), {}).error(),
                     (CardError{CardFault::PinForm, CardSecret::NumberB}));
        }
    }
    void face_withOneTryLeftOrAWrongNumber_isAsForTheFourItems() {
        ScriptedChannel card({{selectSurface, "9000"}, {askB, "63C1"}});
        QCOMPARE(readCardFace(card, Secret(numberB), {}).error(),
                 (CardError{CardFault::PinLastTry, CardSecret::NumberB, 1}));
        SimulatedCard twin(taro, {.keys = keys_});
        QCOMPARE(readCardFace(twin, Secret("55021720352286"), {}).error(),
                 (CardError{CardFault::PinWrong, CardSecret::NumberB, 9}));
        QCOMPARE(twin.triesLeft().numberB, 10); // the text application counts for itself
    }
    void face_changedOnTheWay_isMismatch() {
        SimulatedCard card(taro, {.keys = keys_});
        ChangingChannel birth(card, "19800217", "19800218");
        QCOMPARE(readCardFace(birth, Secret(numberB), {})->authenticity, Authenticity::Mismatch);
        ChangingChannel sex(card, QByteArray("\xDF\x23\x01\x31", 4), QByteArray("\xDF\x23\x01\x32", 4));
        QCOMPARE(readCardFace(sex, Secret(numberB), {})->authenticity, Authenticity::Mismatch);
        ChangingChannel expiry(card, "20350217", "20450217"); // outside the signature, as on real cards
        QCOMPARE(readCardFace(expiry, Secret(numberB), {})->authenticity, Authenticity::Consistent);
    }
    void face_withoutAuthenticity_takesFewerExchanges() {
        SimulatedCard card(taro, {.keys = keys_});
        const auto with = readCardFace(card, Secret(numberB), {});
        const auto without = readCardFace(card, Secret(numberB), {}, {.authenticity = false});
        QCOMPARE(without->authenticity, Authenticity::Unchecked);
        QCOMPARE(with->apdus - without->apdus, 3);
    }
    void roots_onlyTheRightOne_verifies() {
        SimulatedCard card(taro, {.keys = keys_});
        const CardKeys other;
        QCOMPARE(readCardFace(card, Secret(numberB), {}, trusting(*keys_))->authenticity, Authenticity::Verified);
        QCOMPARE(readCardFace(card, Secret(numberB), {}, trusting(other))->authenticity, Authenticity::Consistent);
        const auto items = [&](const CardReadOptions& options) {
            return readBasicInfo(card, CardSecret::Pin, Secret("1234"), {}, options)->authenticity;
        };
        QCOMPARE(items(trusting(*keys_)), Authenticity::Verified);
        QCOMPARE(items(trusting(other)), Authenticity::Consistent);
        QCOMPARE(items({.roots = {{{}, {}}}}), Authenticity::Consistent);
    }
    void roots_doNotMendAMismatch() {
        SimulatedCard card(taro, {.changedAddress = true, .keys = keys_});
        QCOMPARE(readBasicInfo(card, CardSecret::Pin, Secret("1234"), {}, trusting(*keys_))->authenticity,
                 Authenticity::Mismatch);
    }
    void fourItems_withoutAuthenticity_takeFourExchanges() {
        SimulatedCard card(taro, {.keys = keys_});
        const auto info = readBasicInfo(card, CardSecret::Pin, Secret("1234"), {}, {.authenticity = false});
        QCOMPARE(info->apdus, 4);
        QCOMPARE(info->authenticity, Authenticity::Unchecked);
    }

    void chip_ofTheCard_isPresent() {
        SimulatedCard card(taro, {.keys = keys_});
        QCOMPARE(challengeChip(card, CardSecret::Pin, Secret("1234"), {}).value(), ChipPresence::Present);
        QCOMPARE(challengeChip(card, CardSecret::NumberB, Secret(numberB), {}).value(), ChipPresence::Present);
    }
    void chip_ofACopy_isMismatch() {
        SimulatedCard copy(taro, {.copied = true, .keys = keys_});
        QCOMPARE(readBasicInfo(copy, CardSecret::Pin, Secret("1234"), {})->authenticity, Authenticity::Consistent);
        QCOMPARE(challengeChip(copy, CardSecret::Pin, Secret("1234"), {}).value(), ChipPresence::Mismatch);
    }
    void chip_withAKeyOfItsOwnMaking_isMismatch() {
        // Somebody put another public key into EF 0007, whose signature then does not fit any more.
        SimulatedCard card(taro, {.keys = keys_});
        const QByteArray key = keys_->modulus(CardKeys::Role::Chip).first(20);
        ChangingChannel changed(card, key, QByteArray(20, '\x7F'));
        QCOMPARE(challengeChip(changed, CardSecret::Pin, Secret("1234"), {}).value(), ChipPresence::Mismatch);
    }
    void chip_ofACardThatDoesNotTakePart_isUnproven() {
        const std::vector<ScriptedChannel::Step> opened{{"00A4040C0AD3921000310001010408", "9000"},
                                                        {"00200091", "63C3"},
                                                        {"002000910431323334", "9000"},
                                                        {"00B0870000", "6A82"}};
        ScriptedChannel card(opened);
        QCOMPARE(challengeChip(card, CardSecret::Pin, Secret("1234"), {}).value(), ChipPresence::Unproven);
        QCOMPARE(challengeChip(card, CardSecret::Pin, Secret("12"), {}).error().fault, CardFault::PinForm);
    }

    void identity_ofTheTwin_isRead() {
        SimulatedCard card(taro, {.keys = keys_});
        const auto identity = readCardIdentity(card, {});
        QVERIFY(identity.has_value() && identity->has_value());
        QCOMPARE((*identity)->serial.size(), 15);
        QCOMPARE((*identity)->municipality, u"99999"_s);
        QCOMPARE((*identity)->expiry, u"2035-02-17"_s);
    }
    void identity_whereItIsNotOrIsAnother_isAbsent_data() {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("no file") << QByteArray("6A82");
        QTest::newRow("no record") << QByteArray("6A83");
        QTest::newRow("other tag") << QByteArray("021C") + QByteArray("9990000203522859999920350217").toHex() + "9000";
        QTest::newRow("shorter") << QByteArray("011B") + QByteArray("999000020352285999992035021").toHex() + "9000";
        QTest::newRow("no digits") << QByteArray("011C") + QByteArray("99900002035228599999203502XX").toHex() + "9000";
        QTest::newRow("no date") << QByteArray("011C") + QByteArray("9990000203522859999920351317").toHex() + "9000";
        QTest::newRow("nothing") << QByteArray("9000");
    }
    void identity_whereItIsNotOrIsAnother_isAbsent() {
        QFETCH(QByteArray, record);
        ScriptedChannel card({{"00A4040C0AD3921000310001010100", "9000"}, {"00B2010C00", record.constData()}});
        const auto identity = readCardIdentity(card, {});
        QVERIFY(identity.has_value() && !identity->has_value());
        ScriptedChannel without(std::vector<ScriptedChannel::Step>{{"00A4040C0AD3921000310001010100", "6A82"}});
        QVERIFY(readCardIdentity(without, {}).has_value());
    }
};

KAKANAI_SUITE(CardFaceTest)
#include "card_face_test.moc"
