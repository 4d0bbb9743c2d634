#pragma once

#include "scanners/drivers_licence.h"
#include "scanners/iso7816/card_session.h"
#include "scanners/licence/files/entry_file.h"

namespace kakanai::scanners::licence {

/// One reading of one licence, from its first command to its last, with one more attempt where the first one breaks.
class LicenceConversation {
public:
    LicenceConversation(ApduChannel& channel, const Secret& pin1, const LicenceClosedItems& closed,
                        std::stop_token stop);

    CardResult<DriversLicence> run();

private:
    using File = CardResult<std::optional<QByteArray>>;

    CardResult<DriversLicence> attempt();
    CardResult<void> select(const QByteArray& command, CardFault otherwise);
    CardResult<void> readMaster(DriversLicence& licence);
    CardResult<void> open(CardSecret kind, const Secret& secret, bool hasPin);
    CardResult<void> verifySecret(CardSecret kind, const Secret& secret);
    CardResult<void> readEntries(DriversLicence& licence);
    CardResult<void> readDomicile(DriversLicence& licence);
    CardResult<void> readPictures(DriversLicence& licence);
    CardResult<void> readPhoto(DriversLicence& licence);
    /// A file of DF1; no value: the card does not have it.
    File read(std::uint8_t file);

    bool wantsClosedItems() const { return closed_.pin2 && (closed_.domicile || closed_.photo); }

    iso7816::CardSession session_;
    const Secret& pin1_;
    LicenceClosedItems closed_;
    bool isSecondAttempt_ = false;
    int triesBefore_[2] = {0, 0}; ///< of each PIN before its VERIFY, as long as the answer is not known
};

} // namespace kakanai::scanners::licence
