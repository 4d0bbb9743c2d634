#pragma once

#include "scanners/apdu_channel.h"
#include "scanners/card_signature.h"

/// The same as in scanners/card_signature.h, over any channel.
namespace kakanai::scanners::mynumber {

CardResult<CardCertificates> readCertificates(ApduChannel& channel, std::stop_token stop);

CardResult<QByteArray> readSigningCertificate(ApduChannel& channel, const Secret& password, std::stop_token stop);

/// SELECT, tries, VERIFY, SELECT of the key, COMPUTE DIGITAL SIGNATURE.
CardResult<QByteArray> signDigest(ApduChannel& channel, CertificateUse use, const Secret& secret,
                                  const QByteArray& sha256, std::stop_token stop);

} // namespace kakanai::scanners::mynumber
