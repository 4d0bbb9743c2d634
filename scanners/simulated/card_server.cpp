#include "scanners/simulated/card_server.h"

#include "scanners/simulated/virtual_reader_socket.h"

namespace kakanai::scanners::simulated {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenAttempts = 100ms;
constexpr int attempts = 50;

/// Messages of one byte are the reader's own; everything longer is a command for the card.
namespace control_byte {
constexpr char powerOff = 0;
constexpr char powerOn = 1;
constexpr char reset = 2;
constexpr char answerToReset = 4;
} // namespace control_byte

} // namespace

CardServer::CardServer(Chip& card, SimulatedFault fault, std::uint16_t port) : card_(card), plan_(fault), port_(port) {}

std::expected<void, ServeError> CardServer::run(std::stop_token stop) {
    VirtualReaderSocket socket(stop);
    while (!stop.stop_requested()) {
        if (connect(socket)) {
            serve(socket);
        } else if (!stop.stop_requested()) {
            return std::unexpected(ServeError::NoVirtualReader);
        }
    }
    return {};
}

bool CardServer::connect(VirtualReaderSocket& socket) const {
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (socket.connect(port_)) {
            return true;
        }
        if (!socket.pause(betweenAttempts)) {
            return false;
        }
    }
    return false;
}

void CardServer::serve(VirtualReaderSocket& socket) {
    card_.reset();
    isPowered_ = false;
    if (onServing_) {
        onServing_();
    }
    while (const auto message = socket.receive()) {
        const bool goesOn = message->size() == 1 ? control(socket, message->front()) : exchange(socket, *message);
        if (!goesOn) {
            return;
        }
    }
}

bool CardServer::control(VirtualReaderSocket& socket, char command) {
    switch (command) {
    case control_byte::powerOff:
    case control_byte::powerOn:
    case control_byte::reset:
        isPowered_ = command != control_byte::powerOff;
        card_.reset();
        return true;
    case control_byte::answerToReset:
        return socket.send(card_.answerToReset());
    }
    return true;
}

bool CardServer::exchange(VirtualReaderSocket& socket, const QByteArray& command) {
    if (!isPowered_) {
        return false; // a command meant for the card that lay here before: no chip answers without power
    }
    switch (plan_.next()) {
    case FaultPlan::Action::Pull:
        socket.close();
        return socket.pause(VirtualReaderSocket::forever);
    case FaultPlan::Action::Mute:
        return socket.pause(VirtualReaderSocket::forever);
    case FaultPlan::Action::Answer:
        break;
    }
    const int delay = plan_.delayMilliseconds();
    if (delay > 0 && !socket.pause(std::chrono::milliseconds(delay))) {
        return false;
    }
    const auto answer = card_.transmit(command);
    return answer && socket.send(*answer);
}

} // namespace kakanai::scanners::simulated
