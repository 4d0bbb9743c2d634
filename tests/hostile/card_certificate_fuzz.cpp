#include "scanners/card_certificate.h"

#include <QTimeZone>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace kakanai::scanners;

/// A certificate from a card, and as a root from somebody's file. Nothing that is its own only root may issue for
/// another.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray der(reinterpret_cast<const char*>(data), qsizetype(size));
    const QDateTime at(QDate(2026, 11, 22), QTime(0, 0), QTimeZone::utc());
    const CertificateCheck alone = checkCertificate(der, CertificateUse::Signature, {}, at);
    const CertificateCheck asRoot = checkCertificate(der, CertificateUse::Authentication, {der, "x"}, at);
    if (alone.chain == CertificateChain::Trusted || asRoot.chain == CertificateChain::Unchecked) {
        std::abort();
    }
    const auto holder = certifiedHolder(der);
    const bool isWhole = !holder || (!holder->name.text.isEmpty() && holder->birth.date.size() == 10);
    const bool isInside = !holder || !holder->name.substituted || holder->name.substituted->empty() ||
                          holder->name.substituted->back() < holder->name.text.size();
    if (!isWhole || !isInside || (holder && !certificateDetails(der))) {
        std::abort();
    }
    certificatesFromPem(der);
    return 0;
}
