#include "scanners/simulated/mynumber/specimen_certificates.h"

#include "scanners/simulated/mynumber/holder_names.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <openssl/x509v3.h>

namespace kakanai::scanners::simulated {
namespace {

template<auto free>
struct Freed {
    void operator()(auto* pointer) const { free(pointer); }
};
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Role = CardKeys::Role;

struct NamePart {
    const char* field;
    QByteArray text;
};

struct Profile {
    Role subjectKey;
    Role issuerKey;
    std::vector<NamePart> subject;
    std::vector<NamePart> issuer;
    QDate from;
    QDate until;
    const char* keyUsage;
    const char* basicConstraints = nullptr; ///< nullptr: none, as in the holders' certificates
    std::vector<HolderName> holder;
};

void setName(X509_NAME* name, const std::vector<NamePart>& parts) {
    for (const NamePart& part : parts) {
        X509_NAME_add_entry_by_txt(name, part.field, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(part.text.constData()), int(part.text.size()),
                                   -1, 0);
    }
}

void addExtension(X509* certificate, X509* issuer, int nid, const char* value) {
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_nconf_nid(nullptr, &context, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void addHolder(X509* certificate, const std::vector<HolderName>& holder) {
    GENERAL_NAMES* names = GENERAL_NAMES_new();
    for (const HolderName& one : holder) {
        ASN1_TYPE* value = ASN1_TYPE_new();
        ASN1_UTF8STRING* text = ASN1_UTF8STRING_new();
        ASN1_STRING_set(text, one.text.constData(), int(one.text.size()));
        ASN1_TYPE_set(value, V_ASN1_UTF8STRING, text);
        GENERAL_NAME* name = GENERAL_NAME_new();
        GENERAL_NAME_set0_othername(name, OBJ_txt2obj(one.oid, 1), value);
        sk_GENERAL_NAME_push(names, name);
    }
    X509_add1_ext_i2d(certificate, NID_subject_alt_name, names, 0, 0);
    GENERAL_NAMES_free(names);
}

/// Midnight at the beginning of a day in Japan.
time_t japaneseMidnight(QDate day) {
    constexpr int hoursAheadOfUtc = 9;
    return time_t(QDateTime(day, QTime(0, 0), QTimeZone(hoursAheadOfUtc * 3600)).toSecsSinceEpoch());
}

/// The serial number comes from the key and the name, so that the same card always has the same certificate.
void setSerial(X509* certificate, const CardKeys& keys, const Profile& profile) {
    QByteArray identity = keys.modulus(profile.subjectKey);
    for (const NamePart& part : profile.subject) {
        identity += part.text;
    }
    constexpr int serialSize = 8;
    QByteArray serial = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).first(serialSize);
    serial[0] = static_cast<char>((serial[0] & 0x3F) | 0x40);
    BIGNUM* number = BN_bin2bn(reinterpret_cast<const unsigned char*>(serial.constData()), serialSize, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
}

Certificate unsignedCertificate(const CardKeys& keys, const Profile& profile) {
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    setSerial(certificate.get(), keys, profile);
    setName(X509_get_subject_name(certificate.get()), profile.subject);
    setName(X509_get_issuer_name(certificate.get()), profile.issuer);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), japaneseMidnight(profile.from));
    // To the last second of the last day.
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), japaneseMidnight(profile.until.addDays(1)) - 1);
    X509_set_pubkey(certificate.get(), keys.key(profile.subjectKey));
    return certificate;
}

QByteArray toDer(X509* certificate) {
    QByteArray der(i2d_X509(certificate, nullptr), '\0');
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_X509(certificate, &out);
    return der;
}

/// The issuer's certificate is given for its key identifier only; an authority is its own.
QByteArray make(const CardKeys& keys, const Profile& profile, X509* issuer) {
    const Certificate certificate = unsignedCertificate(keys, profile);
    if (profile.basicConstraints) {
        addExtension(certificate.get(), certificate.get(), NID_basic_constraints, profile.basicConstraints);
    }
    addExtension(certificate.get(), issuer, NID_key_usage, profile.keyUsage);
    addExtension(certificate.get(), issuer, NID_subject_key_identifier, "hash");
    addExtension(certificate.get(), issuer ? issuer : certificate.get(), NID_authority_key_identifier, "keyid");
    if (!profile.holder.empty()) {
        addHolder(certificate.get(), profile.holder);
    }
    const int size = X509_sign(certificate.get(), keys.key(profile.issuerKey), EVP_sha256());
    Q_ASSERT(size > 0);
    return size > 0 ? toDer(certificate.get()) : QByteArray();
}

std::vector<NamePart> authorityName(CertificateUse use) {
    return {{"C", "JP"},
            {"O", "JPKI SPECIMEN 見本"},
            {"OU", use == CertificateUse::Signature ? "JPKI for digital signature" : "JPKI for user authentication"}};
}

Role authorityKey(CertificateUse use) {
    return use == CertificateUse::Signature ? Role::SignatureCa : Role::AuthenticationCa;
}

/// 00 for an unknown month or day counts as the first.
QDate birthdayIn(int year, const Persona& persona) {
    const int month = std::max(1, persona.birthDate.mid(5, 2).toInt());
    const int day = std::max(1, persona.birthDate.mid(8, 2).toInt());
    const QDate birthday(year, month, day);
    return birthday.isValid() ? birthday : QDate(year, month, 28);
}

QDate certificateEnd(const Persona& persona) {
    constexpr int birthdays = 5;
    const CardYears years = yearsOf(persona);
    const bool isBefore = birthdayIn(years.issued.year(), persona) <= years.issued;
    const QDate fifth = birthdayIn(years.issued.year() + birthdays - (isBefore ? 0 : 1), persona);
    return std::min(fifth, years.expiry);
}

QByteArray holderCertificate(const Persona& persona, const CardKeys& keys, CertificateUse use, Profile profile) {
    const QByteArray authority = authorityCertificate(keys, use);
    const auto* at = reinterpret_cast<const unsigned char*>(authority.constData());
    const Certificate issuer(d2i_X509(nullptr, &at, authority.size()));
    profile.issuerKey = authorityKey(use);
    profile.issuer = authorityName(use);
    profile.from = yearsOf(persona).issued;
    profile.until = certificateEnd(persona);
    return make(keys, profile, issuer.get());
}

/// Opaque, and the same for the same persona: digits as the real ones have.
QByteArray holderId(const Persona& persona, int size) {
    const QByteArray hash =
        QCryptographicHash::hash(persona.id.toUtf8() + persona.numberB.toUtf8(), QCryptographicHash::Sha256);
    QByteArray digits;
    for (const char byte : hash.first(size)) {
        digits += static_cast<char>('0' + std::uint8_t(byte) % 10);
    }
    return digits;
}

} // namespace

CardYears yearsOf(const Persona& persona) {
    constexpr qsizetype yearAt = 6; // 照合番号B: YYMMDD of birth, then the expiry year
    constexpr int adult = 18;
    constexpr int ofChildren = 5;
    constexpr int ofAdults = 10;
    constexpr int monthsBeforeBirthday = 2;
    const QDate expiry = birthdayIn(persona.numberB.mid(yearAt, 4).toInt(), persona);
    const int ageAtIssue = expiry.year() - ofChildren - persona.birthDate.first(4).toInt();
    const int birthdays = ageAtIssue < adult ? ofChildren : ofAdults;
    return {expiry.addYears(1 - birthdays).addMonths(-monthsBeforeBirthday), expiry};
}

bool hasSigningCertificate(const Persona& persona) {
    constexpr int youngest = 15;
    return birthdayIn(persona.birthDate.first(4).toInt() + youngest, persona) <= yearsOf(persona).issued;
}

QByteArray authorityCertificate(const CardKeys& keys, CertificateUse use) {
    const std::vector<NamePart> name = authorityName(use);
    return make(keys,
                {.subjectKey = authorityKey(use),
                 .issuerKey = authorityKey(use),
                 .subject = name,
                 .issuer = name,
                 .from = QDate(2015, 9, 13),
                 .until = QDate(2045, 9, 12),
                 .keyUsage = "critical,keyCertSign,cRLSign",
                 .basicConstraints = "critical,CA:TRUE"},
                nullptr);
}

QByteArray authenticationCertificate(const Persona& persona, const CardKeys& keys) {
    constexpr int idSize = 24;
    return holderCertificate(persona, keys, CertificateUse::Authentication,
                             {.subjectKey = Role::Authentication,
                              .subject = {{"C", "JP"}, {"CN", holderId(persona, idSize)}},
                              .keyUsage = "critical,digitalSignature"});
}

QByteArray signingCertificate(const Persona& persona, const CardKeys& keys) {
    constexpr int idSize = 20;
    const auto [prefecture, city] = localitiesOf(persona.address);
    return holderCertificate(
        persona, keys, CertificateUse::Signature,
        {.subjectKey = Role::Signature,
         .subject = {{"C", "JP"}, {"L", prefecture.toUtf8()}, {"L", city.toUtf8()}, {"CN", holderId(persona, idSize)}},
         .keyUsage = "critical,digitalSignature,nonRepudiation",
         .holder = holderNames(persona)});
}

QByteArray authoritiesPem(const CardKeys& keys) {
    QByteArray pem;
    for (const CertificateUse use : {CertificateUse::Authentication, CertificateUse::Signature}) {
        const QByteArray base64 = authorityCertificate(keys, use).toBase64();
        constexpr qsizetype line = 64;
        pem += "-----BEGIN CERTIFICATE-----\n";
        for (qsizetype at = 0; at < base64.size(); at += line) {
            pem += base64.mid(at, line) + '\n';
        }
        pem += "-----END CERTIFICATE-----\n";
    }
    return pem;
}

} // namespace kakanai::scanners::simulated
