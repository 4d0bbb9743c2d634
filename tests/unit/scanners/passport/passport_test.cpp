#include "scanners/passport/passport_chip.h"
#include "scanners/simulated/passport/passport_persona_file.h"
#include "scanners/simulated/passport/simulated_passport.h"
#include "scanners/simulated/simulated_card_reader.h"
#include "tests/support/suite.h"
#include "tests/unit/scanners/tampering_channel.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::simulated;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

PassportPersona persona(const QString& id) {
    const auto personas = loadPassportPersonas(shippedPassportPersonas()).value();
    return *std::ranges::find(personas, id, &PassportPersona::id);
}

PassportRequest requestFor(const PassportPersona& holder) {
    const auto mrz = parseMrz(holder.firstLine + u'\n' + holder.secondLine, today);
    return {mrz.value().chipKey, *mrz};
}

} // namespace

class PassportTest : public QObject {
    Q_OBJECT

    PassportPersona ryoken_ = persona(u"ryoken"_s);

    CardResult<Passport> read(ApduChannel& channel) {
        return passport::readPassport(channel, requestFor(ryoken_), today, {});
    }
    void expect(TamperingChannel::Tamper tamper, CardFault fault) {
        SimulatedPassport card(ryoken_);
        TamperingChannel channel(card, std::move(tamper));
        const auto result = read(channel);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().fault, fault);
    }

private Q_SLOTS:
    void passport_byItsMrz_isRead() {
        SimulatedCardReader reader;
        reader.insert(std::make_shared<SimulatedPassport>(ryoken_));
        QCOMPARE(reader.status({})->readers.front().card, CardKind::Passport);
        const auto passport = readPassport(reader, {}, requestFor(ryoken_), today, {});
        QVERIFY(passport.has_value());
        QCOMPARE(passport->mrz.primaryName, u"SANTOS DOS REIS"_s);
        QCOMPARE(passport->mrz.birthDate, u"1992-11-08"_s);
        QVERIFY(passport->mrzMatches);
        QCOMPARE(passport->apdus, 9);
    }
    void passport_byThreeValues_isRead() {
        SimulatedPassport card(ryoken_);
        const auto key = chipKeyOf(u"XA0999999", u"1992-11-08", u"2033-03-10");
        const auto passport = passport::readPassport(card, {key.value(), {}}, today, {});
        QVERIFY(passport.has_value() && passport->mrzMatches);
    }
    void chipThatSaysOther_thanThePage_doesNotMatch() {
        const QString other = QString(ryoken_.firstLine).replace(u"MARIA"_s, u"MARIO"_s) + ryoken_.secondLine;
        SimulatedPassport card(ryoken_, {.otherMrz = other});
        const auto passport = read(card);
        QVERIFY(passport.has_value());
        QVERIFY(!passport->mrzMatches);
        QCOMPARE(passport->mrz.secondaryName, u"MARIO CLARA"_s);
    }
    void key_ofAnotherForm_isNeverSent() {
        SimulatedPassport card(ryoken_);
        TamperingChannel channel(card, {});
        for (const QString& key : {QString(), u"XA0999999"_s, u"xa09999999921108533031042"_s, QString(99, u'A')}) {
            QCOMPARE(passport::readPassport(channel, {key, {}}, today, {}).error().fault, CardFault::KeyForm);
        }
        QCOMPARE(channel.exchanges(), 0);
    }
    void key_ofAnotherPassport_isWrongAndMayBeTriedAgain() {
        SimulatedPassport card(ryoken_);
        const auto other = chipKeyOf(u"XA0999998", u"1992-11-08", u"2033-03-10").value();
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(passport::readPassport(card, {other, {}}, today, {}).error().fault, CardFault::KeyWrong);
        }
        QVERIFY(read(card).has_value());
    }
    void passport_withPaceOnly_isNamedAsWhatWeDoNotRead() {
        SimulatedPassport card(persona(u"ryoken-pace"_s));
        QCOMPARE(read(card).error().fault, CardFault::Unsupported);
        expect(
            [](const QByteArray& command, QByteArray& answer) {
                if (command.startsWith(QByteArray::fromHex("00A404"))) {
                    answer = QByteArray::fromHex("6982");
                }
            },
            CardFault::Unsupported);
    }
    void anotherCard_isUnknown() {
        expect(
            [](const QByteArray& command, QByteArray& answer) {
                if (command.startsWith(QByteArray::fromHex("00A404"))) {
                    answer = QByteArray::fromHex("6A82");
                }
            },
            CardFault::Unknown);
    }
    void dataGroup_thatPromisesTooMuch_isMalformed() {
        SimulatedPassport card(ryoken_, {.malformed = true});
        QCOMPARE(read(card).error().fault, CardFault::DataMalformed);
    }
    void dataGroup_withAWrongCheckDigit_isMalformed() {
        SimulatedPassport card(ryoken_,
                               {.otherMrz = ryoken_.firstLine + QString(ryoken_.secondLine).replace(43, 1, u"1"_s)});
        QCOMPARE(read(card).error().fault, CardFault::DataMalformed);
        SimulatedPassport spaced(ryoken_, {.otherMrz = ryoken_.firstLine + u' ' + ryoken_.secondLine});
        QCOMPARE(read(spaced).error().fault, CardFault::DataMalformed);
    }
    void message_changedOnTheWay_isRefused_data() {
        QTest::addColumn<int>("fromTheEnd");
        QTest::newRow("MAC") << 3;
        QTest::newRow("status") << 13;
        QTest::newRow("contents") << 20;
    }
    void message_changedOnTheWay_isRefused() {
        QFETCH(int, fromTheEnd);
        expect(
            [&](const QByteArray& command, QByteArray& answer) {
                if (command.startsWith(QByteArray::fromHex("0CB0"))) {
                    const qsizetype at = answer.size() - fromTheEnd;
                    answer[at] = static_cast<char>(answer[at] ^ 1);
                }
            },
            CardFault::DataMalformed);
    }
    void message_playedAgain_isRefused() {
        QByteArray first;
        expect(
            [&](const QByteArray& command, QByteArray& answer) {
                if (command.startsWith(QByteArray::fromHex("0CB0"))) {
                    first = first.isEmpty() ? answer : first;
                    answer = first;
                }
            },
            CardFault::DataMalformed);
    }
    void session_givenUpByTheCard_startsOverOnce() {
        SimulatedPassport card(ryoken_);
        int lost = 0;
        TamperingChannel channel(card, [&](const QByteArray& command, QByteArray& answer) {
            if (command.startsWith(QByteArray::fromHex("0CB0")) && lost++ == 0) {
                answer = QByteArray::fromHex("6988");
            }
        });
        QVERIFY(read(channel).has_value());
        expect(
            [](const QByteArray& command, QByteArray& answer) {
                if (command.startsWith(QByteArray::fromHex("0CA4"))) {
                    answer = QByteArray::fromHex("6987");
                }
            },
            CardFault::Transmission);
    }
    void oddAnswers_areRefused_data() {
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<CardFault>("fault");
        const auto row = [](const char* name, const char* beginning, const char* answer, CardFault fault) {
            QTest::newRow(name) << QByteArray::fromHex(beginning) << QByteArray::fromHex(answer) << fault;
        };
        using enum CardFault;
        row("no challenge", "0084", "6D00", Unsupported);
        row("key refused with a counter", "0082", "63C2", KeyWrong);
        row("key refused as security", "0082", "6982", KeyWrong);
        row("key refused as data", "0082", "6A80", KeyWrong);
        row("proof too long", "0082", "00", Transmission);
        row("unprotected success", "0CA4", "9000", DataMalformed);
        row("EF.COM missing", "0CA4", "6A82", DataMalformed);
        row("nothing read", "0CB0", "6282", DataMalformed);
        row("past the end", "0CB0", "6B00", DataMalformed);
        row("truncated object", "0CB0", "870901FFFF9000", DataMalformed);
        row("object of no length", "0CB0", "87808E009000", DataMalformed);
    }
    void oddAnswers_areRefused() {
        QFETCH(QByteArray, beginning);
        QFETCH(QByteArray, answer);
        QFETCH(CardFault, fault);
        expect(
            [&](const QByteArray& command, QByteArray& given) {
                if (command.startsWith(beginning)) {
                    given = answer;
                }
            },
            fault);
    }
    void chip_givesUpASessionThatIsTamperedWith() {
        SimulatedPassport card(ryoken_);
        QCOMPARE(card.transmit(QByteArray::fromHex("0CA4020C00")).value(), QByteArray::fromHex("6987"));
        QCOMPARE(card.transmit(QByteArray::fromHex("00B0000000")).value(), QByteArray::fromHex("6982"));
        QCOMPARE(card.transmit(QByteArray::fromHex("0082000001FF")).value(), QByteArray::fromHex("6300"));
        QCOMPARE(card.transmit("\x00").value(), QByteArray::fromHex("6700"));
    }
};

KAKANAI_SUITE(PassportTest)
#include "passport_test.moc"
