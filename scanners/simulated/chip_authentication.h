#pragma once

#include "scanners/secure_messaging/mutual_authentication.h"

namespace kakanai::scanners::simulated {

/// The card's side of GET CHALLENGE and EXTERNAL AUTHENTICATE.
class ChipAuthentication {
public:
    ChipAuthentication(secure_messaging::Key encryption, secure_messaging::Key authentication);

    QByteArray challenge();
    void forget() { challenge_.clear(); }
    /// The 40 bytes of the answer, and what both know now; nullopt where the terminal does not know the keys. A
    /// challenge serves once.
    std::optional<QByteArray> answer(QByteArrayView data, secure_messaging::SharedSecret& shared);

private:
    secure_messaging::Key encryption_;
    secure_messaging::Key authentication_;
    QByteArray challenge_;
};

} // namespace kakanai::scanners::simulated
