#include "scanners/iso7816/apdu.h"
#include "scanners/passport/passport_chip.h"
#include "scanners/secure_messaging/mutual_authentication.h"
#include "scanners/secure_messaging/secure_channel.h"
#include "tests/support/scripted_channel.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::secure_messaging;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char* digits) {
    return QByteArray::fromHex(digits);
}

/// RND.IFD and K.IFD of the example.
QByteArray exampleRandom(qsizetype count) {
    return hex(count == 8 ? "781723860C06C226" : "0B795240CB7049B01C19B33E32804F0B");
}

const ScriptedChannel::Step challenge{"0084000008", "4608F919887022129000"};
const ScriptedChannel::Step authentication{"0082000028"
                                           "72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2"
                                           "5F1448EEA8AD90A728",
                                           "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F"
                                           "2F2D235D074D74499000"};
const ScriptedChannel::Step selectCommon{"0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800",
                                         "990290008E08FA855A5D4C50A8ED9000"};
const ScriptedChannel::Step readHeader{"0CB000000D9701048E08ED6705417E96BA5500",
                                       "8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000"};
const ScriptedChannel::Step readRest{
    "0CB000040D9701128E082EA28A70F3C7B53500",
    "871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A990290008E08C8B2787EAEA07D74"
    "9000"};

SecureChannel exampleChannel(iso7816::CardSession& session) {
    return {session, Key(hex("979EC13B1CBFE9DCD01AB0FED307EAE5")), Key(hex("F1CB1F1FB5ADF208806B89DC579DC1F8")),
            hex("887022120C06C226")};
}
CardResult<iso7816::Answer> selectCommonFile(SecureChannel& channel) {
    return channel.exchange({0xA4, 0x02, 0x0C, hex("011E"), std::nullopt});
}

} // namespace

/// The bytes of ICAO Doc 9303 part 11, appendix D.3 and D.4.
class PassportExampleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void authentication_ofTheExample_givesItsSeed() {
        ScriptedChannel card({challenge, authentication});
        iso7816::CardSession session(card, {});
        const auto shared = authenticateMutually(session, Key(hex("AB94FDECF2674FDFB9B391F85D7F76F2")),
                                                 Key(hex("7962D9ECE03D1ACD4C76089DCE131543")), 0x28, exampleRandom);
        QVERIFY(shared.has_value() && card.isFinished());
        QCOMPARE(shared->seed, hex("0036D272F5C350ACAC50C3F572D23600"));
        QCOMPARE(shared->challenge.last(4) + shared->own.last(4), hex("887022120C06C226"));
    }
    void messages_ofTheExample_areProtectedAndOpened() {
        ScriptedChannel card({selectCommon, readHeader, readRest});
        iso7816::CardSession session(card, {});
        SecureChannel channel = exampleChannel(session);
        QVERIFY(selectCommonFile(channel)->isDone());
        QCOMPARE(channel.exchange({0xB0, 0, 0, {}, 4})->data, hex("60145F01"));
        QCOMPARE(channel.exchange({0xB0, 0, 4, {}, 18})->data, hex("04303130365F36063034303030305C026175"));
        QVERIFY(card.isFinished());
    }
    /// Our own reading asks exactly as the example does, up to data group 1, which it does not show.
    void reading_speaksTheExampleByteForByte() {
        ScriptedChannel card({{"00A4040C07A0000002471001", "9000"},
                              challenge,
                              authentication,
                              selectCommon,
                              readHeader,
                              readRest,
                              {"0CA4020C15870901BB6A56BECC3F8CF88E084597A237FF48346900", CardFault::Removed}});
        const auto read =
            passport::readPassport(card, {u"L898902C<369080619406236"_s, {}}, QDate(2026, 11, 22), {}, exampleRandom);
        QCOMPARE(read.error().fault, CardFault::Removed);
    }
    void answer_thatIsNotTheCards_isRefused_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("wrong MAC") << QByteArray("990290008E08FA855A5D4C50A8EE9000");
        QTest::newRow("status changed") << QByteArray("990262008E08FA855A5D4C50A8ED6200");
        QTest::newRow("no MAC") << QByteArray("990290009000");
        QTest::newRow("no status") << QByteArray("8E08FA855A5D4C50A8ED9000");
        QTest::newRow("MAC not last") << QByteArray("8E08FA855A5D4C50A8ED990290009000");
        QTest::newRow("MAC too short") << QByteArray("990290008E07FA855A5D4C50A89000");
        QTest::newRow("cut off") << QByteArray("990290008E08FA855A5D9000");
        QTest::newRow("not protected") << QByteArray("9000");
        QTest::newRow("answer to another command")
            << QByteArray("8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000");
    }
    void answer_thatIsNotTheCards_isRefused() {
        QFETCH(QByteArray, answer);
        ScriptedChannel card(std::vector<ScriptedChannel::Step>{{selectCommon.command, answer.constData()}});
        iso7816::CardSession session(card, {});
        SecureChannel channel = exampleChannel(session);
        const auto opened = selectCommonFile(channel);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().fault, CardFault::DataMalformed);
    }
    /// The same answer a second time carries an old counter.
    void answer_playedAgain_isRefused() {
        ScriptedChannel card({selectCommon, {readHeader.command, std::get<const char*>(selectCommon.answer)}});
        iso7816::CardSession session(card, {});
        SecureChannel channel = exampleChannel(session);
        QVERIFY(selectCommonFile(channel)->isDone());
        QCOMPARE(channel.exchange({0xB0, 0, 0, {}, 4}).error().fault, CardFault::DataMalformed);
    }
    void session_givenUpByTheCard_isItsStatus() {
        for (const char* status : {"6987", "6988"}) {
            ScriptedChannel card(std::vector<ScriptedChannel::Step>{{selectCommon.command, status}});
            iso7816::CardSession session(card, {});
            SecureChannel channel = exampleChannel(session);
            QCOMPARE(selectCommonFile(channel)->status, hex(status).toHex().toUShort(nullptr, 16));
        }
    }
};

KAKANAI_SUITE(PassportExampleTest)
#include "passport_example_test.moc"
