#pragma once

#include "scanners/simulated/chip.h"
#include "scanners/simulated/simulated_fault.h"

namespace kakanai::scanners::simulated {

class VirtualReaderSocket;

enum class ServeError {
    NoVirtualReader, ///< nobody listens on the port: the smart-card service or its virtual reader is not there
};

/// Lays a simulated card on the virtual reader of the real smart-card service (package vsmartcard-vpcd), so that the
/// whole road from the PC/SC library down is the real one.
class CardServer {
public:
    static constexpr std::uint16_t defaultPort = 35963;

    /// The card is the caller's and must outlive run(). SimulatedFault::Kind::Malformed is the card's own business.
    CardServer(Chip& card, SimulatedFault fault, std::uint16_t port = defaultPort);

    /// Called from run()'s thread each time the card lies on the reader.
    void onServing(std::function<void()> callback) { onServing_ = std::move(callback); }

    /// Serves until a stop is requested; a pulled card stays away until then. Waits for the virtual reader for a few
    /// seconds, and again when the service restarts.
    std::expected<void, ServeError> run(std::stop_token stop);

private:
    bool connect(VirtualReaderSocket& socket) const;
    void serve(VirtualReaderSocket& socket);
    bool control(VirtualReaderSocket& socket, char command);
    bool exchange(VirtualReaderSocket& socket, const QByteArray& command);

    Chip& card_;
    FaultPlan plan_;
    std::uint16_t port_;
    bool isPowered_ = false;
    std::function<void()> onServing_;
};

} // namespace kakanai::scanners::simulated
