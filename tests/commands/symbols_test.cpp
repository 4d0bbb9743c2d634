#include "tests/support/suite.h"
#include "tests/unit/printing/signing/signing_tools.h"

using namespace kakanai;
using namespace Qt::StringLiterals;

class SymbolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// An exported sqlite3 would answer for the system's in every other library of the process.
    void program_exportsNoSqlite() {
        const auto symbols = tests::runTool(u"nm"_s, {u"-D"_s, u"--defined-only"_s, QStringLiteral(KAKANAI_PROGRAM)});
        QCOMPARE(symbols.status, 0);
        QVERIFY(!symbols.text.contains(u"sqlite3_"));
    }
    void program_needsNoSmartCardLibrary() {
        const auto needed = tests::runTool(u"ldd"_s, {QStringLiteral(KAKANAI_PROGRAM)});
        QCOMPARE(needed.status, 0);
        QVERIFY(!needed.text.contains(u"pcsclite"));
        QVERIFY(!needed.text.contains(u"libsqlite3"));
        QVERIFY(!needed.text.contains(u"libQt6Test"));
    }
};

KAKANAI_SUITE(SymbolsTest)
#include "symbols_test.moc"
