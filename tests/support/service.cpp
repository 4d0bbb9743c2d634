#include "tests/support/service.h"

#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <cstring>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace kakanai::tests {
namespace {

constexpr int betweenQuestionsMs = 10;
constexpr int politeEndMs = 5000;

} // namespace

Service::Service(QString program, QStringList arguments) {
    process_.setProgram(std::move(program));
    process_.setArguments(std::move(arguments));
    process_.setProcessChannelMode(QProcess::MergedChannels);
    process_.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

Service::~Service() {
    stop();
}

bool Service::start(const std::function<bool()>& isReady, std::chrono::milliseconds limit) {
    process_.start(QIODevice::ReadOnly);
    if (!process_.waitForStarted()) {
        return false;
    }
    QElapsedTimer timer;
    timer.start();
    while (!isReady()) {
        // Returns at once when the process ends, and is the pause between two questions otherwise.
        if (process_.waitForFinished(betweenQuestionsMs) || timer.hasExpired(limit.count())) {
            return false;
        }
    }
    return true;
}

void Service::stop() {
    if (process_.state() == QProcess::NotRunning) {
        return;
    }
    process_.terminate();
    if (!process_.waitForFinished(politeEndMs)) {
        process_.kill();
        process_.waitForFinished(politeEndMs);
    }
}

bool answersAt(const QString& socketPath) {
    const QByteArray path = QFile::encodeName(socketPath);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (std::size_t(path.size()) >= sizeof(address.sun_path)) {
        return false;
    }
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool answers = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
    ::close(socket);
    return answers;
}

} // namespace kakanai::tests
