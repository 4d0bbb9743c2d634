#pragma once

#include "scanners/individual_number_card.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>
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

enum class KeyUsage { DigitalSignature, NonRepudiation, CertificateSigning, RevocationListSigning };

/// What a certificate says of itself.
struct CertificateDetails {
    QString subject; ///< "C=JP, L=東京都, CN=…", in the certificate's own order
    QString issuer;
    QDateTime notBefore; ///< UTC
    QDateTime notAfter;  ///< UTC, the last second it is valid
    std::vector<KeyUsage> usages;
};

/// Nothing for what is no certificate (DER).
std::optional<CertificateDetails> certificateDetails(const QByteArray& der);

/// The certificates of a PEM file, DER, in its order; empty where it holds none.
std::vector<QByteArray> certificatesFromPem(const QByteArray& pem);

/// Text of the signing certificate (署名用電子証明書). Its characters are those of JIS X 0208 and 0212: others are
/// replaced, so that it does not always spell a name as the register does. Forms are filled from the text application,
/// never from here.
struct CertifiedText {
    QString text;
    /// Characters that stand for others (代替文字), counted from 0, a surrogate pair as one. Nothing: the certificate
    /// does not say so in a way that can be laid over the text; then any of them may.
    std::optional<std::vector<int>> substituted;

    bool isExact() const { return substituted && substituted->empty(); }
    bool operator==(const CertifiedText&) const = default;
};

/// The digit before the date. Unknown is also written where a part of the date is.
enum class BirthEra { Unknown, Meiji, Taisho, Showa, Heisei, Reiwa };

struct CertifiedBirth {
    QString date; ///< YYYY-MM-DD, 00 for an unknown month or day; Gregorian in every era
    BirthEra era = BirthEra::Unknown;

    bool operator==(const CertifiedBirth&) const = default;
};

/// The four items as the signing certificate carries them.
struct CertifiedHolder {
    CertifiedText name;
    CertifiedText address;
    CertifiedBirth birth;
    Sex sex = Sex::NotKnown;

    bool operator==(const CertifiedHolder&) const = default;
};

/// Out of a signing certificate (DER). Nothing where one of the four is missing, stands there twice or is not of its
/// form: an authentication certificate says nothing about its holder.
std::optional<CertifiedHolder> certifiedHolder(const QByteArray& der);

} // namespace kakanai::scanners
