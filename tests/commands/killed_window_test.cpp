#include "tests/support/canaries.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>

using namespace kakanai::tests;
using namespace Qt::StringLiterals;

/// Power goes, the program crashes, somebody ends it: whatever a person had told the machine until then is on no disk.
class KilledWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void window_killedOnTheWay_leavesNoName_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("signalNumber");
        QTest::newRow("killed while the person is confirmed") << u"confirm"_s << SIGKILL;
        QTest::newRow("killed over the finished papers") << u"review"_s << SIGKILL;
        QTest::newRow("crashed over the signature") << u"sign"_s << SIGSEGV;
        QTest::newRow("killed after the hand-over") << u"receipt"_s << SIGKILL;
    }
    void window_killedOnTheWay_leavesNoName() {
        QFETCH(QString, page);
        QFETCH(int, signalNumber);
        const QTemporaryDir home;
        const QString out = home.filePath(u"out"_s);
        QProcess process;
        start(process, home.path(), out);
        QByteArray told;
        QVERIFY2(waitForPage(process, page.toUtf8(), told), told + process.readAllStandardError());
        ::kill(pid_t(process.processId()), signalNumber);
        QVERIFY(process.waitForFinished());
        told += process.readAllStandardOutput() + process.readAllStandardError();

        const Canaries canaries({u"葛󠄀羅"_s, u"𠮷田"_s, u"東青梅九十九"_s});
        QStringList findings =
            canaries.findInFolder(home.path(), out); // but the pictures the demonstration was asked for
        findings << canaries.findIn(told, u"what it said"_s);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
        QVERIFY(QDir(home.path()).entryList({u"core*"_s, u"*.core"_s}).isEmpty());
    }

private:
    static void start(QProcess& process, const QString& home, const QString& out) {
        QDir().mkpath(out);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home);
        environment.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
        environment.insert(u"XDG_CACHE_HOME"_s, home + u"/cache"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, home + u"/config"_s);
        environment.insert(u"TMPDIR"_s, home);
        // The sanitizer would answer the signal itself and print its story instead of dying of it.
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0:handle_segv=0:disable_coredump=0"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(home);
        process.setChildProcessModifier([] {
            const rlimit any{RLIM_INFINITY, RLIM_INFINITY};
            setrlimit(RLIMIT_CORE, &any);
        });
        process.start(QStringLiteral(KAKANAI_PROGRAM), {u"--demo-visit"_s, out});
        process.closeWriteChannel();
    }

    /// The program names each picture when it has been taken.
    static bool waitForPage(QProcess& process, const QByteArray& page, QByteArray& told) {
        constexpr int patience = 240'000;
        QElapsedTimer timer;
        timer.start();
        while (!told.contains('-' + page + ".png")) {
            if (timer.elapsed() > patience || !process.waitForReadyRead(patience)) {
                return false;
            }
            told += process.readAllStandardOutput();
        }
        return true;
    }
};

KAKANAI_SUITE(KilledWindowTest)
#include "killed_window_test.moc"
