#include "scanners/card_certificate.h"
#include "scanners/mynumber/jpki/x509_value.h"

#include <QTimeZone>

#include <openssl/pem.h>

namespace kakanai::scanners {
namespace {

using mynumber::Certificate;
using mynumber::certificateFrom;
using mynumber::Freed;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;

/// "C=JP, L=東京都, L=青梅市, CN=…": in the certificate's own order.
QString nameText(const X509_NAME* name) {
    const Bio text(BIO_new(BIO_s_mem()));
    const unsigned long format =
        (XN_FLAG_ONELINE & ~XN_FLAG_SPC_EQ & ~ASN1_STRFLGS_ESC_MSB) | ASN1_STRFLGS_UTF8_CONVERT;
    if (!text || X509_NAME_print_ex(text.get(), name, 0, format) < 0) {
        return {};
    }
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(text.get(), &bytes);
    return QString::fromUtf8(bytes, qsizetype(size));
}

QDateTime timeFrom(const ASN1_TIME* time) {
    tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    constexpr int firstYear = 1900;
    return {QDate(firstYear + parts.tm_year, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc()};
}

std::vector<KeyUsage> usagesOf(X509* certificate) {
    constexpr std::pair<std::uint32_t, KeyUsage> known[] = {
        {KU_DIGITAL_SIGNATURE, KeyUsage::DigitalSignature},
        {KU_NON_REPUDIATION, KeyUsage::NonRepudiation},
        {KU_KEY_CERT_SIGN, KeyUsage::CertificateSigning},
        {KU_CRL_SIGN, KeyUsage::RevocationListSigning},
    };
    const std::uint32_t bits = X509_get_key_usage(certificate);
    std::vector<KeyUsage> usages;
    for (const auto& [bit, usage] : known) {
        if (bits != UINT32_MAX && (bits & bit) != 0) {
            usages.push_back(usage);
        }
    }
    return usages;
}

} // namespace

std::optional<CertificateDetails> certificateDetails(const QByteArray& der) {
    const Certificate certificate = certificateFrom(der);
    if (!certificate) {
        return {};
    }
    return CertificateDetails{nameText(X509_get_subject_name(certificate.get())),
                              nameText(X509_get_issuer_name(certificate.get())),
                              timeFrom(X509_get0_notBefore(certificate.get())),
                              timeFrom(X509_get0_notAfter(certificate.get())), usagesOf(certificate.get())};
}

std::vector<QByteArray> certificatesFromPem(const QByteArray& pem) {
    const Bio text(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    std::vector<QByteArray> certificates;
    while (const Certificate certificate{text ? PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr) : nullptr}) {
        QByteArray der(i2d_X509(certificate.get(), nullptr), '\0');
        auto* out = reinterpret_cast<unsigned char*>(der.data());
        i2d_X509(certificate.get(), &out);
        certificates.push_back(std::move(der));
    }
    return certificates;
}

} // namespace kakanai::scanners
