#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace kakanai::tests {

/// A program of our own that ends with us: by its process id, and by the kernel if we crash.
class OwnProcess {
public:
    explicit OwnProcess(const QString& log);
    ~OwnProcess() { stop(); }

    bool start(const QString& program, const QStringList& arguments, const QStringList& environment = {});
    void stop();

private:
    QProcess process_;
};

/// Whether something listens on the port of this machine within ten seconds.
bool waitForPort(int port);
int freePort();

/// An IPP printer for A4 and PDF that keeps what it prints in a folder, on its own message bus.
class IppPrinter {
public:
    /// `command`: run for each job by the printer; its STATE lines are the printer's reasons.
    bool start(const QString& command = {});
    void stop() { printer_.reset(); }

    QString uri() const;
    QStringList printedFiles() const;
    QString path(const QString& name) const { return folder_.filePath(name); }

private:
    QTemporaryDir folder_;
    std::unique_ptr<OwnProcess> bus_;
    std::unique_ptr<OwnProcess> printer_;
    int port_ = 0;
};

/// A CUPS of our own: its configuration, spool and logs in a temporary folder, its port on this machine only.
class CupsService {
public:
    bool start();
    void stop() { server_.reset(); }

    int port() const { return port_; }
    bool addQueue(const QString& name, const QString& deviceUri) const;
    /// One of CUPS's own commands, told to speak to this server.
    bool run(const QString& command, const QStringList& arguments) const;
    /// Files of jobs, documents and what is remembered of them.
    QStringList spooledFiles() const;
    QString log() const;

private:
    QTemporaryDir folder_;
    std::unique_ptr<OwnProcess> server_;
    int port_ = 0;
};

} // namespace kakanai::tests
