#include "scanners/serial/terminal_line.h"

#include "scanners/wake_up.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace kakanai::scanners::serial {
namespace {

CodeFault faultOf(int error) {
    switch (error) {
    case EACCES:
    case EPERM:
        return CodeFault::ScannerPermission;
    case EBUSY:
        return CodeFault::ScannerBusy;
    case ENOENT:
    case ENODEV:
    case ENXIO:
        return CodeFault::ScannerNone;
    default:
        return CodeFault::ScannerUnfit;
    }
}

speed_t speedOf(int bitsPerSecond) {
    switch (bitsPerSecond) {
    case 19200:
        return B19200;
    case 38400:
        return B38400;
    case 57600:
        return B57600;
    case 115200:
        return B115200;
    default:
        return B9600;
    }
}

bool makeRaw(int line, int bitsPerSecond) {
    termios mode{};
    if (tcgetattr(line, &mode) != 0) {
        return false;
    }
    cfmakeraw(&mode);
    mode.c_cflag |= CLOCAL | CREAD;
    cfsetspeed(&mode, speedOf(bitsPerSecond));
    return tcsetattr(line, TCSANOW, &mode) == 0;
}

class TerminalLine : public SerialLine {
public:
    explicit TerminalLine(LineSettings settings) : settings_(std::move(settings)) {}
    ~TerminalLine() override { close(); }
    TerminalLine(const TerminalLine&) = delete;
    TerminalLine& operator=(const TerminalLine&) = delete;

    CodeResult<QByteArray> read(std::optional<std::chrono::milliseconds> silence, std::stop_token stop) override {
        if (const CodeResult<void> opened = open(); !opened) {
            return std::unexpected(opened.error());
        }
        const WakeUp wakeUp(std::move(stop));
        pollfd waits[]{{line_, POLLIN, 0}, {wakeUp.descriptor(), POLLIN, 0}};
        int ready = 0;
        do {
            ready = poll(waits, 2, silence ? static_cast<int>(silence->count()) : -1);
        } while (ready < 0 && errno == EINTR);
        if (ready <= 0 || waits[1].revents != 0) {
            return QByteArray();
        }
        char bytes[4096];
        const ssize_t count = ::read(line_, bytes, sizeof bytes);
        if (count > 0) {
            return QByteArray(bytes, count);
        }
        if (count < 0 && (errno == EAGAIN || errno == EINTR)) {
            return QByteArray();
        }
        close();
        return std::unexpected(CodeError{CodeFault::ScannerLost});
    }

private:
    CodeResult<void> open() {
        if (line_ >= 0) {
            return {};
        }
        line_ = ::open(settings_.device.toLocal8Bit().constData(), O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
        const int error = line_ < 0 ? errno : isatty(line_) ? 0 : ENOTTY;
        if (error == 0 && ioctl(line_, TIOCEXCL) == 0 && makeRaw(line_, settings_.bitsPerSecond)) {
            tcflush(line_, TCIFLUSH); // what came while nobody read is an old code
            return {};
        }
        close();
        return std::unexpected(CodeError{faultOf(error)});
    }

    void close() {
        if (line_ >= 0) {
            ::close(line_);
            line_ = -1;
        }
    }

    LineSettings settings_;
    int line_ = -1;
};

} // namespace

std::unique_ptr<SerialLine> openTerminalLine(const LineSettings& settings) {
    return std::make_unique<TerminalLine>(settings);
}

} // namespace kakanai::scanners::serial
