#pragma once

#include "scanners/serial/serial_line.h"

#include <memory>

namespace kakanai::scanners::serial {

struct SerialFraming {
    enum class End {
        Line,    ///< CR, LF or both end a code, and so does silence
        Silence, ///< only silence does: for codes of several lines
    };

    End end = End::Line;
    /// After so long without a byte a code is over. A scanner sends in one go: at 9,600 bit/s a byte takes one
    /// millisecond.
    std::chrono::milliseconds silence{100};
    /// More than the largest symbol of any kind holds (QR: 7,089 digits) is noise.
    qsizetype mostBytes = 7200;
};

/// A scanner on a serial line. Bytes that are no text are CodeFault::Unreadable, and so are too many of them: then
/// nothing counts until the next silence.
class SerialScanner : public CodeScanner {
public:
    explicit SerialScanner(std::unique_ptr<SerialLine> line, SerialFraming framing = {});

    CodeResult<std::optional<Scan>> next(std::stop_token stop) override;
    void forget() override;

private:
    std::optional<QByteArray> lineFromBuffer();
    CodeResult<QByteArray> nextBytes(const std::stop_token& stop);

    std::unique_ptr<SerialLine> line_;
    SerialFraming framing_;
    QByteArray buffer_;
    int messages_ = 0;
};

} // namespace kakanai::scanners::serial
