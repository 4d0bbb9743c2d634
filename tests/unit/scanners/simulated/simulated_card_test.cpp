#include "scanners/simulated/simulated_card.h"
#include "scanners/simulated/simulated_fault.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::simulated;
using namespace Qt::StringLiterals;

namespace {

const Persona person{u"p"_s,  u"1234"_s,   u"55021720352285"_s, u"ABC123"_s,
                     u"𠮷"_s, u"青梅市"_s, u"1980-02-17"_s,     u"male"_s};
constexpr const char* selectText = "00A4040C0AD3921000310001010408";
constexpr const char* rightPin = "002000910431323334";
constexpr const char* wrongPin = "002000910430303030";

} // namespace

/// The card speaks the dialect of the real ones, so that what passes here passes there.
class SimulatedCardTest : public QObject {
    Q_OBJECT

    static QByteArray send(SimulatedCard& card, const char* command) {
        return card.transmit(QByteArray::fromHex(command)).value().toHex().toUpper();
    }

private Q_SLOTS:
    void pin_wrongThreeTimes_blocksAndAnswers6984() {
        SimulatedCard card(person);
        QCOMPARE(send(card, selectText), "9000");
        QCOMPARE(send(card, wrongPin), "63C2");
        QCOMPARE(send(card, wrongPin), "63C1");
        QCOMPARE(send(card, "00200091"), "63C1");
        QCOMPARE(send(card, wrongPin), "63C0");
        QCOMPARE(send(card, rightPin), "6984");
        QCOMPARE(send(card, "00200091"), "63C0");
        QCOMPARE(card.triesLeft().text, 0);
        QCOMPARE(card.triesLeft().numberB, 10);
        QCOMPARE(card.verifications(), 4);
    }
    void pin_right_setsTheCounterBack() {
        SimulatedCard card(person);
        send(card, selectText);
        send(card, wrongPin);
        QCOMPARE(send(card, rightPin), "9000");
        QCOMPARE(card.triesLeft().text, 3);
    }
    void items_areClosedUntilVerifiedAndAfterEachSelectOrReset() {
        SimulatedCard card(person);
        send(card, selectText);
        QCOMPARE(send(card, "00B0820000"), "6982");
        send(card, rightPin);
        QVERIFY(send(card, "00B0820000").endsWith("9000"));
        send(card, selectText);
        QCOMPARE(send(card, "00B0820000"), "6982");
        send(card, rightPin);
        card.reset();
        QCOMPARE(send(card, "00B0820000"), "6986");
    }
    void numberB_opensTheItemsButNotTheNumber() {
        SimulatedCard card(person);
        send(card, selectText);
        QCOMPARE(send(card, "002000950E3535303231373230333532323835"), "9000");
        QVERIFY(send(card, "00B0820000").startsWith("FF20"));
        QCOMPARE(send(card, "00B0810000"), "6982");
    }
    void items_beginAsOnRealCards_andAreFilledUp() {
        SimulatedCard card(person);
        send(card, selectText);
        send(card, rightPin);
        const QByteArray file = send(card, "00B0820000");
        QCOMPARE(file.first(40), "FF202DDF2108000E00150021002CDF2204F0A0AE");
        QVERIFY(file.endsWith("FFFF9000"));
    }
    void files_byIdAndOffset_areReadToTheirEnd() {
        SimulatedCard card(person);
        send(card, selectText);
        send(card, rightPin);
        QCOMPARE(send(card, "00A4020C020002"), "9000");
        QCOMPARE(send(card, "00B0000002"), "FF209000");
        QCOMPARE(send(card, "00B07FFF00"), "6B00");
        QCOMPARE(send(card, "00B0910000"), "6981");
        QCOMPARE(send(card, "00B09E0000"), "6A82");
    }
    void oddCommands_areRefusedByTheirStatusWord() {
        SimulatedCard card(person);
        QCOMPARE(send(card, "00A4"), "6700");
        QCOMPARE(send(card, "80A4040C"), "6E00");
        QCOMPARE(send(card, "00CC0000"), "6D00");
        QCOMPARE(send(card, "00840000"), "6700");
        QCOMPARE(send(card, "00A4000C"), "6A86");
        QCOMPARE(send(card, "00A4040C02A000"), "6A82");
        QCOMPARE(send(card, "00200091"), "6A82");
        send(card, selectText);
        QCOMPARE(send(card, "00200080"), "6986");
        QCOMPARE(send(card, "0020009104313233"), "6700");
        QCOMPARE(send(card, "00200091113131313131313131313131313131313131"), "6700");
        QCOMPARE(send(card, "00200082"), "6981");
        QCOMPARE(card.verifications(), 0);
    }
    void tries_given_setPinAndNumberBWithinTheirLimits() {
        QCOMPARE(SimulatedCard(person, {.tries = 1}).triesLeft().text, 1);
        QCOMPARE(SimulatedCard(person, {.tries = 9}).triesLeft().text, 3);
        QCOMPARE(SimulatedCard(person, {.tries = 9}).triesLeft().numberB, 9);
        QCOMPARE(SimulatedCard(person, {.tries = 0}).triesLeft().numberB, 0);
        QCOMPARE(SimulatedCard(person, {.tries = 0}).triesLeft().numberA, 10);
    }
    void faults_asText_areUnderstoodOrRefused() {
        QCOMPARE(parseSimulatedFault(u"pull:3")->number, 3);
        QCOMPARE(parseSimulatedFault(u"slow:250")->kind, SimulatedFault::Kind::Slow);
        QCOMPARE(parseSimulatedFault(u"malformed")->kind, SimulatedFault::Kind::Malformed);
        for (const QStringView text :
             {u"", u"pull", u"pull:", u"pull:0", u"mute:-1", u"slow:x", u"burn:1", u"malformed:1"}) {
            QVERIFY(!parseSimulatedFault(text));
        }
    }
};

KAKANAI_SUITE(SimulatedCardTest)
#include "simulated_card_test.moc"
