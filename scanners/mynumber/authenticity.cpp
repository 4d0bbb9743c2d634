#include "scanners/mynumber/authenticity.h"

#include "scanners/iso7816/tlv.h"
#include "scanners/mynumber/record_key.h"

#include <QCryptographicHash>

namespace kakanai::scanners::mynumber {
namespace {

using namespace iso7816;

namespace tag {
constexpr std::uint32_t signatures = 0xFF30;
constexpr std::uint32_t numberDigest = 0xDF31;
constexpr std::uint32_t basicInfoDigest = 0xDF32;
constexpr std::uint32_t signature = 0xDF33;
} // namespace tag

} // namespace

Authenticity checkAuthenticity(QByteArrayView signedPart, QByteArrayView signatureFile, QByteArrayView certificateFile,
                               const std::vector<CardRootKey>& roots) {
    const auto outer = firstTlv(signatureFile);
    const auto fields = outer && outer->tag == tag::signatures ? tlvChildren(outer->value) : std::nullopt;
    const Tlv* numberDigest = fields ? findTlv(*fields, tag::numberDigest) : nullptr;
    const Tlv* infoDigest = fields ? findTlv(*fields, tag::basicInfoDigest) : nullptr;
    const Tlv* signature = fields ? findTlv(*fields, tag::signature) : nullptr;
    if (!numberDigest || !infoDigest || !signature) {
        return Authenticity::Mismatch;
    }
    const QByteArray digest = QCryptographicHash::hash(signedPart.toByteArray(), QCryptographicHash::Sha256);
    const QByteArray signedDigests = numberDigest->whole.toByteArray() + infoDigest->whole.toByteArray();
    if (digest != infoDigest->value ||
        !RecordKey::certifiedBy(certificateFile).verifies(signature->value, signedDigests)) {
        return Authenticity::Mismatch;
    }
    return isIssuedBy(certificateFile, roots) ? Authenticity::Verified : Authenticity::Consistent;
}

} // namespace kakanai::scanners::mynumber
