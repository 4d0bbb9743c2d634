#pragma once

#include "scanners/iso7816/card_session.h"
#include "scanners/secret.h"
#include "scanners/secure_messaging/key.h"
#include "scanners/secure_messaging/random_bytes.h"

namespace kakanai::scanners::residence {

/// The residence card's secure messaging: contents encrypted in one object, no MAC, no counter; by triple DES on cards
/// of the first generation, by AES on the second. READ is an extended command, which not every reader passes.
class ResidenceChannel {
public:
    /// Mutual authentication by the card number, then VERIFY of the same number. KeyWrong where it is another card's.
    static CardResult<ResidenceChannel> open(iso7816::CardSession& session, const Secret& number,
                                             secure_messaging::Cipher cipher,
                                             const secure_messaging::RandomBytes& random);

    /// The object at the beginning of a file of the selected application, decrypted. Its status is the card's where
    /// that refuses; ReaderShortOnly where the first extended command did not get through.
    CardResult<iso7816::Answer> readTlvFile(std::uint8_t file);
    /// The same for a file of several objects: so many bytes of it, or as many as there are.
    CardResult<iso7816::Answer> readFile(std::uint8_t file, qsizetype size);

private:
    ResidenceChannel(iso7816::CardSession& session, secure_messaging::Key key);
    CardResult<void> verify(const Secret& number);
    CardResult<iso7816::Answer> readPart(std::uint8_t file, int offset, qsizetype count);
    CardResult<iso7816::Answer> read(int p1, int p2, qsizetype count);

    iso7816::CardSession* session_;
    secure_messaging::Key key_;
    bool extendedPassed_ = false;
};

} // namespace kakanai::scanners::residence
