#pragma once

#include "scanners/apdu_channel.h"
#include "scanners/iso7816/apdu.h"

#include <stop_token>

namespace kakanai::scanners::iso7816 {

struct Answer {
    QByteArray data;
    StatusWord status = 0;

    bool isDone() const { return status == sw::done; }
};

/// A conversation with one card: counts the exchanges, joins answers that come in parts (61xx), repeats with the length
/// the card wants (6Cxx), and remembers how much this reader can carry at once.
class CardSession {
public:
    CardSession(ApduChannel& channel, std::stop_token stop);

    CardResult<Answer> exchange(const QByteArray& command);
    /// Tries left of a secret of the selected application: by short id, or, where the card does not know that form, by
    /// selecting its file. -1 when the card has no such secret.
    CardResult<int> triesLeft(std::uint8_t file);
    /// How VERIFY names the secret that was asked for last.
    std::uint8_t secretReference() const { return reference_; }

    int exchanges() const { return exchanges_; }
    int readSize() const { return readSize_; }
    /// The next smaller size for READ: 256, 254, 128. False when there is none.
    bool shrinkReads();

private:
    CardResult<Answer> once(const QByteArray& command);
    CardResult<Answer> joinParts(Answer answer);

    ApduChannel& channel_;
    std::stop_token stop_;
    int exchanges_ = 0;
    int readSize_ = longestRead;
    std::uint8_t reference_ = 0;
};

} // namespace kakanai::scanners::iso7816
