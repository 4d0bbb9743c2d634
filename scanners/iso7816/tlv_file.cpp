#include "scanners/iso7816/tlv_file.h"

#include "scanners/iso7816/tlv.h"

namespace kakanai::scanners::iso7816 {
namespace {

// As far as the offsets of READ reach, and twice what a face with its photo needs; keeps a lying header from holding
// the kiosk for minutes.
constexpr qsizetype longestFile = 0x8000;

std::unexpected<CardError> malformed() {
    return std::unexpected(CardError{CardFault::DataMalformed});
}

} // namespace

CardResult<Answer> readChunk(CardSession& session, qsizetype wanted, const std::function<QByteArray(int)>& command) {
    for (;;) {
        auto answer = session.exchange(command(int(std::min<qsizetype>(wanted, session.readSize()))));
        const bool isBroken = !answer && answer.error().fault == CardFault::Transmission;
        if (isBroken && session.shrinkReads()) {
            continue;
        }
        if (!answer) {
            return answer;
        }
        if (answer->status == sw::endOfFileReached) {
            answer->status = sw::done;
        }
        if (answer->status != sw::wrongLength || !session.shrinkReads()) {
            return answer;
        }
    }
}

CardResult<Answer> readTlvFile(CardSession& session, std::uint8_t file) {
    auto answer = readChunk(session, longestRead, [file](int count) { return readByShortId(file, count); });
    if (!answer || !answer->isDone()) {
        return answer;
    }
    QByteArray bytes = answer->data;
    for (;;) {
        const auto header = readTlvHeader(bytes);
        if (!header && header.error() == TlvFault::Malformed) {
            return malformed();
        }
        const qsizetype whole = header ? header->wholeSize() : bytes.size() + longestRead;
        if (whole > longestFile) {
            return malformed();
        }
        if (bytes.size() >= whole) {
            return Answer{bytes.first(whole), sw::done};
        }
        const int offset = int(bytes.size());
        answer = readChunk(session, whole - offset, [offset](int count) { return readAt(offset, count); });
        if (answer && answer->isDone() && !answer->data.isEmpty()) {
            bytes += answer->data;
        } else if (answer && (answer->isDone() || answer->status == sw::offsetBeyondEnd)) {
            return malformed();
        } else {
            return answer;
        }
    }
}

} // namespace kakanai::scanners::iso7816
