#include "scanners/card_reader.h"
#include "scanners/mynumber/individual_number_card.h"
#include "scanners/mynumber/jpki/jpki_application.h"
#include "scanners/mynumber/surface/surface_application.h"

#include <cstddef>
#include <cstdint>

using namespace kakanai::scanners;

namespace {

/// A card whose answers are the fuzzer's: each is a length byte and as many bytes (the last two are the status word),
/// or a fault of the channel. When the input ends, the card is gone.
class HostileChannel : public ApduChannel {
public:
    explicit HostileChannel(QByteArrayView input) : input_(input) {}

    CardResult<QByteArray> transmit(const QByteArray&) override {
        constexpr std::uint8_t fault = 0xFF;
        constexpr std::uint8_t twoLengthBytes = 0xFE;
        if (input_.isEmpty()) {
            return std::unexpected(CardError{CardFault::Removed});
        }
        qsizetype length = take();
        if (length == fault) {
            return std::unexpected(CardError{CardFault::Transmission});
        }
        if (length == twoLengthBytes && input_.size() >= 2) {
            length = take() << 8;
            length |= take();
        }
        const QByteArray answer = input_.first(std::min(length, input_.size())).toByteArray();
        input_ = input_.sliced(answer.size());
        return answer;
    }

private:
    std::uint8_t take() {
        const auto byte = static_cast<std::uint8_t>(input_.front());
        input_ = input_.sliced(1);
        return byte;
    }

    QByteArrayView input_;
};

void ask(int question, ApduChannel& card) {
    const Secret pin("1234");
    const Secret numberB("55021720352285");
    const Secret password("ABC123");
    const CardReadOptions options{.roots = {{QByteArray(256, '\x7F'), QByteArray("\1\0\1", 3)}}};
    switch (question) {
    case 0:
        static_cast<void>(mynumber::readBasicInfo(card, CardSecret::Pin, pin, {}, options));
        break;
    case 1:
        static_cast<void>(mynumber::readCardFace(card, numberB, {}, options));
        break;
    case 2:
        static_cast<void>(mynumber::challengeChip(card, CardSecret::Pin, pin, {}));
        break;
    case 3:
        static_cast<void>(mynumber::readCardIdentity(card, {}));
        break;
    case 4:
        static_cast<void>(mynumber::readCertificates(card, {}));
        break;
    case 5:
        static_cast<void>(mynumber::readSigningCertificate(card, password, {}));
        break;
    default:
        static_cast<void>(mynumber::signDigest(card, CertificateUse::Signature, password, QByteArray(32, '\x5A'), {}));
        break;
    }
}

} // namespace

/// Everything an individual number card is asked, answered by somebody who wishes us ill. The first byte is the
/// question.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 1) {
        return 0;
    }
    constexpr int questions = 7;
    HostileChannel card(QByteArrayView(data + 1, qsizetype(size) - 1));
    ask(data[0] % questions, card);
    return 0;
}
