#include "scanners/licence/licence_file.h"

#include "scanners/iso7816/tlv_file.h"
#include "scanners/licence/files/licence_fields.h"

namespace kakanai::scanners::licence {
namespace {

using namespace iso7816;

// The longest file of DF1 has 880 bytes; a card that goes on and on must not hold the kiosk.
constexpr qsizetype longestFile = 0x1000;

std::unexpected<CardError> malformed() {
    return std::unexpected(CardError{CardFault::DataMalformed});
}

bool isEnd(const Answer& answer) {
    return answer.status == sw::offsetBeyondEnd || (answer.isDone() && answer.data.isEmpty());
}

} // namespace

CardResult<Answer> readLicenceFile(CardSession& session, std::uint8_t file) {
    QByteArray bytes;
    for (;;) {
        const int offset = int(bytes.size());
        auto answer = readChunk(session, longestRead, [file, offset](int count) {
            return offset == 0 ? readByShortId(file, count) : readAt(offset, count);
        });
        if (!answer) {
            return answer;
        }
        const bool isWhole = isEnd(*answer);
        if (!isWhole && !answer->isDone()) {
            return answer;
        }
        if (!isWhole) {
            bytes += answer->data;
        }
        const auto fields = licenceFields(bytes, isWhole);
        if (fields) {
            return Answer{bytes, sw::done};
        }
        if (fields.error() == FieldsFault::Malformed || isWhole || bytes.size() > longestFile) {
            return malformed();
        }
    }
}

CardResult<Answer> readSmallFile(CardSession& session, std::optional<std::uint8_t> file, int size) {
    QByteArray bytes;
    while (bytes.size() < size) {
        const int offset = int(bytes.size());
        auto answer = readChunk(session, size - offset, [file, offset](int count) {
            return file && offset == 0 ? readByShortId(*file, count) : readAt(offset, count);
        });
        if (!answer) {
            return answer;
        }
        if (isEnd(*answer)) {
            return malformed();
        }
        if (!answer->isDone()) {
            return answer;
        }
        bytes += answer->data;
    }
    return Answer{bytes.first(size), sw::done};
}

} // namespace kakanai::scanners::licence
