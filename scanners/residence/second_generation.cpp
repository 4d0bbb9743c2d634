#include "scanners/residence/second_generation.h"

#include "scanners/iso7816/tlv.h"
#include "scanners/residence/applications.h"
#include "scanners/residence/residence_files.h"

#include <QDate>

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace kakanai::scanners::residence {
namespace {

using namespace iso7816;
using namespace Qt::StringLiterals;

template<auto free>
struct Freed {
    void operator()(auto* object) const { free(object); }
};
using CertificatePointer = std::unique_ptr<X509, Freed<X509_free>>;
using ContextPointer = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using SignaturePointer = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;

std::optional<QString> textIn(const std::vector<Tlv>& objects, std::uint32_t tag) {
    const Tlv* object = findTlv(objects, tag);
    return object ? decodeText(object->value) : QString();
}

/// YYYYMMDD as YYYY-MM-DD; empty stays empty. How an unknown month or day is written is not documented: 00 is assumed.
std::optional<QString> dateOf(const std::optional<QString>& digits, bool mayBeUnknown) {
    if (!digits || digits->isEmpty()) {
        return digits;
    }
    const QString month = digits->mid(4, 2);
    const QString day = digits->mid(6, 2);
    const auto orFirst = [&](const QString& part) { return mayBeUnknown && part == "00"_L1 ? 1 : part.toInt(); };
    const bool isNumber =
        digits->size() == 8 && std::ranges::all_of(*digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool isDate = isNumber && QDate(digits->first(4).toInt(), orFirst(month), orFirst(day)).isValid();
    return isDate ? std::optional(digits->first(4) + u'-' + month + u'-' + day) : std::nullopt;
}

std::optional<Sex> sexOf(const std::optional<QString>& code) {
    if (code == u"1"_s) {
        return Sex::Male;
    }
    if (code == u"2"_s) {
        return Sex::Female;
    }
    return code == u"3"_s ? std::optional(Sex::NotKnown) : std::nullopt;
}

/// OpenSSL wants ASN.1; the card has the two numbers one after the other, 48 bytes each.
QByteArray asn1Of(QByteArrayView checkCode) {
    constexpr qsizetype half = 48;
    if (checkCode.size() != 2 * half) {
        return {};
    }
    const auto* bytes = reinterpret_cast<const unsigned char*>(checkCode.data());
    const SignaturePointer signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(bytes, half, nullptr), BN_bin2bn(bytes + half, half, nullptr));
    QByteArray asn1(i2d_ECDSA_SIG(signature.get(), nullptr), '\0');
    auto* out = reinterpret_cast<unsigned char*>(asn1.data());
    i2d_ECDSA_SIG(signature.get(), &out);
    return asn1;
}

bool fits(X509* certificate, const QByteArray& asn1, const QByteArray& data) {
    EVP_PKEY* key = X509_get0_pubkey(certificate);
    const ContextPointer context(EVP_MD_CTX_new());
    return key && EVP_PKEY_get_base_id(key) == EVP_PKEY_EC && context &&
           EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char*>(asn1.constData()),
                            std::size_t(asn1.size()), reinterpret_cast<const unsigned char*>(data.constData()),
                            std::size_t(data.size())) == 1;
}

} // namespace

std::optional<EntriesFile> secondEntriesOf(QByteArrayView file) {
    const auto objects = objectsOf(file);
    if (!objects) {
        return {};
    }
    const auto text = [&](std::uint32_t tag) { return textIn(*objects, tag); };
    const auto expiry = dateOf(text(second_tag::cardExpiry), false);
    const auto birth = dateOf(text(second_tag::birthDate), true);
    const auto stayUntil = dateOf(text(second_tag::stayUntil), false);
    const auto sex = sexOf(text(second_tag::sex));
    const auto nationality = text(second_tag::nationality);
    const auto status = text(second_tag::status);
    const auto work = text(second_tag::workRestriction);
    const bool isWhole = expiry && !expiry->isEmpty() && birth && !birth->isEmpty() && sex && nationality &&
                         !nationality->isEmpty() && status && work && stayUntil;
    if (!isWhole) {
        return {};
    }
    EntriesFile result{{*expiry, *birth, *sex, *nationality, *status, *work, *stayUntil}, {}};
    for (const Tlv& object : *objects) {
        result.values += object.value;
    }
    return result;
}

std::optional<EncodedPicture> secondPictureOf(QByteArrayView file, std::uint32_t tag, PictureEncoding encoding) {
    const auto objects = objectsOf(file);
    if (!objects) {
        return {};
    }
    const Tlv* object = findTlv(*objects, tag);
    if (!object || written(object->value).isEmpty()) {
        return EncodedPicture{encoding, {}};
    }
    return hasBeginningOf(encoding, object->value)
               ? std::optional(EncodedPicture{encoding, object->value.toByteArray()})
               : std::nullopt;
}

std::optional<EncodedPicture> secondAddressPictureOf(QByteArrayView file) {
    // By its own rules BER goes on reading a tag after D1; the specification means these two bytes.
    constexpr char firstOfTag = '\xDF';
    return file.startsWith(firstOfTag) ? secondPictureOf(file.sliced(1), second_tag::address, PictureEncoding::Tiff)
                                       : std::nullopt;
}

std::optional<QString> codeOf(QByteArrayView file, std::uint32_t tag) {
    const auto objects = objectsOf(file);
    const auto text = objects ? textIn(*objects, tag) : std::nullopt;
    if (!text || text->size() > 1 || (text->size() == 1 && !text->front().isDigit())) {
        return {};
    }
    return *text == "0"_L1 ? QString() : *text;
}

Authenticity checkSecondAuthenticity(QByteArrayView signatureFile, const QByteArray& entryValues,
                                     const EncodedPicture& photo, const EncodedPicture& name) {
    constexpr qsizetype entriesSigned = 53;
    const auto objects = objectsOf(signatureFile);
    const Tlv* checkCode = objects ? findTlv(*objects, second_tag::checkCode) : nullptr;
    const Tlv* certificate = objects ? findTlv(*objects, second_tag::certificate) : nullptr;
    if (!checkCode || !certificate) {
        return Authenticity::Unchecked;
    }
    const auto* der = reinterpret_cast<const unsigned char*>(certificate->value.data());
    const CertificatePointer parsed(d2i_X509(nullptr, &der, long(certificate->value.size())));
    const QByteArray asn1 = asn1Of(checkCode->value);
    const QByteArray data = entryValues.leftJustified(entriesSigned, '\0') + photo.bytes + name.bytes;
    return parsed && !asn1.isEmpty() && fits(parsed.get(), asn1, data) ? Authenticity::Consistent
                                                                       : Authenticity::Unchecked;
}

} // namespace kakanai::scanners::residence
