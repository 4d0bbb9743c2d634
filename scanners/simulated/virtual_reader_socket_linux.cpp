#include "scanners/simulated/virtual_reader_socket.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kakanai::scanners::simulated {
namespace {

void wake(int eventDescriptor) {
    const std::uint64_t one = 1;
    // Can fail only when the counter is full, and then the waiter is awake already.
    [[maybe_unused]] const auto written = ::write(eventDescriptor, &one, sizeof(one));
}

} // namespace

VirtualReaderSocket::VirtualReaderSocket(std::stop_token stop)
    : stop_(std::move(stop)), wake_(::eventfd(0, EFD_CLOEXEC)) {}

VirtualReaderSocket::~VirtualReaderSocket() {
    close();
    ::close(wake_);
}

bool VirtualReaderSocket::connect(std::uint16_t port) {
    close();
    socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0) {
        close();
        return false;
    }
    const int yes = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
    return true;
}

void VirtualReaderSocket::close() {
    if (socket_ >= 0) {
        ::close(socket_);
        socket_ = -1;
    }
}

bool VirtualReaderSocket::pause(std::chrono::milliseconds time) {
    const std::stop_callback onStop(stop_, [this] { wake(wake_); });
    pollfd waited{wake_, POLLIN, 0};
    return ::poll(&waited, 1, int(time.count())) == 0;
}

bool VirtualReaderSocket::waitReadable() {
    const std::stop_callback onStop(stop_, [this] { wake(wake_); });
    pollfd waited[] = {{wake_, POLLIN, 0}, {socket_, POLLIN, 0}};
    return ::poll(waited, 2, -1) > 0 && waited[0].revents == 0;
}

std::optional<QByteArray> VirtualReaderSocket::receiveExactly(qsizetype size) {
    QByteArray bytes;
    while (bytes.size() < size) {
        if (!waitReadable()) {
            return std::nullopt;
        }
        // The reader writes length and body apart: without this each command costs a delayed acknowledgement of 40 ms.
        const int yes = 1;
        ::setsockopt(socket_, IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof(yes));
        QByteArray part(size - bytes.size(), '\0');
        const auto received = ::recv(socket_, part.data(), std::size_t(part.size()), 0);
        if (received <= 0) {
            return std::nullopt;
        }
        bytes += part.first(received);
    }
    return bytes;
}

std::optional<QByteArray> VirtualReaderSocket::receive() {
    const auto length = receiveExactly(2);
    if (!length) {
        return std::nullopt;
    }
    return receiveExactly(std::uint8_t(length->at(0)) << 8 | std::uint8_t(length->at(1)));
}

bool VirtualReaderSocket::send(const QByteArray& message) {
    const auto size = std::uint16_t(message.size());
    const QByteArray framed = QByteArray(1, static_cast<char>(size >> 8)) + static_cast<char>(size & 0xFF) + message;
    return ::send(socket_, framed.constData(), std::size_t(framed.size()), MSG_NOSIGNAL) == framed.size();
}

} // namespace kakanai::scanners::simulated
