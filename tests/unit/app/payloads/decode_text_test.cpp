#include "app/payloads/decode_text.h"
#include "tests/support/suite.h"

using namespace kakanai::payloads;
using namespace Qt::StringLiterals;

class DecodeTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownBytes_areRead_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<QString>("text");
        QTest::newRow("utf-8") << u"𠮷田葛󠄀"_s.toUtf8() << Encoding::Utf8 << u"𠮷田葛󠄀"_s;
        QTest::newRow("utf-8 with a mark") << "\xEF\xBB\xBF" + u"氏名"_s.toUtf8() << Encoding::Utf8 << u"氏名"_s;
        QTest::newRow("utf-16") << QByteArray("\xFF\xFE\x0F\x6C\x0D\x54") << Encoding::Utf16 << u"氏名"_s;
        QTest::newRow("shift_jis") << QByteArray("\x8E\x81\x96\xBC") << Encoding::ShiftJis << u"氏名"_s;
        QTest::newRow("cp932 髙") << QByteArray("\xFB\xFC") << Encoding::Cp932 << u"髙"_s;
        QTest::newRow("cp932 ①") << QByteArray("\x87\x40") << Encoding::Cp932 << u"①"_s;
        QTest::newRow("nothing") << QByteArray() << Encoding::Cp932 << QString();
    }
    void knownBytes_areRead() {
        QFETCH(QByteArray, bytes);
        QFETCH(Encoding, encoding);
        QFETCH(QString, text);
        QCOMPARE(decodeText(bytes, encoding), std::optional(text));
    }
    void bytesThatAreNoText_areRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("encoding");
        QTest::newRow("utf-8 cut off") << u"氏"_s.toUtf8().chopped(1) << Encoding::Utf8;
        QTest::newRow("shift_jis as utf-8") << QByteArray("\x8E\x81\x96\xBC") << Encoding::Utf8;
        QTest::newRow("utf-16 of odd length") << QByteArray("\x0F\x6C\x0D") << Encoding::Utf16;
        QTest::newRow("shift_jis cut off") << QByteArray("\x8E") << Encoding::ShiftJis;
        QTest::newRow("髙 is not in shift_jis") << QByteArray("\xFB\xFC") << Encoding::ShiftJis;
        QTest::newRow("no such byte in cp932") << QByteArray("\xFD\xFE") << Encoding::Cp932;
    }
    void bytesThatAreNoText_areRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(Encoding, encoding);
        QVERIFY(!decodeText(bytes, encoding));
    }
};

KAKANAI_SUITE(DecodeTextTest)
#include "decode_text_test.moc"
