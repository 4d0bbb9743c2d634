#pragma once

#include "scanners/card_signature.h"

#include <QJsonObject>
#include <QStringList>

/// Certificates of a card in the words of docs/commands.md.
namespace kakanai::cli {

QString tokenText(scanners::CardToken token);

/// A certificate as the command shows it: "present", and what it says where it was read.
struct ShownCertificate {
    QString use;
    bool isPresent = false;
    QByteArray der; ///< empty: not read
    /// For what the holder's own ones must serve; an authority's own serves no holder.
    std::optional<scanners::CertificateUse> purpose;
};

/// What it is checked against.
struct CertificateCriteria {
    std::vector<QByteArray> roots; ///< DER
    QDateTime at;                  ///< UTC
};

QJsonObject certificateToJson(const ShownCertificate& certificate, const CertificateCriteria& criteria);

/// Characters that stand for others are counted from 1; null where the certificate does not say.
QJsonObject holderToJson(const scanners::CertifiedHolder& holder);

/// The same for people; each replaced character is named.
QStringList certificateLines(const ShownCertificate& certificate, const CertificateCriteria& criteria,
                             const QString& language);
QStringList holderLines(const scanners::CertifiedHolder& holder, const QString& language);

} // namespace kakanai::cli
