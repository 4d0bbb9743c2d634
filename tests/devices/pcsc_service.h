#pragma once

#include "scanners/card_reader.h"
#include "scanners/simulated/card_server.h"
#include "scanners/simulated/simulated_card.h"
#include "tests/support/service.h"

#include <QLockFile>

#include <thread>

namespace kakanai::tests {

/// The real smart-card service with its virtual reader (packages pcscd and vsmartcard-vpcd). It has one socket for the
/// whole machine, so a lock keeps two runs of these tests apart.
class PcscService {
public:
    enum class Log { Errors, Everything };

    explicit PcscService(Log log = Log::Errors);

    /// Empty when it runs; otherwise why it does not.
    QString start();
    void stop() { service_.stop(); }
    QByteArray output() { return service_.output(); }

private:
    QLockFile lock_;
    Service service_;
};

/// The ports of the two virtual readers.
inline constexpr std::uint16_t firstReader = scanners::simulated::CardServer::defaultPort;
inline constexpr std::uint16_t secondReader = firstReader + 1;

/// A card in software on the virtual reader while this lives; the card is the caller's, or its own.
class ServedChip {
public:
    ServedChip(scanners::simulated::Chip& chip, scanners::simulated::SimulatedFault fault,
               std::uint16_t port = firstReader);
    explicit ServedChip(std::unique_ptr<scanners::simulated::Chip> chip,
                        scanners::simulated::SimulatedFault fault = {});
    ~ServedChip();

    /// Waits until the service has noticed the card.
    bool isNoticed(scanners::CardReader& reader) const;

private:
    std::unique_ptr<scanners::simulated::Chip> own_;
    scanners::simulated::CardServer server_;
    std::jthread thread_;
};

/// The same with a simulated individual number card of its own.
class ServedCard {
public:
    ServedCard(const scanners::simulated::Persona& persona, scanners::simulated::SimulatedFault fault,
               const scanners::simulated::SimulatedCardOptions& options, std::uint16_t port = firstReader);

    bool isNoticed(scanners::CardReader& reader) const { return served_.isNoticed(reader); }
    const scanners::simulated::SimulatedCard& card() const { return card_; }

private:
    scanners::simulated::SimulatedCard card_;
    ServedChip served_;
};

/// Waits until so many cards are noticed.
bool cardsAreNoticed(scanners::CardReader& reader, int cards);

/// Waits until the service has noticed that no card lies on any reader.
bool readersAreEmpty(scanners::CardReader& reader);

} // namespace kakanai::tests
