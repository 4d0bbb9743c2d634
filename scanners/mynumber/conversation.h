#pragma once

#include "scanners/iso7816/card_session.h"

#include <functional>

/// How every reading of this card goes: SELECT, perhaps a secret, files; once more from SELECT where that broke.
namespace kakanai::scanners::mynumber {

inline std::unexpected<CardError> failure(CardFault fault) {
    return std::unexpected(CardError{fault});
}

/// CardFault::Unknown where the card has no such application.
CardResult<void> select(iso7816::CardSession& session, QByteArrayView aid);

/// The object at the beginning of a file; any other answer is a conversation that broke.
CardResult<QByteArray> readFile(iso7816::CardSession& session, std::uint8_t file);

/// What a card says that was reset, or had another application selected, behind our back.
bool hasForgotten(iso7816::StatusWord word);

/// A broken conversation (a reset, a failed exchange) is begun once more: a right VERIFY costs no try.
template<class Attempt>
auto twiceIfBroken(const Attempt& attempt) {
    auto result = attempt();
    if (!result && result.error().fault == CardFault::Transmission) {
        result = attempt();
    }
    return result;
}

/// Asks through a reader what `read` asks of a channel.
template<class Read>
auto throughReader(CardReader& reader, const QString& name, const std::stop_token& stop, const Read& read) {
    std::invoke_result_t<Read, ApduChannel&> result = failure(CardFault::Transmission);
    const auto talk = [&](ApduChannel& channel) -> CardResult<void> {
        result = read(channel);
        return {};
    };
    const auto talked = reader.converse(name, talk, stop);
    return talked ? std::move(result) : std::unexpected(talked.error());
}

} // namespace kakanai::scanners::mynumber
