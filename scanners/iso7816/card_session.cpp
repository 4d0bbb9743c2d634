#include "scanners/iso7816/card_session.h"

#include <QLoggingCategory>

namespace kakanai::scanners::iso7816 {
namespace {

// Instruction, sizes and status word only: contents never reach a log, and there is no switch for more.
Q_LOGGING_CATEGORY(apduLog, "kakanai.card.apdu", QtWarningMsg)

constexpr qsizetype longestJoinedAnswer = 0x10000;
constexpr std::uint8_t selectedFile = 0x80;

bool hasParts(StatusWord word) {
    return word >> 8 == 0x61;
}
bool wantsLength(StatusWord word) {
    return word >> 8 == 0x6C;
}
/// Whether the last byte says how much is expected: without data, or behind it.
bool endsWithLength(const QByteArray& command) {
    return command.size() == 5 || (command.size() > 6 && command.size() == 6 + std::uint8_t(command.at(4)));
}

} // namespace

CardSession::CardSession(ApduChannel& channel, std::stop_token stop) : channel_(channel), stop_(std::move(stop)) {}

CardResult<Answer> CardSession::exchange(const QByteArray& command) {
    auto answer = once(command);
    if (answer && wantsLength(answer->status) && endsWithLength(command)) {
        QByteArray again = command;
        again.back() = static_cast<char>(answer->status & 0xFF);
        answer = once(again);
    }
    return answer && hasParts(answer->status) ? joinParts(std::move(*answer)) : answer;
}

CardResult<Answer> CardSession::joinParts(Answer answer) {
    while (hasParts(answer.status)) {
        auto part = once(getResponse(std::uint8_t(answer.status & 0xFF)));
        if (!part) {
            return part;
        }
        if (part->data.isEmpty() || answer.data.size() > longestJoinedAnswer) {
            return std::unexpected(CardError{CardFault::Transmission});
        }
        answer.data += part->data;
        answer.status = part->status;
    }
    return answer;
}

CardResult<Answer> CardSession::once(const QByteArray& command) {
    if (stop_.stop_requested()) {
        return std::unexpected(CardError{CardFault::Timeout});
    }
    ++exchanges_;
    auto raw = channel_.transmit(command);
    if (!raw) {
        return std::unexpected(raw.error());
    }
    if (raw->size() < 2) {
        return std::unexpected(CardError{CardFault::Transmission});
    }
    const auto high = static_cast<std::uint8_t>(raw->at(raw->size() - 2));
    const auto low = static_cast<std::uint8_t>(raw->back());
    raw->chop(2);
    const auto status = StatusWord(high << 8 | low);
    qCDebug(apduLog, "ins %02x sent %lld received %lld status %04x", unsigned(std::uint8_t(command.at(1))),
            qlonglong(command.size()), qlonglong(raw->size()), unsigned(status));
    return Answer{std::move(*raw), status};
}

CardResult<int> CardSession::triesLeft(std::uint8_t file) {
    reference_ = selectedFile | file;
    const auto byShortId = exchange(queryTries(reference_));
    if (!byShortId) {
        return std::unexpected(byShortId.error());
    }
    if (const int tries = sw::triesLeft(byShortId->status); tries >= 0) {
        return tries;
    }
    // Naming the secret by short id was measured on test cards only; selecting its file first works on all.
    reference_ = selectedFile;
    const auto selected = exchange(selectFile(file));
    if (!selected) {
        return std::unexpected(selected.error());
    }
    if (!selected->isDone()) {
        return -1;
    }
    const auto answer = exchange(queryTries(reference_));
    return answer ? CardResult<int>(sw::triesLeft(answer->status)) : std::unexpected(answer.error());
}

bool CardSession::shrinkReads() {
    constexpr int withoutStatusWord = 0xFE;
    constexpr int small = 0x80;
    if (readSize_ == small) {
        return false;
    }
    readSize_ = readSize_ == longestRead ? withoutStatusWord : small;
    return true;
}

} // namespace kakanai::scanners::iso7816
