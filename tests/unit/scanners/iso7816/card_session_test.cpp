#include "scanners/iso7816/card_session.h"
#include "scanners/iso7816/tlv_file.h"
#include "tests/support/scripted_channel.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::iso7816;
using namespace kakanai::tests;

namespace {

constexpr auto broken = CardFault::Transmission;
constexpr const char* object = "FF200141"; // one byte of value

} // namespace

/// The dialects of cards and readers, byte by byte.
class CardSessionTest : public QObject {
    Q_OBJECT

    static void expectFile(std::vector<ScriptedChannel::Step> steps, int readSize) {
        ScriptedChannel card(std::move(steps));
        CardSession session(card, {});
        const auto file = readTlvFile(session, 2);
        QVERIFY(file && file->isDone());
        QCOMPARE(file->data.toHex().toUpper(), object);
        QCOMPARE(session.readSize(), readSize);
        QVERIFY(card.isFinished());
    }

private Q_SLOTS:
    void answer_inParts_isJoinedAndCounted() {
        ScriptedChannel card({{"00B0820000", "FF61 02"}, {"00C0000002", "2001 6101"}, {"00C0000001", "41 9000"}});
        CardSession session(card, {});
        const auto file = readTlvFile(session, 2);
        QCOMPARE(file->data.toHex(), "ff200141");
        QCOMPARE(session.exchanges(), 3);
    }
    void answer_wantingAnotherLength_isAskedAgainOnce() {
        expectFile({{"00B0820000", "6C04"}, {"00B0820004", "FF200141 9000"}}, 256);
        ScriptedChannel stubborn({{"00B0820000", "6C04"}, {"00B0820004", "6C05"}});
        CardSession session(stubborn, {});
        QCOMPARE(readTlvFile(session, 2)->status, 0x6C05);
    }
    void reader_thatRefuses256_isAskedForLess() {
        expectFile({{"00B0820000", "6700"}, {"00B08200FE", "FF200141 9000"}}, 254);
        expectFile({{"00B0820000", "6700"}, {"00B08200FE", "6700"}, {"00B0820080", "FF200141 9000"}}, 128);
    }
    void reader_thatFailsAt256_isAskedForLess() {
        expectFile({{"00B0820000", broken}, {"00B08200FE", broken}, {"00B0820080", "FF200141 9000"}}, 128);
        ScriptedChannel hopeless({{"00B0820000", broken}, {"00B08200FE", broken}, {"00B0820080", broken}});
        CardSession session(hopeless, {});
        QCOMPARE(readTlvFile(session, 2).error().fault, broken);
        QVERIFY(hopeless.isFinished());
    }
    void card_removed_isNotAskedForLess() {
        ScriptedChannel card({{"00B0820000", CardFault::Removed}});
        CardSession session(card, {});
        QCOMPARE(readTlvFile(session, 2).error().fault, CardFault::Removed);
        QVERIFY(card.isFinished());
    }
    void answer_withoutAStatusWord_isATransmissionFault() {
        for (const char* answer : {"", "90"}) {
            ScriptedChannel card(std::vector<ScriptedChannel::Step>{{"00200091", answer}});
            CardSession session(card, {});
            QCOMPARE(session.triesLeft(0x11).error().fault, CardFault::Transmission);
        }
    }
    void reader_givingLessThanAsked_isAskedForTheRest() {
        expectFile({{"00B0820000", "FF 9000"}, {"00B0000100", "20 9000"}, {"00B0000200", "0141 9000"}}, 256);
    }
};

KAKANAI_SUITE(CardSessionTest)
#include "card_session_test.moc"
