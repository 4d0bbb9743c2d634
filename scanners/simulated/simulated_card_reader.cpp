#include "scanners/simulated/simulated_card_reader.h"

#include "scanners/cards/identify_card.h"

#include <atomic>

namespace kakanai::scanners::simulated {
namespace {

using namespace Qt::StringLiterals;

QString readerName() {
    return u"Simulated reader"_s;
}

SimulatedCardOptions withFault(SimulatedCardOptions options, SimulatedFault fault) {
    options.malformed = options.malformed || fault.kind == SimulatedFault::Kind::Malformed;
    return options;
}

} // namespace

struct SimulatedCardReader::Inserted {
    Inserted(std::shared_ptr<Chip> chip, SimulatedFault fault) : card(std::move(chip)), plan(fault) {}

    std::shared_ptr<Chip> card;
    FaultPlan plan;
    std::atomic<bool> isPresent = true;
};

class SimulatedCardReader::Channel : public ApduChannel {
public:
    Channel(SimulatedCardReader& reader, std::shared_ptr<Inserted> inserted, std::stop_token stop)
        : reader_(reader), inserted_(std::move(inserted)), stop_(std::move(stop)) {
        inserted_->card->reset();
    }

    CardResult<QByteArray> transmit(const QByteArray& command) override {
        const auto action = inserted_->plan.next();
        if (action == FaultPlan::Action::Pull) {
            reader_.remove();
        }
        wait(std::chrono::milliseconds(inserted_->plan.delayMilliseconds()));
        if (!inserted_->isPresent) {
            return std::unexpected(CardError{CardFault::Removed});
        }
        if (action == FaultPlan::Action::Mute) {
            // A real reader gives a mute card up after eight seconds; nobody needs to sit through them here.
            return std::unexpected(CardError{CardFault::Timeout});
        }
        return inserted_->card->transmit(command);
    }

private:
    void wait(std::chrono::milliseconds time) {
        std::unique_lock lock(reader_.mutex_);
        reader_.changed_.wait_for(lock, stop_, time, [this] { return !inserted_->isPresent.load(); });
    }

    SimulatedCardReader& reader_;
    std::shared_ptr<Inserted> inserted_;
    std::stop_token stop_;
};

SimulatedCardReader::SimulatedCardReader() = default;

SimulatedCardReader::SimulatedCardReader(const Persona& persona, SimulatedFault fault, SimulatedCardOptions options) {
    insert(persona, fault, std::move(options));
}

SimulatedCardReader::~SimulatedCardReader() = default;

void SimulatedCardReader::insert(const Persona& persona, SimulatedFault fault, SimulatedCardOptions options) {
    insert(std::make_shared<SimulatedCard>(persona, withFault(std::move(options), fault)), fault);
}

void SimulatedCardReader::insert(std::shared_ptr<Chip> chip, SimulatedFault fault) {
    remove();
    const std::scoped_lock lock(mutex_);
    inserted_ = std::make_shared<Inserted>(std::move(chip), fault);
    changed_.notify_all();
}

void SimulatedCardReader::remove() {
    const std::scoped_lock lock(mutex_);
    if (inserted_) {
        inserted_->isPresent = false;
        inserted_.reset();
    }
    changed_.notify_all();
}

std::shared_ptr<SimulatedCardReader::Inserted> SimulatedCardReader::inserted() const {
    const std::scoped_lock lock(mutex_);
    return inserted_;
}

CardResult<CardStatus> SimulatedCardReader::status(std::stop_token stop) {
    ReaderStatus reader{readerName(), CardKind::None, {}};
    if (const auto card = inserted()) {
        Channel channel(*this, card, stop);
        const auto identified = cards::identifyCard(channel, stop);
        if (!identified && identified.error().fault != CardFault::Removed) {
            return std::unexpected(identified.error());
        }
        if (identified) {
            reader.card = identified->kind;
            reader.tries = identified->tries;
            reader.alsoResidence = identified->alsoResidence;
        }
    }
    return CardStatus{true, {reader}};
}

CardResult<void> SimulatedCardReader::converse(const QString& reader, const Conversation& conversation,
                                               std::stop_token stop) {
    if (!reader.isEmpty() && reader != readerName()) {
        return std::unexpected(CardError{CardFault::ReaderNone});
    }
    const auto card = inserted();
    if (!card) {
        return std::unexpected(CardError{CardFault::Absent});
    }
    Channel channel(*this, card, stop);
    return conversation(channel);
}

CardResult<bool> SimulatedCardReader::waitForCard(bool present, std::stop_token stop) {
    std::unique_lock lock(mutex_);
    const auto before = inserted_;
    return changed_.wait(lock, stop, [&] {
        const bool wasTaken = !present && inserted_ != before;
        return wasTaken || (inserted_ != nullptr) == present;
    });
}

} // namespace kakanai::scanners::simulated
