#include "scanners/mynumber/individual_number_card.h"
#include "scanners/simulated/simulated_card.h"
#include "tests/support/scripted_channel.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using mynumber::readBasicInfo;

namespace {

constexpr const char* selectText = "00A4040C0AD3921000310001010408";
constexpr const char* selectPinFile = "00A4020C020011";
constexpr const char* askPin = "00200091";
constexpr const char* verifyPin = "002000910431323334";
constexpr const char* askB = "00200095";
constexpr const char* verifyB = "002000950E3535303231373230333532323835";
constexpr const char* readInfo = "00B0820000";
constexpr const char* readSignature = "00B0830000";
constexpr const char* done = "9000";
// FF20: DF22 "A", DF23 "B", DF24 19800217, DF25 1; then filler.
constexpr const char* info = "FF2017DF220141DF230142DF24083139383030323137DF250131FFFF9000";
constexpr auto removed = CardFault::Removed;

using Steps = std::vector<ScriptedChannel::Step>;

Steps joined(Steps first, const Steps& then) {
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

const Steps opened{{selectText, done}, {askPin, "63C3"}, {verifyPin, done}};
const Steps readAndNothingSigned{{readInfo, info}, {readSignature, "6D00"}};

} // namespace

class IndividualNumberCardTest : public QObject {
    Q_OBJECT

    CardResult<BasicInfo> read(ScriptedChannel& card, CardSecret kind = CardSecret::Pin, QByteArrayView secret = "1234",
                               std::stop_token stop = {}) {
        return readBasicInfo(card, kind, Secret(secret), stop);
    }
    void expectFault(const Steps& steps, const CardError& error) {
        ScriptedChannel card(steps);
        const auto result = read(card);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().fault, error.fault);
        QCOMPARE(result.error().triesLeft, error.triesLeft);
        QVERIFY(card.isFinished());
    }
    void expectRead(const Steps& steps) {
        ScriptedChannel card(steps);
        const auto result = read(card);
        QVERIFY(result.has_value());
        QCOMPARE(result->name, u"A"_s);
        QCOMPARE(result->birthDate, u"1980-02-17"_s);
        QVERIFY(card.isFinished());
    }

private Q_SLOTS:
    void smallFile_byPin_takesSelectTriesVerifyRead() {
        ScriptedChannel card(joined(opened, readAndNothingSigned));
        const auto result = read(card);
        QVERIFY(result.has_value() && card.isFinished());
        QCOMPARE(result->authenticity, Authenticity::Unchecked);
        QCOMPARE(result->apdus, 5);
    }
    void smallFile_byNumberB_takesTheOtherSecret() {
        ScriptedChannel card(joined({{selectText, done}, {askB, "63CA"}, {verifyB, done}}, readAndNothingSigned));
        QVERIFY(read(card, CardSecret::NumberB, "55021720352285").has_value() && card.isFinished());
    }
    void secret_ofTheWrongForm_sendsNothing() {
        for (const char* pin : {"", "123", "12345", "12 4"}) {
            ScriptedChannel card({});
            QCOMPARE(read(card, CardSecret::Pin, pin).error().fault, CardFault::PinForm);
        }
        ScriptedChannel card({});
        QCOMPARE(read(card, CardSecret::NumberB, "1234").error(), (CardError{CardFault::PinForm, CardSecret::NumberB}));
        QCOMPARE(read(card, CardSecret::Signature, "ABC123").error().fault, CardFault::PinForm);
    }
    void tries_oneLeft_isNotSpent() {
        expectFault({{selectText, done}, {askPin, "63C1"}}, {CardFault::PinLastTry, CardSecret::Pin, 1});
    }
    void tries_noneLeft_inEachDialect_isBlocked() {
        for (const char* answer : {"63C0", "6983", "6984"}) {
            expectFault({{selectText, done}, {askPin, answer}}, {CardFault::PinBlocked, CardSecret::Pin, 0});
        }
    }
    void verify_wrong_tellsWhatIsLeftAndStops() {
        expectFault({{selectText, done}, {askPin, "63C3"}, {verifyPin, "63C2"}},
                    {CardFault::PinWrong, CardSecret::Pin, 2});
    }
    void verify_onACardBlockedMeanwhile_isBlocked() {
        expectFault({{selectText, done}, {askPin, "63C3"}, {verifyPin, "6984"}},
                    {CardFault::PinBlocked, CardSecret::Pin, 0});
    }
    void tries_cardWithoutShortIds_selectsTheFile() {
        expectRead(joined({{selectText, done},
                           {askPin, "6A86"},
                           {selectPinFile, done},
                           {"00200080", "63C3"},
                           {"002000800431323334", done}},
                          readAndNothingSigned));
    }
    void tries_notTold_spendsNone() {
        const Steps attempt{{selectText, done}, {askPin, "9000"}, {selectPinFile, done}, {"00200080", "9000"}};
        expectFault(joined(attempt, attempt), {CardFault::Transmission});
    }
    void select_otherCard_isUnknown() { expectFault({{selectText, "6A82"}}, {CardFault::Unknown}); }
    void read_afterTheCardForgot_startsOverOnce() {
        for (const char* status : {"6982", "6986", "6A82"}) {
            expectRead(joined(joined(opened, {{readInfo, status}}), joined(opened, readAndNothingSigned)));
            const Steps forgetful = joined(opened, {{readInfo, status}});
            expectFault(joined(forgetful, forgetful), {CardFault::Transmission});
        }
    }
    void signature_afterTheCardForgot_startsOverOnceThenIsUnchecked() {
        const Steps forgetful = joined(opened, {{readInfo, info}, {readSignature, "6982"}});
        expectRead(joined(forgetful, forgetful));
    }
    void verify_answerLostButRight_isGivenAgain() {
        const Steps lost{{selectText, done}, {askPin, "63C2"}, {verifyPin, CardFault::Transmission}};
        expectRead(joined(lost, joined(opened, readAndNothingSigned)));
    }
    void verify_answerLostAndWrong_spendsNoSecondTry() {
        expectFault({{selectText, done},
                     {askPin, "63C3"},
                     {verifyPin, CardFault::Transmission},
                     {selectText, done},
                     {askPin, "63C2"}},
                    {CardFault::PinWrong, CardSecret::Pin, 2});
    }
    void channel_thatLostTheCard_isNotTriedAgain() {
        expectFault({{selectText, removed}}, {removed});
        expectFault(joined(opened, {{readInfo, removed}}), {removed});
        expectFault({{selectText, CardFault::Timeout}}, {CardFault::Timeout});
    }
    void answer_shorterThanAStatusWord_isATransmissionFault() {
        expectFault({{selectText, "90"}, {selectText, ""}}, {CardFault::Transmission});
    }
    void read_inSmallPieces_asksForTheRest() {
        expectRead(joined(opened, {{readInfo, "FF9000"},
                                   {"00B0000100", "2017DF220141DF2301429000"},
                                   {"00B0000B0F", "DF240831393830303231379000"},
                                   {"00B0001604", "DF256282"},
                                   {"00B0001802", "01319000"},
                                   {readSignature, "6D00"}}));
    }
    void read_refusedAt256_asksForLess() {
        expectRead(
            joined(opened, {{readInfo, "6700"}, {"00B08200FE", "6700"}, {"00B0820080", info}, {"00B0830080", "6D00"}}));
    }
    void read_failingAt256_asksForLess() {
        expectRead(joined(opened, {{readInfo, CardFault::Transmission}, {"00B08200FE", info}, {"00B08300FE", "6D00"}}));
        expectRead(joined(opened, {{readInfo, CardFault::Transmission},
                                   {"00B08200FE", CardFault::Transmission},
                                   {"00B0820080", info},
                                   {"00B0830080", "6D00"}}));
    }
    void read_failingAt256OfACardThatForgot_startsOver() {
        expectRead(joined(joined(opened, {{readInfo, CardFault::Transmission}, {"00B08200FE", "6986"}}),
                          joined(opened, {{"00B08200FE", info}, {"00B08300FE", "6D00"}})));
    }
    void answer_inParts_isJoined() {
        expectRead(joined(opened, {{readInfo, "FF2017DF220141611A"},
                                   {"00C000001A", "DF230142DF24083139383030323137DF250131FFFF9000"},
                                   {readSignature, "6D00"}}));
    }
    void answer_wantingAnotherLength_isAskedAgain() {
        expectRead(joined(opened, {{readInfo, "6C1C"}, {"00B082001C", info}, {readSignature, "6D00"}}));
    }
    void answer_inPartsWithoutEnd_isGivenUp() {
        const Steps endless = joined(opened, {{readInfo, "6110"},
                                              {"00C0000010", "6110"},
                                              {"00B08200FE", "6110"},
                                              {"00C0000010", "6110"},
                                              {"00B0820080", "6110"},
                                              {"00C0000010", "6110"}});
        const Steps again = joined(opened, {{"00B0820080", "6110"}, {"00C0000010", "6110"}});
        expectFault(joined(endless, again), {CardFault::Transmission});
    }
    void file_endingBeforeItsTlv_isMalformed() {
        expectFault(joined(opened, {{readInfo, "FF2017DF2201419000"}, {"00B0000713", "6B00"}}),
                    {CardFault::DataMalformed});
        expectFault(joined(opened, {{readInfo, "FF2017DF2201419000"}, {"00B0000713", done}}),
                    {CardFault::DataMalformed});
        expectFault(joined(opened, {{readInfo, "6B00"}, {selectText, removed}}), {removed});
    }
    void file_thatIsNoTlv_isMalformed() {
        expectFault(joined(opened, {{readInfo, "FFFFFFFFFF9000"}}), {CardFault::DataMalformed});
        expectFault(joined(opened, {{readInfo, "FF2082FFFF9000"}}), {CardFault::DataMalformed});
    }
    void stop_requested_sendsNothing() {
        std::stop_source source;
        source.request_stop();
        ScriptedChannel card({});
        QCOMPARE(read(card, CardSecret::Pin, "1234", source.get_token()).error().fault, CardFault::Timeout);
    }
    void budget_forEachLengthOfAddress_isKept() {
        const auto keys = std::make_shared<simulated::CardKeys>();
        for (int length = 1; length <= 400; length += 19) {
            simulated::Persona person{u"p"_s,  u"1234"_s, u"55021720352285"_s, u"ABC123"_s,
                                      u"𠮷"_s, {},        u"1980-02-17"_s,     u"male"_s};
            person.address = QString(length, u'町');
            simulated::SimulatedCard card(person, {.keys = keys});
            const auto result = readBasicInfo(card, CardSecret::Pin, Secret("1234"), {});
            QVERIFY(result.has_value());
            QCOMPARE(result->address, person.address);
            QCOMPARE(result->authenticity, Authenticity::Consistent);
            const auto size = 5 + 11 + (3 + 4) + ((3 * length < 128 ? 3 : 5) + 3 * length) + 11 + 4;
            QVERIFY2(result->apdus <= 4 + (size - 1) / 256 + 5, qPrintable(QString::number(result->apdus)));
        }
    }
};

KAKANAI_SUITE(IndividualNumberCardTest)
#include "individual_number_card_test.moc"
