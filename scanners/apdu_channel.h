#pragma once

#include "scanners/card_reader.h"

#include <QByteArray>

namespace kakanai::scanners {

/// The lower seam all card code shares: a command out, an answer in. Real readers, the simulated card, a script of
/// exact bytes and the fuzzer stand behind it.
class ApduChannel {
public:
    virtual ~ApduChannel() = default;

    /// Answer with SW1 SW2 at its end, at least two bytes; otherwise an error (Removed, Timeout, Transmission).
    virtual CardResult<QByteArray> transmit(const QByteArray& command) = 0;
};

} // namespace kakanai::scanners
