#include "scanners/iso7816/apdu.h"
#include "scanners/residence/residence_chip.h"
#include "scanners/simulated/residence/residence_persona_file.h"
#include "scanners/simulated/residence/simulated_residence_card.h"
#include "scanners/simulated/simulated_card_reader.h"
#include "tests/support/suite.h"
#include "tests/unit/scanners/tampering_channel.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::simulated;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

ResidencePersona persona(const QString& id) {
    const auto personas = loadResidencePersonas(shippedResidencePersonas()).value();
    return *std::ranges::find(personas, id, &ResidencePersona::id);
}

CardResult<ResidenceCard> read(ApduChannel& channel, QByteArrayView number = "ZZ99999901ZZ") {
    return residence::readResidenceCard(channel, residenceCardNumber(number), {});
}

CardFault faultOf(ApduChannel& channel) {
    const auto card = read(channel);
    return card ? CardFault::Unknown : card.error().fault;
}

bool isSelectFaces(const QByteArray& command) {
    return command.startsWith(QByteArray::fromHex("00A4040C10D392F0004F02"));
}
bool isReadProtected(const QByteArray& command) {
    return command.startsWith(QByteArray::fromHex("08B0"));
}

} // namespace

class ResidenceCardTest : public QObject {
    Q_OBJECT

    ResidencePersona zairyu_ = persona(u"zairyu"_s);

    void expect(TamperingChannel::Tamper tamper, CardFault fault) {
        SimulatedResidenceCard card(zairyu_);
        TamperingChannel channel(card, std::move(tamper));
        const auto result = read(channel);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().fault, fault);
    }

private Q_SLOTS:
    void card_byItsNumber_isReadWhole() {
        SimulatedCardReader reader;
        reader.insert(std::make_shared<SimulatedResidenceCard>(zairyu_));
        QCOMPARE(reader.status({})->readers.front().card, CardKind::Residence);
        const auto card = readResidenceCard(reader, {}, residenceCardNumber("zz 999999-01 zz"), {});
        QVERIFY(card.has_value());
        QCOMPARE(card->type, ResidenceCardType::Residence);
        QCOMPARE(card->address, zairyu_.address);
        QCOMPARE(card->addressDate, u"2025-04-01"_s);
        QCOMPARE(card->municipalityCode, u"221384"_s);
        QCOMPARE(card->comprehensivePermission, zairyu_.comprehensivePermission);
        QVERIFY(card->individualPermission.isEmpty());
        QVERIFY(card->renewalPending);
        QCOMPARE(card->front.encoding, PictureEncoding::Tiff);
        QCOMPARE(card->front.bytes.size(), 7000);
        QCOMPARE(card->photo.encoding, PictureEncoding::Jpeg2000);
        QCOMPARE(card->authenticity, Authenticity::Consistent);
        QVERIFY(ResidenceCard::nameIsPicture);
    }
    void certificateOfSomebodyUnder16_hasNeitherPhotoNorSignatureNorAddress() {
        SimulatedResidenceCard card(persona(u"tokubetsu"_s));
        const auto read = residence::readResidenceCard(card, residenceCardNumber("ZZ99999902ZZ"), {});
        QVERIFY(read.has_value());
        QCOMPARE(read->type, ResidenceCardType::SpecialPermanentResident);
        QVERIFY(read->photo.isEmpty() && read->address.isEmpty() && read->addressDate.isEmpty());
        QVERIFY(!read->front.isEmpty());
        QCOMPARE(read->authenticity, Authenticity::Unchecked);
    }
    void number_ofAnotherForm_isNeverSent() {
        for (const char* number : {"", "ZZ9999990ZZ", "ZZ999999012ZZ", "Z199999901ZZ", "ZZ9999990OZZ", "ZZ99999901Z1",
                                   "ZZ99999901ZZ9999999999", "\xEF\xBC\xBAZ99999901ZZ"}) {
            QVERIFY2(residenceCardNumber(number).isEmpty(), number);
            SimulatedResidenceCard card(zairyu_);
            TamperingChannel channel(card, {});
            QCOMPARE(read(channel, number).error().fault, CardFault::KeyForm);
            QCOMPARE(channel.exchanges(), 0);
        }
    }
    void number_ofAnotherCard_isWrongAndMayBeTriedAgain() {
        SimulatedResidenceCard card(zairyu_);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(read(card, "ZZ99999902ZZ").error().fault, CardFault::KeyWrong);
        }
        QVERIFY(read(card).has_value());
    }
    void number_refusedOnlyByVerify_isWrongToo() {
        expect(
            [](const QByteArray& command, QByteArray& answer) {
                if (command.startsWith(QByteArray::fromHex("0820"))) {
                    answer = QByteArray::fromHex("6300");
                }
            },
            CardFault::KeyWrong);
    }
    void photoOtherThanSigned_isAMismatch() {
        SimulatedResidenceCard card(zairyu_, {.changedPhoto = true});
        QCOMPARE(read(card)->authenticity, Authenticity::Mismatch);
    }
    void laterGenerations_areNamedAsWhatWeDoNotRead() {
        for (const char* type : {"07", "08", "09", "3"}) {
            SimulatedResidenceCard card(zairyu_, {.type = type});
            QCOMPARE(faultOf(card), CardFault::Unsupported);
        }
    }
    void cardType_underItsOtherName_isFoundToo() {
        SimulatedResidenceCard card(zairyu_);
        TamperingChannel channel(card, [](const QByteArray& command, QByteArray& answer) {
            if (command.startsWith(QByteArray::fromHex("00B08A"))) {
                answer = QByteArray::fromHex("6A82");
            } else if (command.startsWith(QByteArray::fromHex("00B08200")) && answer == QByteArray::fromHex("6A82")) {
                answer = QByteArray::fromHex("C101329000");
            }
        });
        QCOMPARE(read(channel)->type, ResidenceCardType::SpecialPermanentResident);
    }
    void anotherCard_isUnknown() {
        expect(
            [](const QByteArray& command, QByteArray& answer) {
                if (isSelectFaces(command)) {
                    answer = QByteArray::fromHex("6A82");
                }
            },
            CardFault::Unknown);
    }
    void reader_withoutExtendedApdus_isNamed() {
        expect(
            [](const QByteArray& command, QByteArray& answer) {
                if (isReadProtected(command)) {
                    answer = QByteArray::fromHex("6700");
                }
            },
            CardFault::ReaderShortOnly);
        SimulatedResidenceCard card(zairyu_);
        TamperingChannel channel(card, {});
        channel.failWhen(isReadProtected, CardFault::Transmission);
        QCOMPARE(faultOf(channel), CardFault::ReaderShortOnly);
    }
    void card_pulledAnywhere_isRemoved() {
        SimulatedResidenceCard whole(zairyu_);
        TamperingChannel counting(whole, {});
        QVERIFY(read(counting).has_value());
        for (int exchange = 1; exchange <= counting.exchanges(); ++exchange) {
            SimulatedCardReader reader;
            reader.insert(std::make_shared<SimulatedResidenceCard>(zairyu_), {SimulatedFault::Kind::Pull, exchange});
            const auto card = readResidenceCard(reader, {}, residenceCardNumber("ZZ99999901ZZ"), {});
            QVERIFY(!card.has_value());
            QCOMPARE(card.error().fault, CardFault::Removed);
        }
    }
    void card_resetBehindUs_startsOverOnce() {
        SimulatedResidenceCard card(zairyu_);
        int resets = 0;
        TamperingChannel channel(card, [&](const QByteArray& command, QByteArray& answer) {
            if (isReadProtected(command) && resets++ == 0) {
                card.reset();
                answer = QByteArray::fromHex("6982");
            }
        });
        QVERIFY(read(channel).has_value());
        QCOMPARE(resets, 1 + (7004 + 0x6FF) / 0x700 + 2);
    }
    void oddAnswers_areRefused_data() {
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<CardFault>("fault");
        const auto row = [](const char* name, const char* beginning, const char* answer, CardFault fault) {
            QTest::newRow(name) << QByteArray::fromHex(beginning) << QByteArray::fromHex(answer) << fault;
        };
        using enum CardFault;
        row("no card type", "00B08A", "C1009000", DataMalformed);
        row("challenge too short", "0084", "010203049000", Unsupported);
        row("no such authentication", "0082", "6D00", Unsupported);
        row("proof too short", "0082", "01029000", DataMalformed);
        row("proof of nobody", "0082",
            "0000000000000000000000000000000000000000000000000000000000000000000000000000000"
            "09000",
            DataMalformed);
        row("not encrypted", "08B085", "D0829000", DataMalformed);
        row("object of another name", "08B085", "870901000000000000000090009000", DataMalformed);
        row("no padding indicator", "08B085", "86090000000000000000009000", DataMalformed);
        row("half a block", "08B085", "860501000000009000", DataMalformed);
        row("padding that is none", "08B085", "860901112233445566778890009000", DataMalformed);
        row("front missing", "08B085", "6A82", DataMalformed);
        row("front closed", "08B085", "6982", Transmission);
        row("session lost", "08B086", "6988", Transmission);
        row("address missing", "00B081", "6A82", DataMalformed);
        row("address without date", "00B081", "D200D300D403E7A8A79000", DataMalformed);
        row("address on the 30th of February", "00B081",
            "D2083230323530323330D300D403E38182"
            "9000",
            DataMalformed);
        row("address in Shift_JIS", "00B081", "D2083230323530343031D300D404936C8CA79000", DataMalformed);
        row("address cut off", "00B081", "D2083230323530343031D300D40FE381829000", DataMalformed);
        row("code of letters", "00B081", "D2083230323530343031D306414243444546D403E381829000", DataMalformed);
        row("line end in a permission", "00B082", "D5020A419000", DataMalformed);
        row("renewal unknown", "00B084", "D701399000", DataMalformed);
        row("something between objects", "00B081", "D2083230323530343031D300D403E3818200FF019000", DataMalformed);
    }
    void oddAnswers_areRefused() {
        QFETCH(QByteArray, beginning);
        QFETCH(QByteArray, answer);
        QFETCH(CardFault, fault);
        expect(
            [&](const QByteArray& command, QByteArray& given) {
                // The card type has the same short name as the first permission: it is asked before, with no
                // application.
                if (command.startsWith(beginning)) {
                    given = answer;
                }
            },
            fault);
    }
    void latestAddress_ofSeveral_isTaken() {
        SimulatedResidenceCard card(zairyu_);
        TamperingChannel channel(card, [](const QByteArray& command, QByteArray& answer) {
            if (command.startsWith(QByteArray::fromHex("00B081"))) {
                answer = QByteArray::fromHex("D2083230323530343031D306323231333834D403E38182"
                                             "D2083230323630343031D300D403E38183"
                                             "FFFF9000");
            }
        });
        const auto found = read(channel);
        QVERIFY(found.has_value());
        QCOMPARE(found->address, u"ぃ"_s);
        QCOMPARE(found->addressDate, u"2026-04-01"_s);
        QVERIFY(found->municipalityCode.isEmpty());
    }
    void signature_missingOrBroken_isUncheckedOrAMismatch() {
        const auto authenticityWith = [this](const char* answerHex) {
            SimulatedResidenceCard card(zairyu_);
            bool signature = false;
            TamperingChannel channel(card, [&](const QByteArray& command, QByteArray& answer) {
                signature = signature || command.startsWith(QByteArray::fromHex("00A4040C10D392F0004F04"));
                if (signature && command.startsWith(QByteArray::fromHex("00B082"))) {
                    answer = QByteArray::fromHex(answerHex);
                }
            });
            return read(channel)->authenticity;
        };
        QCOMPARE(authenticityWith("6A82"), Authenticity::Unchecked);
        QCOMPARE(authenticityWith("DA00DB009000"), Authenticity::Unchecked);
        QCOMPARE(authenticityWith("DA0101DB01309000"), Authenticity::Mismatch);
    }
};

KAKANAI_SUITE(ResidenceCardTest)
#include "residence_card_test.moc"
