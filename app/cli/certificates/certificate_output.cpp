#include "app/cli/certificates/certificate_output.h"

#include "app/visit/card_words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

QString chainText(scanners::CertificateChain chain) {
    switch (chain) {
    case scanners::CertificateChain::Unchecked:
        return u"unchecked"_s;
    case scanners::CertificateChain::Trusted:
        return u"trusted"_s;
    case scanners::CertificateChain::Untrusted:
        return u"untrusted"_s;
    }
    std::unreachable();
}

QString timeText(scanners::CertificateTime time) {
    switch (time) {
    case scanners::CertificateTime::Valid:
        return u"valid"_s;
    case scanners::CertificateTime::NotYet:
        return u"notYet"_s;
    case scanners::CertificateTime::Expired:
        return u"expired"_s;
    }
    std::unreachable();
}

QString usageText(scanners::KeyUsage usage) {
    switch (usage) {
    case scanners::KeyUsage::DigitalSignature:
        return u"digitalSignature"_s;
    case scanners::KeyUsage::NonRepudiation:
        return u"nonRepudiation"_s;
    case scanners::KeyUsage::CertificateSigning:
        return u"keyCertSign"_s;
    case scanners::KeyUsage::RevocationListSigning:
        return u"cRLSign"_s;
    }
    std::unreachable();
}

QString eraText(scanners::BirthEra era) {
    switch (era) {
    case scanners::BirthEra::Unknown:
        return u"unknown"_s;
    case scanners::BirthEra::Meiji:
        return u"meiji"_s;
    case scanners::BirthEra::Taisho:
        return u"taisho"_s;
    case scanners::BirthEra::Showa:
        return u"showa"_s;
    case scanners::BirthEra::Heisei:
        return u"heisei"_s;
    case scanners::BirthEra::Reiwa:
        return u"reiwa"_s;
    }
    std::unreachable();
}

QJsonValue substitutedToJson(const scanners::CertifiedText& text) {
    if (!text.substituted) {
        return QJsonValue::Null;
    }
    QJsonArray places;
    for (const int place : *text.substituted) {
        places.append(place + 1);
    }
    return places;
}

QString marked(const scanners::CertifiedText& text, bool inEnglish) {
    if (text.isExact()) {
        return text.text;
    }
    if (!text.substituted) {
        return text.text + (inEnglish ? u" (characters may be substitutes)"_s : u"（代替文字の有無は不明）"_s);
    }
    QStringList places;
    for (const int place : *text.substituted) {
        places << QString::number(place + 1);
    }
    return text.text + (inEnglish ? u" (substitutes at characters %1)"_s : u"（%1文字目は代替文字）"_s)
                           .arg(places.join(inEnglish ? u", "_s : u"・"_s));
}

scanners::CertificateCheck checked(const ShownCertificate& certificate, const CertificateCriteria& criteria) {
    return scanners::checkCertificate(certificate.der,
                                      certificate.purpose.value_or(scanners::CertificateUse::Authentication),
                                      criteria.roots, criteria.at);
}

} // namespace

QString tokenText(scanners::CardToken token) {
    switch (token) {
    case scanners::CardToken::Unknown:
        return u"unknown"_s;
    case scanners::CardToken::IndividualNumberCard:
        return u"individual-number"_s;
    case scanners::CardToken::ResidentCard:
        return u"resident"_s;
    case scanners::CardToken::AndroidPhone:
        return u"android"_s;
    case scanners::CardToken::Iphone:
        return u"iphone"_s;
    }
    std::unreachable();
}

QJsonObject certificateToJson(const ShownCertificate& certificate, const CertificateCriteria& criteria) {
    QJsonObject json{{u"use"_s, certificate.use}, {u"present"_s, certificate.isPresent}};
    const auto details = scanners::certificateDetails(certificate.der);
    if (!details) {
        return json;
    }
    QJsonArray usages;
    for (const scanners::KeyUsage usage : details->usages) {
        usages.append(usageText(usage));
    }
    const scanners::CertificateCheck check = checked(certificate, criteria);
    json.insert(u"subject"_s, details->subject);
    json.insert(u"issuer"_s, details->issuer);
    json.insert(u"notBefore"_s, details->notBefore.toString(Qt::ISODate));
    json.insert(u"notAfter"_s, details->notAfter.toString(Qt::ISODate));
    json.insert(u"keyUsage"_s, usages);
    json.insert(u"time"_s, timeText(check.time));
    json.insert(u"chain"_s, chainText(check.chain));
    if (certificate.purpose) {
        json.insert(u"fitsUse"_s, check.fitsUse);
    }
    return json;
}

QJsonObject holderToJson(const scanners::CertifiedHolder& holder) {
    return {{u"name"_s, holder.name.text},         {u"nameSubstituted"_s, substitutedToJson(holder.name)},
            {u"address"_s, holder.address.text},   {u"addressSubstituted"_s, substitutedToJson(holder.address)},
            {u"birthDate"_s, holder.birth.date},   {u"birthEra"_s, eraText(holder.birth.era)},
            {u"sex"_s, visit::sexText(holder.sex)}};
}

QStringList certificateLines(const ShownCertificate& certificate, const CertificateCriteria& criteria,
                             const QString& language) {
    const bool inEnglish = language == "en"_L1;
    const auto details = scanners::certificateDetails(certificate.der);
    if (!details) {
        const QString state = certificate.isPresent ? (inEnglish ? u"present, not read"_s : u"あり（読んでいません）"_s)
                                                    : (inEnglish ? u"none"_s : u"なし"_s);
        return {certificate.use + u": "_s + state};
    }
    const scanners::CertificateCheck check = checked(certificate, criteria);
    return {certificate.use + u": "_s + details->subject,
            u"    %1 – %2, %3, %4"_s.arg(details->notBefore.toString(Qt::ISODate),
                                         details->notAfter.toString(Qt::ISODate), timeText(check.time),
                                         chainText(check.chain))};
}

QStringList holderLines(const scanners::CertifiedHolder& holder, const QString& language) {
    const bool inEnglish = language == "en"_L1;
    return {marked(holder.name, inEnglish), marked(holder.address, inEnglish), holder.birth.date,
            visit::sexText(holder.sex)};
}

} // namespace kakanai::cli
