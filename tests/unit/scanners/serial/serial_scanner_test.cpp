#include "scanners/serial/serial_scanner.h"
#include "tests/support/code_pictures/chance.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::serial;
using namespace Qt::StringLiterals;

namespace {

/// What a line delivers, read by read: bytes, silence, or a pulled cable. At its end stop is requested.
struct Delivery {
    QByteArray bytes; ///< empty: silence
    bool isPulled = false;
};

class ScriptedLine : public SerialLine {
public:
    ScriptedLine(std::vector<Delivery> deliveries, std::stop_source& stop)
        : deliveries_(std::move(deliveries)), stop_(stop) {}

    CodeResult<QByteArray> read(std::optional<std::chrono::milliseconds> silence, std::stop_token) override {
        while (at_ < deliveries_.size()) {
            const Delivery& next = deliveries_[at_++];
            if (next.isPulled) {
                return std::unexpected(CodeError{CodeFault::ScannerLost});
            }
            if (!next.bytes.isEmpty() || silence) {
                return next.bytes;
            }
        }
        stop_.request_stop();
        return QByteArray();
    }

private:
    std::vector<Delivery> deliveries_;
    std::size_t at_ = 0;
    std::stop_source& stop_;
};

/// Everything the scanner makes of it: texts, and faults in brackets.
QStringList readAll(std::vector<Delivery> deliveries, SerialFraming framing = {}) {
    std::stop_source stop;
    SerialScanner scanner(std::make_unique<ScriptedLine>(std::move(deliveries), stop), framing);
    QStringList read;
    for (;;) {
        const auto scan = scanner.next(stop.get_token());
        if (!scan) {
            read << (scan.error().fault == CodeFault::Unreadable ? u"(unreadable)"_s : u"(lost)"_s);
        } else if (!*scan) {
            return read;
        } else {
            read << (*scan)->code.text.value_or(u"(no text)"_s);
        }
    }
}

} // namespace

class SerialScannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codes_endAtALineEndOrASilence_data() {
        QTest::addColumn<QList<QByteArray>>("reads");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("CR") << QList<QByteArray>{"0001\r"} << QStringList{u"0001"_s};
        QTest::newRow("LF") << QList<QByteArray>{"0001\n"} << QStringList{u"0001"_s};
        QTest::newRow("CR LF, byte by byte")
            << QList<QByteArray>{"0", "1", "\r", "\n", "2", "\r", "\n"} << QStringList{u"01"_s, u"2"_s};
        QTest::newRow("two in one read") << QList<QByteArray>{"one\r\ntwo\r\n"} << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("silence") << QList<QByteArray>{"on", "e", "", "two", ""} << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("empty lines") << QList<QByteArray>{"\r\n\r\n", "", "one\r"} << QStringList{u"one"_s};
        QTest::newRow("Shift_JIS") << QList<QByteArray>{"\x93", "\x5D\x93\xFC\r"} << QStringList{u"転入"_s};
        QTest::newRow("garbage") << QList<QByteArray>{"\xFF\xFE\xFD", "", "one\r"}
                                 << QStringList{u"(unreadable)"_s, u"one"_s};
        QTest::newRow("control characters")
            << QList<QByteArray>{QByteArray("a\0b\r", 4)} << QStringList{u"(unreadable)"_s};
        QTest::newRow("more than any code holds")
            << QList<QByteArray>{QByteArray(9000, 'x'), QByteArray(9000, 'x'), "tail\r", "", "one\r"}
            << QStringList{u"(unreadable)"_s, u"one"_s};
    }
    void codes_endAtALineEndOrASilence() {
        QFETCH(QList<QByteArray>, reads);
        QFETCH(QStringList, codes);
        std::vector<Delivery> deliveries;
        for (const QByteArray& read : reads) {
            deliveries.push_back({read});
        }
        QCOMPARE(readAll(deliveries), codes);
    }
    void aCodeOfSeveralLines_isOneWhereOnlySilenceEnds() {
        QCOMPARE(readAll({{"name,kana\r\n"}, {"A,B\r\n"}, {""}}, {.end = SerialFraming::End::Silence}),
                 QStringList{u"name,kana\r\nA,B"_s});
    }
    void aCableThatIsPulled_takesItsHalfCodeAlong() {
        QCOMPARE(readAll({{"half"}, {{}, true}, {"whole\r"}}), (QStringList{u"(lost)"_s, u"whole"_s}));
    }
    void anySplitOfTheBytes_givesTheSameCodes() {
        kakanai::tests::Chance chance(3);
        const QByteArray sent = "0001-HYT6\r\n" + u"𠮷田"_s.toUtf8() + "\rlast\n";
        for (int round = 0; round < 300; ++round) {
            std::vector<Delivery> deliveries;
            for (qsizetype at = 0; at < sent.size();) {
                const qsizetype length = 1 + chance.below(6);
                deliveries.push_back({sent.mid(at, length)});
                at += length;
            }
            QCOMPARE(readAll(deliveries), (QStringList{u"0001-HYT6"_s, u"𠮷田"_s, u"last"_s}));
        }
    }
};

KAKANAI_SUITE(SerialScannerTest)
#include "serial_scanner_test.moc"
