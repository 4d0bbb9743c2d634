#include "scanners/serial/serial_scanner.h"
#include "scanners/serial/terminal_line.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace kakanai::scanners;
using namespace kakanai::scanners::serial;
using namespace Qt::StringLiterals;

namespace {

/// A scanner on a cable: the far end of a pseudo-terminal under a name that stays, as udev gives it.
class Cable {
public:
    explicit Cable(const QString& name) : name_(name), end_(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)) {
        grantpt(end_);
        unlockpt(end_);
        QFile::remove(name_);
        QFile::link(QString::fromLocal8Bit(ptsname(end_)), name_);
    }
    ~Cable() {
        close(end_);
        QFile::remove(name_);
    }
    Cable(const Cable&) = delete;
    Cable& operator=(const Cable&) = delete;

    void send(const QByteArray& bytes) const {
        QCOMPARE(write(end_, bytes.constData(), static_cast<std::size_t>(bytes.size())), bytes.size());
    }

private:
    QString name_;
    int end_;
};

} // namespace

/// The real serial line of the system, on a pseudo-terminal.
class SerialTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString name() const { return folder_.filePath(u"scanner"_s); }
    static QString text(const CodeResult<std::optional<Scan>>& scan) {
        return scan && *scan ? (*scan)->code.text.value_or(QString()) : QString();
    }

private Q_SLOTS:
    void codes_comeThroughTheLineAsTheyWereSent() {
        const Cable cable(name());
        auto line = openTerminalLine({name()});
        QVERIFY(line->read(std::chrono::milliseconds(0), {}));
        SerialScanner reading(std::move(line));
        cable.send("0001-HYT6\r\n" + u"𠮷田"_s.toUtf8() + "\rno end");
        QCOMPARE(text(reading.next({})), u"0001-HYT6"_s);
        QCOMPARE(text(reading.next({})), u"𠮷田"_s);
        QCOMPARE(text(reading.next({})), u"no end"_s);
    }
    void whatCameBeforeAnybodyRead_isNoCode() {
        const Cable cable(name());
        cable.send("old\r");
        auto line = openTerminalLine({name()});
        const auto bytes = line->read(std::chrono::milliseconds(20), {});
        QVERIFY(bytes && bytes->isEmpty());
    }
    void aCablePulledInMidCode_isLostAndWorksAgainWhenPlugged() {
        auto cable = std::make_unique<Cable>(name());
        auto line = openTerminalLine({name()});
        QVERIFY(line->read(std::chrono::milliseconds(0), {}));
        SerialScanner reading(std::move(line), {.silence = std::chrono::seconds(20)});
        cable->send("half a co");
        std::thread pulling([&] { cable.reset(); });
        QCOMPARE(reading.next({}).error().fault, CodeFault::ScannerLost);
        pulling.join();
        QCOMPARE(reading.next({}).error().fault, CodeFault::ScannerNone);
        cable = std::make_unique<Cable>(name());
        std::stop_source stop;
        std::thread sending([&] {
            while (!stop.stop_requested()) { // until the line is open: what comes before is thrown away
                cable->send("whole\r");
                std::this_thread::yield();
            }
        });
        QCOMPARE(text(reading.next({})), u"whole"_s);
        stop.request_stop();
        sending.join();
    }
    void stop_endsTheWait() {
        const Cable cable(name());
        SerialScanner reading = SerialScanner(openTerminalLine({name()}));
        std::stop_source stop;
        std::thread stopping([&] { stop.request_stop(); });
        QVERIFY(!*reading.next(stop.get_token()));
        stopping.join();
    }
    void whatIsNoLine_isAFault() {
        QCOMPARE(SerialScanner(openTerminalLine({u"/nowhere/scanner"_s})).next({}).error().fault,
                 CodeFault::ScannerNone);
        QCOMPARE(SerialScanner(openTerminalLine({u"/dev/null"_s})).next({}).error().fault, CodeFault::ScannerUnfit);
    }
};

KAKANAI_SUITE(SerialTest)
#include "serial_test.moc"
