#include "app/payloads/csv.h"
#include "tests/support/suite.h"

using namespace kakanai::payloads;
using namespace Qt::StringLiterals;

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tables_areReadAsWritten_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::newRow("one cell") << u"a"_s << QList<QStringList>{{u"a"_s}};
        QTest::newRow("two rows") << u"a,b\r\nc,d\r\n"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("unix lines") << u"a,b\nc,"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, QString()}};
        QTest::newRow("quotes") << u"\"a,\"\"b\"\"\r\nc\",d\r\n"_s << QList<QStringList>{{u"a,\"b\"\r\nc"_s, u"d"_s}};
        QTest::newRow("blanks stay") << u" a ,\" b \""_s << QList<QStringList>{{u" a "_s, u" b "_s}};
        QTest::newRow("rare names") << u"𠮷田　葛󠄀羅,か゚"_s << QList<QStringList>{{u"𠮷田　葛󠄀羅"_s, u"か゚"_s}};
        QTest::newRow("empty quoted") << u"\"\",x"_s << QList<QStringList>{{QString(), u"x"_s}};
    }
    void tables_areReadAsWritten() {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, rows);
        const auto read = readCsv(text);
        QVERIFY(read);
        QList<QStringList> cells;
        for (const CsvRow& row : *read) {
            cells << row.cells;
        }
        QCOMPARE(cells, rows);
    }
    void whatIsNoTable_isRefusedWithItsLine_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing") << QString() << 1;
        QTest::newRow("quote inside") << u"a\"b"_s << 1;
        QTest::newRow("text after a quote") << u"a,b\n\"c\"d,e"_s << 2;
        QTest::newRow("quote not closed") << u"a\n\"b"_s << 2;
        QTest::newRow("a cell more") << u"a,b\nc,d\ne,f,g\n"_s << 3;
        QTest::newRow("a cell less") << u"a,b\nc\n"_s << 2;
        QTest::newRow("empty line") << u"a,b\n\nc,d\n"_s << 2;
        QTest::newRow("mixed line ends") << u"a,b\r\nc,d\ne,f\r\n"_s << 2;
        QTest::newRow("lone carriage return") << u"a\rb\n"_s << 1;
        QTest::newRow("control character") << u"a\u0007b"_s << 1;
        QTest::newRow("zero") << u"a,"_s + QChar(u'\0') << 1;
        QTest::newRow("too long") << u"a"_s.repeated(1024 * 1024 + 1) << 1;
        QTest::newRow("too wide") << u","_s.repeated(600) << 1;
        QTest::newRow("too many rows") << u"a\n"_s.repeated(2001) << 2001;
    }
    void whatIsNoTable_isRefusedWithItsLine() {
        QFETCH(QString, text);
        QFETCH(int, line);
        const auto read = readCsv(text);
        QVERIFY(!read);
        QCOMPARE(read.error().fault, ImportFault::Table);
        QVERIFY2(read.error().line == line || read.error().line == line + 1,
                 qPrintable(QString::number(read.error().line)));
    }
    void rows_knowTheLineTheyBeginOn() {
        const auto read = readCsv(u"a,\"b\nb\"\nc,d\n"_s);
        QVERIFY(read);
        QCOMPARE((*read)[0].line, 1);
        QCOMPARE((*read)[1].line, 3);
    }
};

KAKANAI_SUITE(CsvTest)
#include "csv_test.moc"
