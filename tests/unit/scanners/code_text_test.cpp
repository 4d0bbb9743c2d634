#include "scanners/code_text.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace Qt::StringLiterals;

class CodeTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesWithoutACharacterSet_areUtf8OrShiftJis_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("ASCII") << QByteArray("0001-HYT6") << u"0001-HYT6"_s;
        QTest::newRow("UTF-8") << u"𠮷田葛󠄀"_s.toUtf8() << u"𠮷田葛󠄀"_s;
        QTest::newRow("Shift_JIS") << QByteArray("\x93\x5D\x93\xFC\xCA\xB7\xFB\xFC") << u"転入ﾊｷ髙"_s;
        QTest::newRow("lines") << QByteArray("a\r\nb\t\x1d") << u"a\r\nb\t\u001d"_s;
        QTest::newRow("nothing") << QByteArray() << QString(u""_s);
    }
    void bytesWithoutACharacterSet_areUtf8OrShiftJis() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(codeText(bytes), std::optional(text));
    }
    void bytesThatAreNoText_giveNone_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("half a character of either") << QByteArray("a\xE8");
        QTest::newRow("half a character of Shift_JIS") << QByteArray("\x93\x5D\x93");
        QTest::newRow("no lead byte") << QByteArray("abc\xFF");
        QTest::newRow("binary that Shift_JIS would allow") << QByteArray("\x93\x5D\x01\x02", 4);
        QTest::newRow("a surrogate in UTF-8") << QByteArray("\xED\xA0\x80\xFF");
    }
    void bytesThatAreNoText_giveNone() {
        QFETCH(QByteArray, bytes);
        QVERIFY(!codeText(bytes));
    }
    void namedCharacterSets_areKeptToStrictly_data() {
        QTest::addColumn<QByteArray>("marked");
        QTest::addColumn<std::optional<QString>>("text");
        using Text = std::optional<QString>;
        QTest::newRow("UTF-8") << QByteArray("]Q2\\000026") + u"転入"_s.toUtf8() << Text(u"転入"_s);
        QTest::newRow("UTF-8, damaged") << QByteArray("]Q2\\000026\x93\x5D") << Text();
        QTest::newRow("Shift_JIS") << QByteArray("]Q2\\000020\x93\x5D") << Text(u"転"_s);
        QTest::newRow("Latin-1") << QByteArray("]Q2\\000003caf\xE9") << Text(u"café"_s);
        QTest::newRow("UTF-16") << QByteArray("]Q2\\000025\x8E\xE2", 12) << Text(u"転"_s);
        QTest::newRow("UTF-16, odd") << QByteArray("]Q2\\000025\x8E") << Text();
        QTest::newRow("ASCII that is none") << QByteArray("]Q2\\000027\xE9") << Text();
        QTest::newRow("two in turn") << QByteArray("]Q2\\000026") + u"転"_s.toUtf8() + "\\000020\x93\xFC"
                                     << Text(u"転入"_s);
        QTest::newRow("a doubled backslash") << QByteArray("]Q2\\000026a\\\\000020b") << Text(u"a\\000020b"_s);
        QTest::newRow("binary") << QByteArray("]Q2\\000899\x01\x02") << Text();
        QTest::newRow("torn mark") << QByteArray("]Q2\\0000") << Text();
    }
    void namedCharacterSets_areKeptToStrictly() {
        QFETCH(QByteArray, marked);
        QFETCH(std::optional<QString>, text);
        QCOMPARE(codeText(QByteArray(), marked), text);
    }
};

KAKANAI_SUITE(CodeTextTest)
#include "code_text_test.moc"
