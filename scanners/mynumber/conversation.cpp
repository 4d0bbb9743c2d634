#include "scanners/mynumber/conversation.h"

#include "scanners/iso7816/tlv_file.h"

namespace kakanai::scanners::mynumber {

using namespace iso7816;

CardResult<void> select(CardSession& session, QByteArrayView aid) {
    const auto selected = session.exchange(selectApplication(aid));
    if (!selected) {
        return std::unexpected(selected.error());
    }
    return selected->isDone() ? CardResult<void>() : failure(CardFault::Unknown);
}

CardResult<QByteArray> readFile(CardSession& session, std::uint8_t file) {
    auto answer = readTlvFile(session, file);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    return answer->isDone() ? CardResult<QByteArray>(std::move(answer->data)) : failure(CardFault::Transmission);
}

bool hasForgotten(StatusWord word) {
    return word == sw::notVerified || word == sw::noCurrentFile || word == sw::noSuchFile;
}

} // namespace kakanai::scanners::mynumber
