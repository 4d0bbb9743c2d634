#pragma once

#include "scanners/card_certificate.h"
#include "scanners/simulated/card_keys.h"
#include "scanners/simulated/persona.h"

#include <QDate>

/// The holder's certificates and those of two specimen authorities, in the shape the real ones have. The same keys and
/// persona give the same certificates. DER.
namespace kakanai::scanners::simulated {

/// When the card was handed out and until when it is valid: its expiry year stands in 照合番号B. Children's cards last
/// five birthdays, others ten.
struct CardYears {
    QDate issued;
    QDate expiry;
};
CardYears yearsOf(const Persona& persona);

/// Nobody under fifteen gets a signing certificate.
bool hasSigningCertificate(const Persona& persona);

QByteArray authorityCertificate(const CardKeys& keys, CertificateUse use);
/// Valid to the fifth birthday after the card was handed out, never beyond the card.
QByteArray authenticationCertificate(const Persona& persona, const CardKeys& keys);
QByteArray signingCertificate(const Persona& persona, const CardKeys& keys);

/// Both authorities as PEM: what whoever checks the card's signatures is given to trust.
QByteArray authoritiesPem(const CardKeys& keys);

} // namespace kakanai::scanners::simulated
