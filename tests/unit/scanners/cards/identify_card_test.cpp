#include "scanners/cards/identify_card.h"
#include "scanners/simulated/simulated_card.h"
#include "tests/support/scripted_channel.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using cards::identifyCard;

namespace {

constexpr const char* selectText = "00A4040C0AD3921000310001010408";
constexpr const char* selectJpki = "00A4040C0AD392F000260100000001";
constexpr const char* selectLicence = "00A4040C10A0000002310100000000000000000000";
constexpr const char* selectMaster = "00A40000";
constexpr const char* selectResidence = "00A4040C10D392F0004F0200000000000000000000";
constexpr const char* selectSpecified = "00A4040C10D392F0004F0100000000000000000000";
constexpr const char* selectPassport = "00A4040C07A0000002471001";

} // namespace

class IdentifyCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void individualNumberCard_tellsAllItsCounters() {
        ScriptedChannel card({{selectText, "9000"},
                              {"00200091", "63C3"},
                              {"00200094", "63CA"},
                              {"00200095", "63C9"},
                              {selectJpki, "9000"},
                              {"00200098", "6984"},
                              {"0020009B", "63C5"},
                              {selectResidence, "6A82"},
                              {selectSpecified, "6A82"}});
        const auto identified = identifyCard(card, {});
        QVERIFY(identified.has_value() && card.isFinished());
        QCOMPARE(identified->kind, CardKind::IndividualNumber);
        QCOMPARE(identified->tries.text, 3);
        QCOMPARE(identified->tries.numberA, 10);
        QCOMPARE(identified->tries.numberB, 9);
        QCOMPARE(identified->tries.authentication, 0);
        QCOMPARE(identified->tries.signature, 5);
    }
    void individualNumberCard_withoutJpki_leavesThoseUnknown() {
        ScriptedChannel card({{selectText, "9000"},
                              {"00200091", "63C3"},
                              {"00200094", "6A88"},
                              {"00A4020C020014", "6A82"},
                              {"00200095", "63CA"},
                              {selectJpki, "6A82"},
                              {selectResidence, "6A82"},
                              {selectSpecified, "6A82"}});
        const auto identified = identifyCard(card, {});
        QVERIFY(identified.has_value() && card.isFinished());
        QCOMPARE(identified->tries.numberA, -1);
        QCOMPARE(identified->tries.authentication, -1);
    }
    void specifiedResidenceCard_isAnIndividualNumberCardAndSaysMore() {
        for (const bool atOnce : {true, false}) {
            std::vector<ScriptedChannel::Step> steps{{selectText, "9000"}, {"00200091", "63C3"},
                                                     {"00200094", "63CA"}, {"00200095", "63CA"},
                                                     {selectJpki, "9000"}, {"00200098", "63C3"},
                                                     {"0020009B", "63C5"}, {selectResidence, atOnce ? "9000" : "6A82"}};
            if (!atOnce) {
                steps.push_back({selectSpecified, "9000"});
            }
            ScriptedChannel card(std::move(steps));
            const auto identified = identifyCard(card, {});
            QVERIFY(identified.has_value() && card.isFinished());
            QCOMPARE(identified->kind, CardKind::IndividualNumber);
            QVERIFY(identified->alsoResidence);
        }
    }
    void otherCards_byTheirApplication_areKnown() {
        ScriptedChannel licence({{selectText, "6A82"}, {selectLicence, "9000"}, {selectMaster, "6A86"}});
        QCOMPARE(identifyCard(licence, {})->kind, CardKind::DriversLicence);
        ScriptedChannel residence({{selectText, "6A82"}, {selectLicence, "6A82"}, {selectResidence, "9000"}});
        QCOMPARE(identifyCard(residence, {})->kind, CardKind::Residence);
        ScriptedChannel passport(
            {{selectText, "6A82"}, {selectLicence, "6A82"}, {selectResidence, "6A82"}, {selectPassport, "9000"}});
        QCOMPARE(identifyCard(passport, {})->kind, CardKind::Passport);
        ScriptedChannel other(
            {{selectText, "6D00"}, {selectLicence, "6E00"}, {selectResidence, "6A82"}, {selectPassport, "6A82"}});
        QCOMPARE(identifyCard(other, {})->kind, CardKind::Unknown);
    }
    void driversLicence_tellsBothItsCounters() {
        ScriptedChannel card({{selectText, "6A82"},
                              {selectLicence, "9000"},
                              {selectMaster, "9000"},
                              {"00200081", "63C3"},
                              {"00200082", "6984"}});
        const auto identified = identifyCard(card, {});
        QVERIFY(identified.has_value() && card.isFinished());
        QCOMPARE(identified->kind, CardKind::DriversLicence);
        QCOMPARE(identified->tries.licencePin1, 3);
        QCOMPARE(identified->tries.licencePin2, 0);
        QCOMPARE(identified->tries.text, -1);
    }
    void asking_costsNoTry() {
        simulated::SimulatedCard card(
            {u"p"_s, u"1234"_s, u"55021720352285"_s, u"ABC123"_s, u"A"_s, u"B"_s, u"1980-02-17"_s, u"male"_s});
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(identifyCard(card, {})->tries.text, 3);
        }
        QCOMPARE(card.verifications(), 0);
        QCOMPARE(card.triesLeft().signature, 5);
    }
    void cardLeaving_onTheWay_isSaid() {
        ScriptedChannel card({{selectText, "9000"}, {"00200091", CardFault::Removed}});
        QCOMPARE(identifyCard(card, {}).error().fault, CardFault::Removed);
    }
};

KAKANAI_SUITE(IdentifyCardTest)
#include "identify_card_test.moc"
