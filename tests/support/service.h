#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace kakanai::tests {

/// A real service for the time of a test: started here, ended by its own process id, and by the system should the test
/// itself die. Its output is kept, to be shown when something fails.
class Service {
public:
    Service(QString program, QStringList arguments);
    ~Service();

    /// Starts it and asks `isReady` until it says yes. False when it does not within the limit, or ends before.
    bool start(const std::function<bool()>& isReady, std::chrono::milliseconds limit);
    void stop();
    bool isRunning() const { return process_.state() == QProcess::Running; }
    QByteArray output() { return process_.readAll(); }

private:
    QProcess process_;
};

/// Whether somebody accepts connections at a local socket's path.
bool answersAt(const QString& socketPath);

} // namespace kakanai::tests
