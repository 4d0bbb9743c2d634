#include "scanners/pcsc/pcsc_card_reader.h"

#include "scanners/cards/identify_card.h"
#include "scanners/pcsc/card_watch.h"
#include "scanners/pcsc/pcsc_card.h"
#include "scanners/pcsc/pcsc_faults.h"
#include "scanners/pcsc/reader_choice.h"

namespace kakanai::scanners::pcsc {
namespace {

using Loader = std::function<std::shared_ptr<const PcscFunctions>()>;

class PcscCardReader : public CardReader {
public:
    PcscCardReader(Loader load, const PcscLimits& limits) : load_(std::move(load)), limits_(limits) {}

    CardResult<CardStatus> status(std::stop_token stop) override {
        const auto context = PcscContext::establish(load_(), limits_, stop);
        if (!context) {
            const bool isMissing = context.error().fault == CardFault::ServiceMissing;
            return isMissing ? CardResult<CardStatus>(CardStatus{}) : std::unexpected(context.error());
        }
        const auto readers = (*context)->readers();
        if (!readers) {
            return std::unexpected(readers.error());
        }
        CardStatus status{true, {}};
        for (const WatchedReader& reader : *readers) {
            status.readers.push_back(look(reader, stop));
        }
        return status;
    }

    CardResult<void> converse(const QString& name, const Conversation& conversation, std::stop_token stop) override {
        const auto context = PcscContext::establish(load_(), limits_, stop);
        if (!context) {
            return std::unexpected(context.error());
        }
        const auto readers = (*context)->readers();
        const auto reader = readers ? chooseReader(*readers, name) : std::unexpected(readers.error());
        if (!reader) {
            return std::unexpected(reader.error());
        }
        const auto card = PcscCard::connect(**context, *reader);
        if (!card) {
            return std::unexpected(card.error());
        }
        (*card)->resetAtEnd();
        return conversation(**card);
    }

    CardResult<bool> waitForCard(bool present, std::stop_token stop) override {
        CardWatch watch([&] { return PcscContext::establish(load_(), limits_, stop); }, limits_, stop);
        return watch.until(present);
    }

private:
    /// A context for each reader: one that is stuck is not the fault of the others.
    ReaderStatus look(const WatchedReader& reader, const std::stop_token& stop) const {
        ReaderStatus status{textOf(reader.name), CardKind::None, {}};
        if (!reader.holdsCard()) {
            return status;
        }
        status.card = CardKind::Unknown;
        const auto context = PcscContext::establish(load_(), limits_, stop);
        const auto card = context ? PcscCard::connect(**context, reader) : std::unexpected(context.error());
        const auto identified = card ? cards::identifyCard(**card, stop) : std::unexpected(card.error());
        if (identified) {
            status.card = identified->kind;
            status.tries = identified->tries;
            status.alsoResidence = identified->alsoResidence;
        } else if (identified.error().fault == CardFault::Removed || identified.error().fault == CardFault::Absent) {
            status.card = CardKind::None;
        }
        return status;
    }

    Loader load_;
    PcscLimits limits_;
};

} // namespace

std::unique_ptr<CardReader> makePcscReader() {
    return makePcscReader(loadPcscFunctions, PcscLimits{});
}

std::unique_ptr<CardReader> makePcscReader(Loader load, const PcscLimits& limits) {
    return std::make_unique<PcscCardReader>(std::move(load), limits);
}

} // namespace kakanai::scanners::pcsc
