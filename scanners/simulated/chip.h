#pragma once

#include "scanners/apdu_channel.h"

namespace kakanai::scanners::simulated {

/// A card in software, of whatever kind. Answers every command; thread-safe.
class Chip : public ApduChannel {
public:
    /// As a reader that takes the power away and gives it back.
    virtual void reset() = 0;
    virtual QByteArray answerToReset() const = 0;
};

} // namespace kakanai::scanners::simulated
