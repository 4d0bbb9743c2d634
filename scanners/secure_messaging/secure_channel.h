#pragma once

#include "scanners/iso7816/card_session.h"
#include "scanners/secure_messaging/key.h"

namespace kakanai::scanners::secure_messaging {

/// A command before it is protected: short, case 1 to 4.
struct Command {
    std::uint8_t instruction = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;
    QByteArray data;
    std::optional<std::uint8_t> expectedLength; ///< 0 is 256
};

/// Secure messaging of ICAO 9303 part 11, 9.8: every command and answer is encrypted, authenticated and counted, so
/// that none can be changed, left out or played again.
class SecureChannel {
public:
    /// READ asks for so much that the protected answer fits a short one.
    static constexpr int longestRead = 0xDF;

    /// `counter` is the send sequence counter, eight bytes.
    SecureChannel(iso7816::CardSession& session, Key encryption, Key authentication, const QByteArray& counter);

    /// DataMalformed for an answer that is not the card's own or not to this command. Errors of the card come without
    /// protection once it has given the session up (6987, 6988), and are believed: they say nothing but no.
    CardResult<iso7816::Answer> exchange(const Command& command);

private:
    QByteArray protect(const Command& command) const;
    CardResult<iso7816::Answer> open(const iso7816::Answer& answer) const;
    QByteArray macOver(QByteArrayView message) const;

    iso7816::CardSession& session_;
    Key encryption_;
    Key authentication_;
    std::uint64_t counter_ = 0;
};

} // namespace kakanai::scanners::secure_messaging
