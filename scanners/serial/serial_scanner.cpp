#include "scanners/serial/serial_scanner.h"

#include "scanners/code_text.h"

namespace kakanai::scanners::serial {
namespace {

qsizetype lineEnd(const QByteArray& bytes) {
    const auto end = std::ranges::find_if(bytes, [](char c) { return c == '\r' || c == '\n'; });
    return end - bytes.begin();
}

bool isControl(QChar c) {
    return c.unicode() < 0x20 && !QStringView(u"\t\n\r\x1c\x1d\x1e\x1f\x04").contains(c);
}

CodeResult<Code> codeOf(const QByteArray& bytes) {
    const auto text = codeText(bytes);
    if (!text || std::ranges::any_of(*text, isControl)) {
        return std::unexpected(CodeError{CodeFault::Unreadable});
    }
    Code code;
    code.bytes = bytes;
    code.text = text;
    return code;
}

} // namespace

SerialScanner::SerialScanner(std::unique_ptr<SerialLine> line, SerialFraming framing)
    : line_(std::move(line)), framing_(framing) {}

std::optional<QByteArray> SerialScanner::lineFromBuffer() {
    if (framing_.end == SerialFraming::End::Silence) {
        return {};
    }
    // The LF of CR LF, or of the code before, begins the buffer: an empty line is none.
    while (buffer_.startsWith('\r') || buffer_.startsWith('\n')) {
        buffer_.remove(0, 1);
    }
    const qsizetype end = lineEnd(buffer_);
    if (end == buffer_.size()) {
        return {};
    }
    const QByteArray line = buffer_.first(end);
    buffer_.remove(0, end + 1);
    return line;
}

CodeResult<QByteArray> SerialScanner::nextBytes(const std::stop_token& stop) {
    bool isNoise = false;
    for (;;) {
        if (const auto line = lineFromBuffer()) {
            return *line;
        }
        const bool isIdle = buffer_.isEmpty() && !isNoise;
        const auto bytes = line_->read(isIdle ? std::nullopt : std::optional(framing_.silence), stop);
        if (!bytes) {
            buffer_.clear();
            return std::unexpected(bytes.error());
        }
        if (stop.stop_requested()) {
            return QByteArray();
        }
        if (bytes->isEmpty() && isNoise) {
            return std::unexpected(CodeError{CodeFault::Unreadable});
        }
        if (bytes->isEmpty() && !isIdle) {
            return std::exchange(buffer_, {});
        }
        buffer_ += *bytes;
        isNoise = isNoise || buffer_.size() > framing_.mostBytes;
        if (isNoise) {
            buffer_.clear();
        }
    }
}

void SerialScanner::forget() {
    buffer_.clear();
    // What the line holds for nobody; a line that never falls silent is noise, and `next` says so.
    for (qsizetype dropped = 0; dropped < framing_.mostBytes;) {
        const auto bytes = line_->read(std::chrono::milliseconds(0), {});
        if (!bytes || bytes->isEmpty()) {
            return;
        }
        dropped += bytes->size();
    }
}

CodeResult<std::optional<Scan>> SerialScanner::next(std::stop_token stop) {
    while (!stop.stop_requested()) {
        auto bytes = nextBytes(stop);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        while (bytes->endsWith('\n') || bytes->endsWith('\r')) {
            bytes->chop(1);
        }
        if (bytes->isEmpty()) {
            continue;
        }
        const auto code = codeOf(*bytes);
        if (!code) {
            return std::unexpected(code.error());
        }
        return Scan{*code, 1, 1, messages_++};
    }
    return std::nullopt;
}

} // namespace kakanai::scanners::serial
