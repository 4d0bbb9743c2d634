#pragma once

#include <QByteArray>
#include <QDateTime>

#include <vector>

/// Certificates of the public key application (公的個人認証) as values, checked without a network.
namespace kakanai::scanners {

enum class CertificateUse {
    Authentication, ///< 利用者証明用: says that the holder was there, and nothing about the person
    Signature,      ///< 署名用: carries the holder's four items; nobody under fifteen has one
};

enum class CertificateChain {
    Unchecked, ///< no root was given
    Trusted,
    Untrusted,
};

enum class CertificateTime { Valid, NotYet, Expired };

/// Whether a certificate was withdrawn is told only to verifiers accredited under Article 17 of the Act on public
/// certification (公的個人認証法); everybody else has to say 失効未確認.
enum class Revocation { Unchecked };

struct CertificateCheck {
    CertificateChain chain = CertificateChain::Unchecked;
    CertificateTime time = CertificateTime::Expired;
    bool fitsUse = false; ///< its key usage allows what it is asked for
    Revocation revocation = Revocation::Unchecked;

    bool operator==(const CertificateCheck&) const = default;
};

/// `der`: the certificate; `roots`: DER certificates the office trusts; `at`: UTC. The roots' generations bear one and
/// the same name, so the issuer is picked by its signature. What is no certificate is Untrusted, Expired and unfit.
CertificateCheck checkCertificate(const QByteArray& der, CertificateUse use, const std::vector<QByteArray>& roots,
                                  const QDateTime& at);

} // namespace kakanai::scanners
