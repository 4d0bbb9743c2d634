#pragma once

#include "scanners/apdu_channel.h"
#include "tests/hostile/must.h"

#include <vector>

namespace kakanai::hostile {

/// A true card on a line where somebody flips bits: each three bytes of the input say in which answer, at which byte
/// and how.
class TamperedChannel : public scanners::ApduChannel {
public:
    TamperedChannel(scanners::ApduChannel& card, QByteArrayView input) : card_(card) {
        for (; input.size() >= 3; input = input.sliced(3)) {
            flips_.push_back({std::uint8_t(input[0]), std::uint8_t(input[1]), std::uint8_t(input[2])});
        }
    }

    scanners::CardResult<QByteArray> transmit(const QByteArray& command) override {
        must(++exchanges_ < mostExchanges, "a conversation that does not end");
        auto answer = card_.transmit(command);
        for (const Flip& flip : flips_) {
            if (answer && flip.exchange == exchanges_ && flip.byte < answer->size()) {
                char& byte = answer->data()[flip.byte];
                byte = static_cast<char>(byte ^ flip.bits);
            }
        }
        return answer;
    }

private:
    static constexpr int mostExchanges = 1000;
    struct Flip {
        int exchange;
        int byte;
        int bits;
    };

    scanners::ApduChannel& card_;
    std::vector<Flip> flips_;
    int exchanges_ = 0;
};

} // namespace kakanai::hostile
