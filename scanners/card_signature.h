#pragma once

#include "scanners/card_certificate.h"
#include "scanners/card_reader.h"
#include "scanners/secret.h"

/// The public key application (公的個人認証AP): the holder's certificates, and signatures with the holder's keys.
/// mynumber/jpki/ knows how. A phone that carries only this application answers the same way.
namespace kakanai::scanners {

/// What answers, as its token information says.
enum class CardToken { Unknown, IndividualNumberCard, ResidentCard, AndroidPhone, Iphone };

/// What is open to everybody. DER; empty where the card has none.
struct CardCertificates {
    CardToken token = CardToken::Unknown;
    int authenticationTries = -1; ///< left; -1 where the card does not tell
    int signatureTries = -1;
    bool hasSignature = false; ///< false for children under fifteen
    QByteArray authentication;
    QByteArray authenticationCa;
    QByteArray signatureCa;
};

/// Asks for no secret and spends no try.
CardResult<CardCertificates> readCertificates(CardReader& reader, const QString& readerName, std::stop_token stop);

/// The certificate that carries the holder's four items, behind the signature password. CertificateMissing, before
/// any try is asked for, where there is none.
CardResult<QByteArray> readSigningCertificate(CardReader& reader, const QString& readerName, const Secret& password,
                                              std::stop_token stop);

/// A PKCS#1 v1.5 signature over a SHA-256 digest (32 bytes); as long as the card's key makes it. `secret`: the PIN of
/// the authentication key, or the signature password, whose small letters are sent as capitals (the card compares
/// bytes). The form is checked before anything is sent, and the last try is never spent.
CardResult<QByteArray> signDigest(CardReader& reader, const QString& readerName, CertificateUse use,
                                  const Secret& secret, const QByteArray& sha256, std::stop_token stop);

} // namespace kakanai::scanners
