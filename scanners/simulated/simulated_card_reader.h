#pragma once

#include "scanners/card_reader.h"
#include "scanners/simulated/simulated_card.h"
#include "scanners/simulated/simulated_fault.h"

#include <condition_variable>

namespace kakanai::scanners::simulated {

/// A card reader without hardware or service: a simulated card in this process, read by the same code as a real one.
/// Thread-safe: a test or the demo lays cards on it and takes them off while a worker reads.
class SimulatedCardReader : public CardReader {
public:
    SimulatedCardReader();
    explicit SimulatedCardReader(const Persona& persona, SimulatedFault fault = {}, SimulatedCardOptions options = {});
    ~SimulatedCardReader() override;

    void insert(std::shared_ptr<Chip> chip, SimulatedFault fault = {});
    void insert(const Persona& persona, SimulatedFault fault = {}, SimulatedCardOptions options = {});
    void remove();

    CardResult<CardStatus> status(std::stop_token stop) override;
    CardResult<void> converse(const QString& reader, const Conversation& conversation, std::stop_token stop) override;
    CardResult<bool> waitForCard(bool present, std::stop_token stop) override;

private:
    struct Inserted;
    class Channel;
    std::shared_ptr<Inserted> inserted() const;

    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    std::shared_ptr<Inserted> inserted_;
};

} // namespace kakanai::scanners::simulated
