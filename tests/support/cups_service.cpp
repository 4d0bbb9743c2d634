#include "tests/support/cups_service.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace kakanai::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;

bool writeFile(const QString& path, const QString& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) > 0;
}

/// CUPS runs its filters as another user, who has to reach the folder.
bool openToAll(const QString& path) {
    return QFile::setPermissions(path, QFile::Permissions(0x7755));
}

QString serverRules(int port) {
    return uR"(Listen 127.0.0.1:%1
LogLevel debug
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow from 127.0.0.1
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow from 127.0.0.1
  </Limit>
</Policy>
)"_s.arg(port);
}

QString serverFiles(const QString& root) {
    return uR"(ServerRoot %1/root
RequestRoot %1/spool
CacheDir %1/cache
StateDir %1/state
TempDir %1/tmp
ErrorLog %1/error_log
AccessLog %1/access_log
PageLog %1/page_log
Printcap
SystemGroup root
)"_s.arg(root);
}

} // namespace

OwnProcess::OwnProcess(const QString& log) {
    process_.setProcessChannelMode(QProcess::MergedChannels);
    process_.setStandardOutputFile(log);
    process_.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

bool OwnProcess::start(const QString& program, const QStringList& arguments, const QStringList& environment) {
    process_.setEnvironment(QProcess::systemEnvironment() + environment);
    process_.start(program, arguments);
    return process_.waitForStarted(patienceMs);
}

void OwnProcess::stop() {
    if (process_.state() == QProcess::NotRunning) {
        return;
    }
    process_.terminate();
    if (!process_.waitForFinished(patienceMs)) {
        process_.kill();
        process_.waitForFinished(patienceMs);
    }
}

bool waitForPort(int port) {
    return QTest::qWaitFor(
        [port] {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, quint16(port));
            return socket.waitForConnected(patienceMs);
        },
        patienceMs);
}

int freePort() {
    // Below the ports the system gives to outgoing connections: one of those, even a minute after its end, would keep a
    // service from listening again where it listened before.
    constexpr int first = 20'000;
    constexpr int count = 12'000;
    static int next = int(QCoreApplication::applicationPid() * 16 % count);
    for (int attempt = 0; attempt < count; ++attempt) {
        const int port = first + next++ % count;
        QTcpServer server;
        if (server.listen(QHostAddress::LocalHost, quint16(port))) {
            return port;
        }
    }
    return 0;
}

bool IppPrinter::start(const QString& command) {
    const QString address = u"unix:path="_s + path(u"bus"_s);
    if (!bus_) {
        // The printer will not start without a message bus, though it announces nothing on it.
        bus_ = std::make_unique<OwnProcess>(path(u"bus.log"_s));
        const QStringList arguments{u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--address="_s + address};
        if (!bus_->start(u"dbus-daemon"_s, arguments) ||
            !QTest::qWaitFor([&] { return QFile::exists(path(u"bus"_s)); }, patienceMs)) {
            return false;
        }
        port_ = freePort();
        QDir(folder_.path()).mkdir(u"out"_s);
    }
    QStringList arguments{u"-f"_s, u"application/pdf"_s, u"-p"_s, QString::number(port_), u"-r"_s, u"off"_s, u"-k"_s,
                          u"-d"_s, path(u"out"_s)};
    if (!command.isEmpty()) {
        arguments << u"-c"_s << command;
    }
    printer_ = std::make_unique<OwnProcess>(path(u"printer.log"_s));
    return printer_->start(u"ippeveprinter"_s, arguments << u"madoguchi"_s,
                           {u"DBUS_SYSTEM_BUS_ADDRESS="_s + address}) &&
           waitForPort(port_);
}

QString IppPrinter::uri() const {
    return u"ipp://127.0.0.1:%1/ipp/print"_s.arg(port_);
}

QStringList IppPrinter::printedFiles() const {
    QStringList files;
    const QDir out(path(u"out"_s));
    for (const QString& name : out.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name)) {
        files << out.filePath(name);
    }
    return files;
}

bool CupsService::start() {
    port_ = freePort();
    const QDir folder(folder_.path());
    for (const auto& name : {u"root"_s, u"spool"_s, u"cache"_s, u"state"_s, u"tmp"_s}) {
        if (!folder.mkpath(name) || !openToAll(folder.filePath(name))) {
            return false;
        }
    }
    const QString rules = folder.filePath(u"cupsd.conf"_s);
    const QString files = folder.filePath(u"cups-files.conf"_s);
    if (!openToAll(folder.path()) || !writeFile(rules, serverRules(port_)) ||
        !writeFile(files, serverFiles(folder.path()))) {
        return false;
    }
    server_ = std::make_unique<OwnProcess>(folder.filePath(u"cupsd.log"_s));
    return server_->start(u"/usr/sbin/cupsd"_s, {u"-f"_s, u"-c"_s, rules, u"-s"_s, files}) && waitForPort(port_);
}

bool CupsService::addQueue(const QString& name, const QString& deviceUri) const {
    const QString described = folder_.filePath(u"root/ppd/%1.ppd"_s.arg(name));
    return run(u"/usr/sbin/lpadmin"_s, {u"-p"_s, name, u"-E"_s, u"-v"_s, deviceUri, u"-m"_s, u"everywhere"_s}) &&
           QTest::qWaitFor([&] { return QFile::exists(described); }, patienceMs);
}

bool CupsService::run(const QString& command, const QStringList& arguments) const {
    QProcess process;
    process.start(command, QStringList{u"-h"_s, u"127.0.0.1:%1"_s.arg(port_)} + arguments);
    return process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

QStringList CupsService::spooledFiles() const {
    return QDir(folder_.filePath(u"spool"_s)).entryList(QDir::Files);
}

QString CupsService::log() const {
    QFile file(folder_.filePath(u"error_log"_s));
    QStringList lines;
    while (file.isOpen() || file.open(QIODevice::ReadOnly)) {
        const QString line = QString::fromLatin1(file.readLine());
        if (line.isEmpty()) {
            break;
        }
        if (line.contains(u"[Job") || line.startsWith(u'W') || line.startsWith(u'E')) {
            lines << line;
        }
    }
    return lines.mid(std::max(0, int(lines.size()) - 60)).join(QString());
}

} // namespace kakanai::tests
