#pragma once

#include "scanners/code_scanner.h"

#include <chrono>

namespace kakanai::scanners::serial {

/// The lower seam of a serial scanner: bytes as they come. Used from one thread.
class SerialLine {
public:
    virtual ~SerialLine() = default;

    /// What has come, after waiting for it until `silence` has passed (without: for ever). Empty: it was silent, or
    /// stop was requested. After an error the next call opens the line anew; bytes from before are gone.
    virtual CodeResult<QByteArray> read(std::optional<std::chrono::milliseconds> silence, std::stop_token stop) = 0;
};

} // namespace kakanai::scanners::serial
