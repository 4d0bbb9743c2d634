#include "scanners/licence/drivers_licence.h"
#include "tests/support/scripted_channel.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* selectEntries = "00A4040C10A0000002310100000000000000000000";
constexpr const char* selectPhoto = "00A4040C10A0000002310200000000000000000000";
constexpr const char* selectMaster = "00A40000";
constexpr const char* selectCommon = "00A4020C022F01";
constexpr const char* readCommon = "00B0000011";
constexpr const char* readSetting = "00B08A0003";
constexpr const char* ask1 = "00200081";
constexpr const char* ask2 = "00200082";
constexpr const char* verify1 = "002000810431333537";
constexpr const char* verify2 = "002000820432343638";
constexpr const char* readEntries = "00B0810000";
constexpr const char* readChanges = "00B0840000";
constexpr const char* done = "9000";
constexpr const char* common = "450B303039202406102029070346020101 9000";
// 12 "青木", 16 1989-06-03, 17 "東京都", 21 300812345670; then filler.
constexpr const char* entries =
    "1204 40444C5A 1607 34303130363033 1706 456C357E4554 210C 333030383132333435363730 FFFF 9000";
constexpr const char* noChanges = "500130FFFF9000";

using Steps = std::vector<ScriptedChannel::Step>;

Steps joined(std::initializer_list<Steps> parts) {
    Steps all;
    for (const Steps& part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

const Steps master{{selectEntries, done},
                   {selectMaster, done},
                   {selectCommon, done},
                   {readCommon, common},
                   {readSetting, "0501019000"}};
const Steps masterWithoutPin{{selectEntries, done},
                             {selectMaster, done},
                             {selectCommon, done},
                             {readCommon, common},
                             {readSetting, "0501009000"}};
const Steps opened{{ask1, "63C3"}, {verify1, done}};
const Steps entriesRead{{selectEntries, done}, {readEntries, entries}, {readChanges, noChanges}};

} // namespace

/// The conversation, byte by byte.
class DriversLicenceTest : public QObject {
    Q_OBJECT

    static CardResult<DriversLicence> readBy(ScriptedChannel& card, QByteArrayView pin1 = "1357",
                                             const LicenceClosedItems& closed = {}, std::stop_token stop = {}) {
        return licence::readDriversLicence(card, Secret(pin1), closed, stop);
    }
    void expectError(const Steps& steps, const CardError& error, QByteArrayView pin1 = "1357") {
        ScriptedChannel card(steps);
        const auto result = readBy(card, pin1);
        QVERIFY(!result.has_value() && card.isFinished());
        QCOMPARE(int(result.error().fault), int(error.fault));
        QCOMPARE(int(result.error().secret), int(error.secret));
        QCOMPARE(result.error().triesLeft, error.triesLeft);
    }
    void expectRead(const Steps& steps, QByteArrayView pin1 = "1357") {
        ScriptedChannel card(steps);
        const auto result = readBy(card, pin1);
        QVERIFY(result.has_value() && card.isFinished());
        QCOMPARE(result->name.plainText(), u"青木"_s);
        QCOMPARE(result->expires, u"2029-07-03"_s);
        QCOMPARE(result->apdus, int(steps.size()));
    }

    static constexpr CardSecret first = CardSecret::LicencePin1;
    static constexpr CardSecret second = CardSecret::LicencePin2;

private Q_SLOTS:
    void licence_byPin1_isReadInTenExchanges() { expectRead(joined({master, opened, entriesRead})); }
    void licence_withoutPin_isSentWhatTheSpecificationSays() {
        const Steps stars{{ask1, "63C3"}, {"00200081042A2A2A2A", done}};
        expectRead(joined({masterWithoutPin, stars, entriesRead}), "1357");
        expectRead(joined({masterWithoutPin, stars, entriesRead}), "");
    }
    void licence_withAPin_andNoneGiven_isAskedNothing() { expectError(master, {CardFault::PinForm, first, -1}, ""); }
    void pin_ofTheWrongForm_sendsNothing() {
        for (const char* wrong : {"1", "123", "12345", "12a4", "****"}) {
            expectError({}, {CardFault::PinForm, first, -1}, wrong);
        }
        ScriptedChannel card({});
        const Secret bad("12");
        QCOMPARE(readBy(card, "1357", {&bad, true, false}).error(), (CardError{CardFault::PinForm, second, -1}));
    }
    void tries_oneLeft_isNotSpent() {
        expectError(joined({master, {{ask1, "63C1"}}}), {CardFault::PinLastTry, first, 1});
    }
    void tries_noneLeft_inEachDialect_isBlocked() {
        for (const char* answer : {"63C0", "6983", "6984"}) {
            expectError(joined({master, {{ask1, answer}}}), {CardFault::PinBlocked, first, 0});
        }
    }
    void verify_wrong_tellsWhatIsLeftAndStops() {
        expectError(joined({master, {{ask1, "63C3"}, {verify1, "63C2"}}}), {CardFault::PinWrong, first, 2});
        expectError(joined({master, {{ask1, "63C2"}, {verify1, "6984"}}}), {CardFault::PinBlocked, first, 0});
    }
    void tries_cardWithoutShortIds_selectsTheFile() {
        expectRead(
            joined({master,
                    {{ask1, "6A86"}, {"00A4020C020001", done}, {"00200080", "63C3"}, {"002000800431333537", done}},
                    entriesRead}));
    }
    void verify_answerLostAndWrong_spendsNoSecondTry() {
        expectError(joined({master, {{ask1, "63C3"}, {verify1, CardFault::Transmission}}, master, {{ask1, "63C2"}}}),
                    {CardFault::PinWrong, first, 2});
    }
    void verify_answerLostButRight_isGivenAgain() {
        expectRead(joined({master, {{ask1, "63C3"}, {verify1, CardFault::Transmission}}, master, opened, entriesRead}));
    }
    void otherCard_isUnknown_andHearsNoSecret() {
        expectError({{selectEntries, "6A82"}}, {CardFault::Unknown});
        expectError({{selectEntries, "6D00"}}, {CardFault::Unknown});
    }
    void masterFile_thatCannotBeTrusted_isMalformed() {
        const Steps toCommon{{selectEntries, done}, {selectMaster, done}, {selectCommon, done}};
        expectError(
            joined({toCommon, {{readCommon, "450B3030392024131020290703460201019000"}, {readSetting, "0501019000"}}}),
            {CardFault::DataMalformed});
        expectError(joined({toCommon, {{readCommon, common}, {readSetting, "0501029000"}}}),
                    {CardFault::DataMalformed});
        expectError(joined({toCommon, {{readCommon, "450B9000"}, {"00B000020F", done}}}), {CardFault::DataMalformed});
    }
    void channelThatLostTheCard_isNotTriedAgain() {
        expectError({{selectEntries, CardFault::Removed}}, {CardFault::Removed});
        expectError(joined({master, opened, {{selectEntries, done}, {readEntries, CardFault::Removed}}}),
                    {CardFault::Removed});
        expectError(joined({master, {{ask1, CardFault::Timeout}}}), {CardFault::Timeout});
    }
    void domicile_wantsBothPins_andIsReadOnlyIfAsked() {
        const Secret two("2468");
        ScriptedChannel card(joined({master,
                                     opened,
                                     {{ask2, "63C3"}, {verify2, done}},
                                     entriesRead,
                                     {{"00B0820000", "4104 3B334240 FFFF9000"}, {"00B0860000", "AA0130FFFF9000"}}}));
        const auto licence = readBy(card, "1357", {&two, true, false});
        QVERIFY(licence.has_value() && card.isFinished());
        QCOMPARE(licence->domicile.plainText(), u"山太"_s);
        QVERIFY(licence->photo.isEmpty());
        ScriptedChannel without(joined({master, opened, entriesRead}));
        QVERIFY(readBy(without, "1357", {&two, false, false}).has_value() && without.isFinished());
    }
    void photo_isHandedOnUnread() {
        const Secret two("2468");
        ScriptedChannel card(joined({master,
                                     opened,
                                     {{ask2, "63C3"}, {verify2, done}},
                                     entriesRead,
                                     {{selectPhoto, done}, {"00B0810000", "5F4003FF4FFFFFFF9000"}}}));
        const auto licence = readBy(card, "1357", {&two, false, true});
        QVERIFY(licence.has_value() && card.isFinished());
        QCOMPARE(licence->photo, (EncodedPicture{PictureEncoding::Jpeg2000, QByteArray::fromHex("FF4FFF")}));
    }
    void pin2_isCountedApart() {
        const Secret two("2468");
        const auto errorAfter = [&](const Steps& steps) {
            ScriptedChannel card(joined({master, opened, steps}));
            return readBy(card, "1357", {&two, true, true}).error();
        };
        QCOMPARE(errorAfter({{ask2, "63C1"}}), (CardError{CardFault::PinLastTry, second, 1}));
        QCOMPARE(errorAfter({{ask2, "6984"}}), (CardError{CardFault::PinBlocked, second, 0}));
        QCOMPARE(errorAfter({{ask2, "63C3"}, {verify2, "63C2"}}), (CardError{CardFault::PinWrong, second, 2}));
    }
    void stop_requested_sendsNothing() {
        std::stop_source source;
        source.request_stop();
        ScriptedChannel card({});
        QCOMPARE(readBy(card, "1357", {}, source.get_token()).error().fault, CardFault::Timeout);
    }
};

KAKANAI_SUITE(DriversLicenceTest)
#include "drivers_licence_test.moc"
