#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>
#include <stop_token>

namespace kakanai::scanners::simulated {

/// The card's end of the virtual reader's line (vpcd): messages of a two-byte length and a body, over TCP on this
/// machine. Every wait ends at once when a stop is requested.
class VirtualReaderSocket {
public:
    explicit VirtualReaderSocket(std::stop_token stop);
    ~VirtualReaderSocket();
    VirtualReaderSocket(const VirtualReaderSocket&) = delete;
    VirtualReaderSocket& operator=(const VirtualReaderSocket&) = delete;

    bool connect(std::uint16_t port);
    void close();
    /// nullopt: the reader closed the line, or a stop was requested.
    std::optional<QByteArray> receive();
    bool send(const QByteArray& message);
    /// False when a stop was requested; `forever` waits for just that.
    bool pause(std::chrono::milliseconds time);

    static constexpr std::chrono::milliseconds forever{-1};

private:
    bool waitReadable();
    std::optional<QByteArray> receiveExactly(qsizetype size);

    std::stop_token stop_;
    int wake_ = -1;
    int socket_ = -1;
};

} // namespace kakanai::scanners::simulated
