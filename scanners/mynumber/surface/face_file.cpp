#include "scanners/mynumber/surface/face_file.h"

#include "scanners/iso7816/tlv.h"
#include "scanners/mynumber/commands.h"
#include "scanners/mynumber/field_text.h"
#include "scanners/mynumber/record_key.h"

#include <QCryptographicHash>

namespace kakanai::scanners::mynumber {
namespace {

using namespace iso7816;

namespace tag {
constexpr std::uint32_t face = 0xFF20;
constexpr std::uint32_t birthDate = 0xDF22;
constexpr std::uint32_t sex = 0xDF23;
constexpr std::uint32_t cardKey = 0xDF24;
constexpr std::uint32_t name = 0xDF25;
constexpr std::uint32_t address = 0xDF26;
constexpr std::uint32_t photo = 0xDF27;
constexpr std::uint32_t signature = 0xDF28;
constexpr std::uint32_t expiry = 0xDF29;
} // namespace tag

using Fields = std::vector<Tlv>;

QByteArray digestOf(const Fields& fields, std::initializer_list<std::uint32_t> tags) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::uint32_t each : tags) {
        hash.addData(findTlv(fields, each)->whole);
    }
    return hash.result();
}

EncodedPicture picture(const Fields& fields, std::uint32_t tag, PictureEncoding encoding) {
    return {encoding, findTlv(fields, tag)->value.toByteArray()};
}

} // namespace

std::optional<FaceFile> parseFaceFile(QByteArrayView file) {
    const auto outer = firstTlv(file);
    const auto fields = outer && outer->tag == tag::face ? tlvChildren(outer->value) : std::nullopt;
    const auto all = {tag::birthDate, tag::sex,   tag::cardKey,   tag::name,
                      tag::address,   tag::photo, tag::signature, tag::expiry};
    if (!fields || !std::ranges::all_of(all, [&](std::uint32_t each) { return findTlv(*fields, each) != nullptr; })) {
        return std::nullopt;
    }
    const auto birthDate = dateFrom(findTlv(*fields, tag::birthDate)->value);
    const auto sex = sexFrom(findTlv(*fields, tag::sex)->value);
    const auto expiry = dateFrom(findTlv(*fields, tag::expiry)->value);
    if (!birthDate || !sex || !expiry) {
        return std::nullopt;
    }
    FaceFile parsed;
    parsed.face.birthDate = *birthDate;
    parsed.face.sex = *sex;
    parsed.face.expiry = *expiry;
    parsed.face.name = picture(*fields, tag::name, PictureEncoding::Png);
    parsed.face.address = picture(*fields, tag::address, PictureEncoding::Png);
    parsed.face.photo = picture(*fields, tag::photo, PictureEncoding::Jpeg2000);
    parsed.digests = digestOf(*fields, {tag::birthDate, tag::sex, tag::cardKey}) +
                     digestOf(*fields, {tag::name, tag::address}) + digestOf(*fields, {tag::photo});
    parsed.signature = findTlv(*fields, tag::signature)->value.toByteArray();
    return parsed;
}

Authenticity checkFace(const FaceFile& file, QByteArrayView certificateFile, const std::vector<CardRootKey>& roots) {
    // One DigestInfo around all three digests: no function that hashes by itself can check it.
    const QByteArray block = sha256Info(int(file.digests.size())) + file.digests;
    if (!RecordKey::certifiedBy(certificateFile).verifiesBlock(file.signature, block)) {
        return Authenticity::Mismatch;
    }
    return isIssuedBy(certificateFile, roots) ? Authenticity::Verified : Authenticity::Consistent;
}

} // namespace kakanai::scanners::mynumber
