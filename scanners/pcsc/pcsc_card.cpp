#include "scanners/pcsc/pcsc_card.h"

#include "scanners/pcsc/pause.h"
#include "scanners/pcsc/pcsc_faults.h"

#include <sodium.h>

namespace kakanai::scanners::pcsc {
namespace {

using namespace std::chrono_literals;

constexpr DWORD anyProtocol = SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1;
constexpr std::size_t longestAnswer = 0x10000 + 2; // an extended one with its status word
constexpr char verifyInstruction = 0x20;
constexpr char selectInstruction = char(0xA4);
constexpr char byName = 0x04;

/// Another program lets go of the reader, a card laid down slowly is switched on at the next attempt.
bool mayPass(LONG code) {
    return code == LONG(SCARD_E_SHARING_VIOLATION) || code == LONG(SCARD_W_UNRESPONSIVE_CARD) ||
           code == LONG(SCARD_W_UNPOWERED_CARD);
}

} // namespace

struct PcscCard::Handle {
    SCARDHANDLE card = 0;
    DWORD protocol = 0;
};

/// Owns its bytes, since a call may outlive everybody who waited for it; a VERIFY holds a secret, so they are wiped.
struct PcscCard::Exchange {
    explicit Exchange(const QByteArray& bytes) : command(bytes.begin(), bytes.end()) {}
    ~Exchange() {
        sodium_memzero(command.data(), command.size());
        sodium_memzero(answer.data(), answer.size());
    }
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    std::vector<unsigned char> command;
    std::vector<unsigned char> answer = std::vector<unsigned char>(longestAnswer);
    DWORD length = 0;
};

PcscCard::PcscCard(PcscContext& context, WatchedReader reader)
    : context_(context), reader_(std::move(reader)), handle_(std::make_shared<Handle>()) {}

CardResult<std::unique_ptr<PcscCard>> PcscCard::connect(PcscContext& context, const WatchedReader& reader) {
    std::unique_ptr<PcscCard> card(new PcscCard(context, reader));
    if (const auto connected = card->connectUnlessBusy(); !connected) {
        return std::unexpected(connected.error());
    }
    const auto begun = card->begin();
    return begun ? CardResult<std::unique_ptr<PcscCard>>(std::move(card)) : std::unexpected(begun.error());
}

CardResult<void> PcscCard::connectUnlessBusy() {
    const auto deadline = std::chrono::steady_clock::now() + context_.limits().busy;
    for (;;) {
        const auto result = context_.call(
            [handle = handle_, name = reader_.name](const PcscFunctions& functions, SCARDCONTEXT context) {
                return functions.connect(context, name.c_str(), SCARD_SHARE_SHARED, anyProtocol, &handle->card,
                                         &handle->protocol);
            },
            context_.limits().call);
        if (!result) {
            return failure(CardFault::ReaderStuck);
        }
        if (*result == SCARD_S_SUCCESS) {
            return {};
        }
        const bool triesAgain = mayPass(*result) && std::chrono::steady_clock::now() < deadline;
        if (!triesAgain || !pause(context_.stop(), context_.limits().again)) {
            return failure(faultOf(*result));
        }
    }
}

CardResult<void> PcscCard::begin() {
    const auto beginOnce = [this] {
        return context_.call([handle = handle_](const PcscFunctions& functions,
                                                SCARDCONTEXT) { return functions.beginTransaction(handle->card); },
                             context_.limits().busy);
    };
    auto result = beginOnce();
    if (result == SCARD_W_RESET_CARD && reconnect()) {
        // The service powers an unused card off, and on again for the first who comes: that may be now.
        result = beginOnce();
    }
    if (!result) {
        return failure(CardFault::ReaderBusy);
    }
    return *result == SCARD_S_SUCCESS ? CardResult<void>() : failure(faultOf(*result));
}

bool PcscCard::reconnect() {
    const auto result = context_.call(
        [handle = handle_](const PcscFunctions& functions, SCARDCONTEXT) {
            return functions.reconnect(handle->card, SCARD_SHARE_SHARED, anyProtocol, SCARD_LEAVE_CARD,
                                       &handle->protocol);
        },
        context_.limits().call);
    return result == SCARD_S_SUCCESS;
}

PcscCard::~PcscCard() {
    if (handle_->card == 0) {
        return;
    }
    // Before the next connect, whatever happened: a handle left behind answers it with a sharing violation.
    context_.call(
        [handle = handle_, disposition = disposition_](const PcscFunctions& functions, SCARDCONTEXT) {
            functions.endTransaction(handle->card, disposition);
            return functions.disconnect(handle->card, SCARD_LEAVE_CARD);
        },
        context_.limits().busy);
}

bool PcscCard::beginsAnew(const QByteArray& command) {
    const bool isVerify = command.size() > 5 && command.at(1) == verifyInstruction;
    const bool isSelect = command.size() > 5 && command.at(1) == selectInstruction && command.at(2) == byName;
    const QByteArray opening = isVerify ? command.first(4) : command; // without the secret
    return (isVerify || isSelect) && !openings_.insert(opening).second;
}

CardResult<QByteArray> PcscCard::transmit(const QByteArray& command) {
    // A conversation that begins anew was broken, perhaps by another card. Readers tell of one with delay, and a
    // stranger's card shall not lose a try to this secret.
    if (beginsAnew(command) && isGone(context_.limits().presence)) {
        return failure(CardFault::Removed);
    }
    auto exchange = std::make_shared<Exchange>(command);
    const auto result = context_.call(
        [exchange, handle = handle_](const PcscFunctions& functions, SCARDCONTEXT) {
            const SCARD_IO_REQUEST protocol{handle->protocol, sizeof(SCARD_IO_REQUEST)};
            exchange->length = DWORD(exchange->answer.size());
            return functions.transmit(handle->card, &protocol, exchange->command.data(),
                                      DWORD(exchange->command.size()), nullptr, exchange->answer.data(),
                                      &exchange->length);
        },
        context_.limits().call);
    if (!result) {
        return failure(CardFault::Timeout);
    }
    if (*result != SCARD_S_SUCCESS || exchange->length < 2) {
        return explainFailure(*result);
    }
    return QByteArray(reinterpret_cast<const char*>(exchange->answer.data()), qsizetype(exchange->length));
}

CardResult<QByteArray> PcscCard::explainFailure(LONG code) {
    if (code == LONG(SCARD_W_RESET_CARD)) {
        return takeBackAfterReset();
    }
    const CardFault fault = code == SCARD_S_SUCCESS ? CardFault::Transmission : faultOf(code);
    const bool isServices = fault == CardFault::ServiceMissing;
    const bool wasRemoved = fault == CardFault::Absent || fault == CardFault::ReaderNone;
    return failure(!isServices && (wasRemoved || isGone(context_.limits().presence)) ? CardFault::Removed : fault);
}

CardResult<QByteArray> PcscCard::takeBackAfterReset() {
    // Whoever talks to the card starts over from SELECT then, and needs it back for that; the same one.
    if (!reconnect()) {
        return failure(CardFault::Transmission);
    }
    if (isGone(0ms)) {
        return failure(CardFault::Removed);
    }
    const auto begun = begin();
    return begun ? failure(CardFault::Transmission) : std::unexpected(begun.error());
}

bool PcscCard::isGone(std::chrono::milliseconds patience) {
    std::vector<WatchedReader> watched{{reader_.name}};
    const auto deadline = std::chrono::steady_clock::now() + patience;
    for (;;) {
        // The first round asks, the later ones wait for a change.
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (const auto asked = context_.refresh(watched, std::max(left, 0ms)); !asked) {
            return asked.error().fault == CardFault::ReaderNone;
        }
        const WatchedReader& now = watched.front();
        if (now.isGone() || !now.holdsCard() || now.changes() != reader_.changes()) {
            return true;
        }
        if (left <= 0ms) {
            return false;
        }
    }
}

} // namespace kakanai::scanners::pcsc
