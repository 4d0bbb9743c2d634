#pragma once

#include "scanners/apdu_channel.h"
#include "tests/hostile/must.h"

namespace kakanai::hostile {

/// A card that answers with blocks of the fuzzer's input. A block begins with its length; FF is followed by which fault
/// of the channel happens instead, FE by a length of two bytes. After the last block the card is gone.
///
/// It watches what no answer may bring about: a secret sent without having asked the tries left just before, or sent
/// although the card said that one or none is left.
class HostileChannel : public scanners::ApduChannel {
public:
    explicit HostileChannel(QByteArrayView input) : input_(input) {}

    scanners::CardResult<QByteArray> transmit(const QByteArray& command) override {
        must(++exchanges_ < mostExchanges, "a conversation that does not end");
        must(command.size() >= 4, "a command without its header");
        watchSecrets(command);
        const auto answer = nextAnswer();
        // The rest of an answer that comes in parts belongs to the question.
        isAsking_ = isTriesQuery(command) || (isAsking_ && std::uint8_t(command.at(1)) == getResponseInstruction);
        if (isAsking_) {
            tries_ = answer ? triesIn(*answer) : -1;
        }
        return answer;
    }

    int exchanges() const { return exchanges_; }
    int secretsSent() const { return secretsSent_; }

private:
    static constexpr int mostExchanges = 1 << 16;
    static constexpr unsigned char verifyInstruction = 0x20;
    static constexpr unsigned char getResponseInstruction = 0xC0;

    static bool isVerify(const QByteArray& command) { return std::uint8_t(command.at(1)) == verifyInstruction; }
    static bool isTriesQuery(const QByteArray& command) { return isVerify(command) && command.size() == 4; }
    static int triesIn(QByteArrayView answer) {
        const bool says = answer.size() >= 2 && std::uint8_t(answer[answer.size() - 2]) == 0x63 &&
                          (std::uint8_t(answer.back()) & 0xF0) == 0xC0;
        return says ? answer.back() & 0x0F : -1;
    }

    void watchSecrets(const QByteArray& command) {
        if (isVerify(command) && command.size() > 4) {
            must(tries_ > 1, "a secret sent without two tries left, asked just before");
            tries_ = -1;
            ++secretsSent_;
        }
    }

    std::uint8_t takeByte() {
        if (input_.isEmpty()) {
            return 0;
        }
        const auto byte = std::uint8_t(input_.front());
        input_ = input_.sliced(1);
        return byte;
    }

    scanners::CardResult<QByteArray> nextAnswer() {
        using enum scanners::CardFault;
        if (input_.isEmpty()) {
            return std::unexpected(scanners::CardError{Removed});
        }
        int length = takeByte();
        if (length == 0xFF) {
            constexpr scanners::CardFault faults[] = {Removed, Timeout, Transmission, ServiceMissing};
            return std::unexpected(scanners::CardError{faults[takeByte() % std::size(faults)]});
        }
        if (length == 0xFE) {
            length = takeByte() << 8;
            length |= takeByte();
        }
        const QByteArrayView answer = input_.first(std::min<qsizetype>(length, input_.size()));
        input_ = input_.sliced(answer.size());
        return answer.toByteArray();
    }

    QByteArrayView input_;
    int exchanges_ = 0;
    bool isAsking_ = false;
    int tries_ = -1;
    int secretsSent_ = 0;
};

} // namespace kakanai::hostile
