#include "scanners/simulated/residence/residence_card_files.h"

#include "scanners/iso7816/tlv.h"
#include "scanners/simulated/card_files.h"

#include <QFile>

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace kakanai::scanners::simulated {
namespace {

using namespace Qt::StringLiterals;

template<auto free>
struct Freed {
    template<class T>
    void operator()(T* object) const {
        free(object);
    }
};
using KeyPointer = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;

constexpr qsizetype frontSize = 7000;
constexpr qsizetype photoSize = 3000;
constexpr qsizetype permissionSize = 120;
constexpr qsizetype addressSize = 320;
constexpr qsizetype checkCodeSize = 256;
constexpr qsizetype certificateSize = 1200;

/// A field of a fixed length; what is not used of it is zero.
QByteArray field(std::uint32_t tag, const QByteArray& value, qsizetype size) {
    Q_ASSERT(value.size() <= size);
    return tlv(tag, value.leftJustified(size, '\0'));
}

QByteArray picture(const QString& name) {
    QFile file(u":/kakanai/residence/pictures/"_s + name);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

QByteArray valueOf(const QByteArray& file) {
    return iso7816::firstTlv(file)->value.toByteArray();
}

QByteArray sign(EVP_PKEY* key, const QByteArray& data) {
    const std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    QByteArray signature(checkCodeSize, '\0');
    auto length = std::size_t(signature.size());
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key);
    [[maybe_unused]] const int done =
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length,
                       reinterpret_cast<const unsigned char*>(data.constData()), std::size_t(data.size()));
    Q_ASSERT(done == 1);
    return signature;
}

QByteArray certificateOf(EVP_PKEY* key) {
    const std::unique_ptr<X509, Freed<X509_free>> certificate(X509_new());
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    ASN1_TIME_set_string(X509_getm_notBefore(certificate.get()), "20240101000000Z");
    ASN1_TIME_set_string(X509_getm_notAfter(certificate.get()), "20340101000000Z");
    X509_NAME* name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>("見本"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_set_pubkey(certificate.get(), key);
    X509_sign(certificate.get(), key, EVP_sha256());
    QByteArray der(i2d_X509(certificate.get(), nullptr), '\0');
    auto* bytes = reinterpret_cast<unsigned char*>(der.data());
    i2d_X509(certificate.get(), &bytes);
    return der;
}

} // namespace

QByteArray residenceTypeFile(const ResidencePersona& persona) {
    const char first = persona.isSpecialPermanentResident ? '2' : '1';
    const char second = persona.isSpecialPermanentResident ? '6' : '5';
    return tlv(0xC1, persona.generation == 1 ? QByteArray(1, first) : QByteArray("0") + second);
}

QByteArray residenceFrontFile(bool malformed) {
    const QByteArray file = field(0xD0, picture(u"front.tif"_s), frontSize);
    return malformed ? file.first(file.size() / 2) : file;
}

QByteArray residencePhotoFile(const ResidencePersona& persona) {
    return field(0xD1, persona.hasPhoto ? picture(u"photo.jp2"_s) : QByteArray(), photoSize);
}

QByteArray residenceAddressFile(const ResidencePersona& persona) {
    return field(0xD2, QString(persona.addressDate).remove(u'-').toLatin1(), 8) +
           field(0xD3, persona.municipalityCode.toLatin1(), 6) + field(0xD4, persona.address.toUtf8(), addressSize);
}

QByteArray residencePermissionFile(char tag, const QString& text) {
    return field(std::uint8_t(tag), text.toUtf8(), permissionSize);
}

QByteArray residenceRenewalFile(const ResidencePersona& persona) {
    return tlv(0xD7, persona.renewalPending ? "1" : "0");
}

QByteArray residenceSignatureFile(const ResidencePersona& persona) {
    if (!persona.hasPhoto) {
        return field(0xDA, {}, checkCodeSize) + field(0xDB, {}, certificateSize);
    }
    constexpr unsigned keyBits = 2048;
    const KeyPointer key(EVP_RSA_gen(keyBits));
    Q_ASSERT(key);
    const QByteArray signedData = valueOf(residenceFrontFile(false)) + valueOf(residencePhotoFile(persona));
    return field(0xDA, sign(key.get(), signedData), checkCodeSize) +
           field(0xDB, certificateOf(key.get()), certificateSize);
}

} // namespace kakanai::scanners::simulated
