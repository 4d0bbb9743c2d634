#include "scanners/iso7816/tlv.h"
#include "scanners/simulated/card_files.h"
#include "scanners/simulated/residence/residence_card_files.h"

#include <QFile>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace kakanai::scanners::simulated {
namespace {

using namespace Qt::StringLiterals;

template<auto free>
struct Freed {
    void operator()(auto* object) const { free(object); }
};
using KeyPointer = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;

constexpr qsizetype nameSize = 2500;
constexpr qsizetype photoSize = 3000;
constexpr qsizetype addressSize = 2500;
constexpr qsizetype certificateSize = 602;

QByteArray picture(const QString& name) {
    QFile file(u":/kakanai/residence/pictures/"_s + name);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

QByteArray field(std::uint32_t tag, const QByteArray& value, qsizetype size) {
    Q_ASSERT(value.size() <= size);
    return tlv(tag, value.leftJustified(size, '\0'));
}

QByteArray digits(const QString& date) {
    return QString(date).remove(u'-').toLatin1();
}

/// The two numbers of a signature as 48 bytes each.
QByteArray sign(EVP_PKEY* key, const QByteArray& data) {
    constexpr int half = 48;
    const std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    QByteArray asn1(128, '\0');
    auto length = std::size_t(asn1.size());
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key);
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(asn1.data()), &length,
                   reinterpret_cast<const unsigned char*>(data.constData()), std::size_t(data.size()));
    const auto* at = reinterpret_cast<const unsigned char*>(asn1.constData());
    const std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>> signature(d2i_ECDSA_SIG(nullptr, &at, long(length)));
    QByteArray numbers(2 * half, '\0');
    auto* out = reinterpret_cast<unsigned char*>(numbers.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, half);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + half, half);
    return numbers;
}

QByteArray certificateOf(EVP_PKEY* key) {
    const std::unique_ptr<X509, Freed<X509_free>> certificate(X509_new());
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    ASN1_TIME_set_string(X509_getm_notBefore(certificate.get()), "20260101000000Z");
    ASN1_TIME_set_string(X509_getm_notAfter(certificate.get()), "20360101000000Z");
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

QByteArray valuesOf(QByteArrayView file) {
    QByteArray values;
    while (const auto object = iso7816::firstTlv(file)) {
        values += object->value;
        file = file.sliced(object->whole.size());
    }
    return values;
}

} // namespace

QByteArray secondEntriesFile(const ResidencePersona& persona) {
    QByteArray file = field(0xC5, "20330310", 8) + field(0xC6, digits(persona.birthDate), 8) +
                      field(0xC7, persona.sex.toLatin1(), 1) + field(0xC8, persona.nationality.toLatin1(), 3);
    if (!persona.isSpecialPermanentResident) {
        file += field(0xC9, "A01", 10) + field(0xCE, "0500", 4) + field(0xCA, "01", 2) + field(0xCB, "20280310", 8) +
                field(0xCC, "2", 1) + field(0xCD, "20330310", 8);
    }
    return file;
}

QByteArray secondPicturesFile(bool malformed) {
    const QByteArray name = malformed ? QByteArray("no picture") : picture(u"front.tif"_s);
    return field(0xD0, name, nameSize) + field(0xD1, picture(u"photo.jp2"_s), photoSize);
}

QByteArray secondAddressFile() {
    return '\xDF' + field(0xD1, picture(u"front.tif"_s), addressSize); // a tag of two bytes, not by BER's rules
}

QByteArray secondPermissionsFile(const ResidencePersona& persona) {
    return tlv(0xD5, persona.comprehensivePermission.toLatin1()) + field(0xD6, "20270310", 8) +
           tlv(0xD7, persona.individualPermission.toLatin1());
}

QByteArray secondRenewalFile(const ResidencePersona& persona) {
    return tlv(0xD8, persona.renewalPending ? "1" : "0");
}

QByteArray secondSignatureFile(const ResidencePersona& persona) {
    constexpr qsizetype entriesSigned = 53;
    const KeyPointer key(EVP_EC_gen("P-384"));
    const QByteArray pictures = valuesOf(secondPicturesFile(false));
    const QByteArray data = valuesOf(secondEntriesFile(persona)).leftJustified(entriesSigned, '\0') +
                            pictures.sliced(nameSize) + pictures.first(nameSize);
    const QByteArray file = tlv(0xDC, sign(key.get(), data)) + tlv(0xDD, certificateOf(key.get()));
    return file.leftJustified(98 + 4 + certificateSize, '\0');
}

} // namespace kakanai::scanners::simulated
