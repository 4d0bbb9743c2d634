#include "scanners/iso7816/card_session.h"
#include "scanners/residence/residence_channel.h"
#include "scanners/residence/residence_chip.h"
#include "scanners/residence/second_generation.h"
#include "scanners/secure_messaging/cipher.h"
#include "scanners/simulated/residence/residence_persona_file.h"
#include "scanners/simulated/residence/simulated_residence_card.h"
#include "tests/support/scripted_channel.h"
#include "tests/support/suite.h"
#include "tests/unit/scanners/tampering_channel.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::residence;
using namespace kakanai::scanners::simulated;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char* text) {
    return QByteArray::fromHex(text);
}

ResidencePersona zairyu2() {
    const auto personas = loadResidencePersonas(shippedResidencePersonas()).value();
    return *std::ranges::find(personas, u"zairyu-2"_s, &ResidencePersona::id);
}

CardResult<ResidenceCard> read(ApduChannel& channel, QByteArrayView number = "ZZ99999903ZZ") {
    return readResidenceCard(channel, residenceCardNumber(number), {});
}

} // namespace

/// Cards of the second generation: AES, entries as text. The example is that of the published specification 1.1,
/// appendix 2.
class SecondGenerationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opening_speaksTheExampleByteForByte() {
        ScriptedChannel card({{"0084000008", "921CE277323DA0579000"},
                              {"00820000284AD3C7B6BB484A52771977DED618B41DF841FA0476A05FBE041DEAD6109E773B"
                               "AC854617634F539700",
                               "289A96B1DA6AE3DA87770419BFD14F0BDAD15F36432B5A946C188C7221759A62"
                               "FA942EC51E62FF5F9000"},
                              {"0820008613861101EE0B31EF877F68D071C56D58C72E6748", "9000"}});
        iso7816::CardSession session(card, {});
        QList<QByteArray> random{hex("1122334455667788"), hex("404142434445464748494A4B4C4D4E4F")};
        const auto channel =
            ResidenceChannel::open(session, residenceCardNumber("AA12345678BB"), secure_messaging::Cipher::Aes,
                                   [&](qsizetype) { return random.takeFirst(); });
        QVERIFY(channel.has_value());
        QVERIFY(card.isFinished());
    }
    void cmac_ofTheStandardsExamples_isItsBeginning() {
        // NIST SP 800-38B, appendix D.1.
        const secure_messaging::Key key(hex("2B7E151628AED2A6ABF7158809CF4F3C"), secure_messaging::Cipher::Aes);
        QCOMPARE(secure_messaging::macOf(key, {}), hex("BB1D6929E9593728"));
        QCOMPARE(secure_messaging::macOf(key, hex("6BC1BEE22E409F96E93D7E117393172A")), hex("070A16B46B4D4144"));
    }
    void card_byItsNumber_isReadWhole() {
        SimulatedResidenceCard card(zairyu2());
        const auto found = read(card);
        QVERIFY(found.has_value());
        QCOMPARE(found->type, ResidenceCardType::Residence);
        QCOMPARE(found->entries, (ResidenceEntries{u"2033-03-10"_s, u"1992-11-08"_s, Sex::Female, u"UTO"_s, u"A01"_s,
                                                   u"2"_s, u"2033-03-10"_s}));
        QVERIFY(found->front.isEmpty() && found->address.isEmpty());
        QCOMPARE(found->name.encoding, PictureEncoding::Tiff);
        QCOMPARE(found->photo.encoding, PictureEncoding::Jpeg2000);
        QCOMPARE(found->name.bytes.size(), 2500);
        QCOMPARE(found->addressPicture.bytes.size(), 2500);
        QCOMPARE(found->comprehensivePermission, u"1"_s);
        QVERIFY(found->individualPermission.isEmpty());
        QVERIFY(found->renewalPending);
        QCOMPARE(found->authenticity, Authenticity::Consistent);
    }
    void specialPermanentResident_hasNoStatusAndNoPermissions() {
        ResidencePersona persona = zairyu2();
        persona.isSpecialPermanentResident = true;
        SimulatedResidenceCard card(persona);
        const auto found = read(card);
        QVERIFY(found.has_value());
        QCOMPARE(found->type, ResidenceCardType::SpecialPermanentResident);
        QCOMPARE(found->entries->nationality, u"UTO"_s);
        QVERIFY(found->entries->status.isEmpty() && found->entries->stayUntil.isEmpty());
        QVERIFY(found->comprehensivePermission.isEmpty() && !found->renewalPending);
        QCOMPARE(found->authenticity, Authenticity::Consistent);
    }
    void number_ofAnotherCard_isWrongAndMayBeTriedAgain() {
        SimulatedResidenceCard card(zairyu2());
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(read(card, "ZZ99999901ZZ").error().fault, CardFault::KeyWrong);
        }
        QVERIFY(read(card).has_value());
    }
    void photoOtherThanSigned_isNotCalledConsistent() {
        // How entries and pictures are joined is known at second hand: a misfit may be ours and is no accusation.
        SimulatedResidenceCard card(zairyu2(), {.changedPhoto = true});
        QCOMPARE(read(card)->authenticity, Authenticity::Unchecked);
    }
    void name_thatIsNoPicture_isMalformed() {
        SimulatedResidenceCard card(zairyu2(), {.malformed = true});
        QCOMPARE(read(card).error().fault, CardFault::DataMalformed);
    }
    void proof_ofNobody_isRefused() {
        SimulatedResidenceCard card(zairyu2());
        TamperingChannel channel(card, [](const QByteArray& command, QByteArray& answer) {
            if (command.startsWith(hex("0082"))) {
                answer[3] = static_cast<char>(answer[3] ^ 1);
            }
        });
        QCOMPARE(read(channel).error().fault, CardFault::DataMalformed);
    }
    void reader_withoutExtendedApdus_isNamed() {
        SimulatedResidenceCard card(zairyu2());
        TamperingChannel channel(card, [](const QByteArray& command, QByteArray& answer) {
            if (command.startsWith(hex("08B0"))) {
                answer = hex("6700");
            }
        });
        QCOMPARE(read(channel).error().fault, CardFault::ReaderShortOnly);
    }
    void entries_thatCannotBeTrusted_areRefused_data() {
        QTest::addColumn<QByteArray>("file");
        const QByteArray expiry = hex("C508") + "20330310";
        const QByteArray birth = hex("C608") + "19921108";
        const QByteArray sex = hex("C70132");
        const QByteArray nationality = hex("C803") + "UTO";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no nationality") << expiry + birth + sex;
        QTest::newRow("no birth date") << expiry + sex + nationality;
        QTest::newRow("30th of February") << expiry + hex("C608") + "19920230" + sex + nationality;
        QTest::newRow("letters in a date") << hex("C508") + "2O330310" + birth + sex + nationality;
        QTest::newRow("expiry without a day") << hex("C508") + "20330300" + birth + sex + nationality;
        QTest::newRow("sex 9") << expiry + birth + hex("C70139") + nationality;
        QTest::newRow("Shift_JIS") << expiry + birth + sex + hex("C804936C8CA7");
        QTest::newRow("cut off") << expiry + birth + sex + hex("C803") + "UT";
        QTest::newRow("something between") << expiry + birth + hex("0001") + sex + nationality;
    }
    void entries_thatCannotBeTrusted_areRefused() {
        QFETCH(QByteArray, file);
        QVERIFY(!secondEntriesOf(file));
    }
    void entries_withFillerAndAnUnknownDay_areRead() {
        const auto found = secondEntriesOf(hex("C508") + "20330310" + hex("C608") + "19920000" + hex("C70133") +
                                           hex("C803") + "UTO" + hex("0000"));
        QVERIFY(found.has_value());
        QCOMPARE(found->entries.birthDate, u"1992-00-00"_s);
        QCOMPARE(found->entries.sex, Sex::NotKnown);
        QCOMPARE(found->values, QByteArray("20330310199200003UTO"));
    }
};

KAKANAI_SUITE(SecondGenerationTest)
#include "second_generation_test.moc"
