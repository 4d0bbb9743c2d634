#include "scanners/card_certificate.h"

#include "scanners/mynumber/field_text.h"
#include "scanners/mynumber/jpki/x509_value.h"

#include <QStringDecoder>

#include <map>

namespace kakanai::scanners {
namespace {

using mynumber::Certificate;
using mynumber::certificateFrom;
using mynumber::Freed;
using AlternativeNames = std::unique_ptr<GENERAL_NAMES, Freed<GENERAL_NAMES_free>>;
using Values = std::map<QByteArray, QByteArray>;

/// The otherNames of the subject (1.2.392.200149.8.5.5.x), read by their identifier: the order was seen on one card.
namespace oid {
constexpr const char* name = "1.2.392.200149.8.5.5.1";
constexpr const char* nameFlags = "1.2.392.200149.8.5.5.2";
constexpr const char* sex = "1.2.392.200149.8.5.5.3";
constexpr const char* birth = "1.2.392.200149.8.5.5.4";
constexpr const char* address = "1.2.392.200149.8.5.5.5";
constexpr const char* addressFlags = "1.2.392.200149.8.5.5.6";
} // namespace oid

QByteArray identifierOf(const ASN1_OBJECT* object) {
    constexpr int longest = 64;
    char text[longest];
    const int size = OBJ_obj2txt(text, longest, object, 1);
    return size > 0 && size < longest ? QByteArray(text, size) : QByteArray();
}

/// nullopt where one identifier stands there twice: nobody could say which counts.
std::optional<Values> otherNamesOf(X509* certificate) {
    const AlternativeNames names(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    Values values;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type != GEN_OTHERNAME || name->d.otherName->value->type != V_ASN1_UTF8STRING) {
            continue;
        }
        const ASN1_UTF8STRING* text = name->d.otherName->value->value.utf8string;
        const auto* bytes = reinterpret_cast<const char*>(ASN1_STRING_get0_data(text));
        const bool isNew =
            values.emplace(identifierOf(name->d.otherName->type_id), QByteArray(bytes, ASN1_STRING_length(text)))
                .second;
        if (!isNew) {
            return {};
        }
    }
    return values;
}

std::optional<QString> textOf(const Values& values, const char* identifier) {
    const auto found = values.find(identifier);
    if (found == values.end()) {
        return {};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(found->second);
    return decoder.hasError() || text.isEmpty() ? std::nullopt : std::optional(text);
}

/// One digit for each character. Nothing where the digits cannot be laid over the text one by one.
std::optional<std::vector<int>> substitutedIn(const QString& text, const Values& values, const char* identifier) {
    const auto flags = values.find(identifier);
    if (flags == values.end() || flags->second.size() != text.toUcs4().size()) {
        return {};
    }
    std::vector<int> places;
    for (qsizetype i = 0; i < flags->second.size(); ++i) {
        const char flag = flags->second.at(i);
        if (flag != '0' && flag != '1') {
            return {};
        }
        if (flag == '1') {
            places.push_back(int(i));
        }
    }
    return places;
}

std::optional<CertifiedText> certified(const Values& values, const char* identifier, const char* flags) {
    const auto text = textOf(values, identifier);
    return text ? std::optional(CertifiedText{*text, substitutedIn(*text, values, flags)}) : std::nullopt;
}

std::optional<QByteArray> valueOf(const Values& values, const char* identifier) {
    const auto found = values.find(identifier);
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

/// E, then YYYYMMDD: the year is Gregorian whatever the era.
std::optional<CertifiedBirth> birthFrom(const QByteArray& value) {
    constexpr qsizetype size = 9;
    if (value.size() != size || value.front() < '0' || value.front() > '5') {
        return {};
    }
    const auto date = mynumber::dateFrom(QByteArrayView(value).sliced(1));
    return date ? std::optional(CertifiedBirth{*date, BirthEra(value.front() - '0')}) : std::nullopt;
}

} // namespace

std::optional<CertifiedHolder> certifiedHolder(const QByteArray& der) {
    const Certificate certificate = certificateFrom(der);
    const auto values = certificate ? otherNamesOf(certificate.get()) : std::nullopt;
    if (!values) {
        return {};
    }
    auto name = certified(*values, oid::name, oid::nameFlags);
    auto address = certified(*values, oid::address, oid::addressFlags);
    const auto birth = birthFrom(valueOf(*values, oid::birth).value_or(QByteArray()));
    const auto sex = mynumber::sexFrom(valueOf(*values, oid::sex).value_or(QByteArray()));
    if (!name || !address || !birth || !sex) {
        return {};
    }
    return CertifiedHolder{std::move(*name), std::move(*address), *birth, *sex};
}

} // namespace kakanai::scanners
