#pragma once

#include "scanners/apdu_channel.h"
#include "scanners/pcsc/pcsc_context.h"

#include <set>

namespace kakanai::scanners::pcsc {

/// A card on a real reader, held in one transaction from connect() to its end, so that no other program comes between
/// two commands.
class PcscCard : public ApduChannel {
public:
    /// The context must outlive the card.
    static CardResult<std::unique_ptr<PcscCard>> connect(PcscContext& context, const WatchedReader& reader);
    ~PcscCard() override;

    CardResult<QByteArray> transmit(const QByteArray& command) override;
    /// What a VERIFY opened would stay open for the next program: the card is reset when the transaction ends.
    void resetAtEnd() { disposition_ = SCARD_RESET_CARD; }

private:
    struct Handle;
    struct Exchange;
    PcscCard(PcscContext& context, WatchedReader reader);
    CardResult<void> connectUnlessBusy();
    CardResult<void> begin();
    bool reconnect();
    CardResult<QByteArray> explainFailure(LONG code);
    CardResult<QByteArray> takeBackAfterReset();
    bool beginsAnew(const QByteArray& command);
    bool isGone(std::chrono::milliseconds patience);

    PcscContext& context_;
    WatchedReader reader_;
    std::shared_ptr<Handle> handle_;
    DWORD disposition_ = SCARD_LEAVE_CARD;
    std::set<QByteArray> openings_; ///< applications selected and secrets named so far
};

} // namespace kakanai::scanners::pcsc
