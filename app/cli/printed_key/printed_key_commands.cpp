#include "app/cli/commands.h"
#include "app/cli/printed_key/card_pictures.h"
#include "app/cli/secret_input.h"
#include "app/visit/card_words.h"
#include "app/visit/faults.h"
#include "scanners/passport.h"
#include "scanners/residence_card.h"

#include <QJsonArray>
#include <QStringDecoder>

/// `card read` for cards that are opened by what is printed on them: no try is counted, and the number is as personal
/// as what it opens, so it comes by standard input.
namespace kakanai::cli {
namespace {

using namespace Qt::StringLiterals;

QJsonObject entriesToJson(const scanners::ResidenceEntries& entries) {
    return {{u"cardExpiry"_s, entries.cardExpiry},   {u"birthDate"_s, entries.birthDate},
            {u"sex"_s, visit::sexText(entries.sex)}, {u"nationality"_s, entries.nationality},
            {u"status"_s, entries.status},           {u"workRestriction"_s, entries.workRestriction},
            {u"stayUntil"_s, entries.stayUntil}};
}

QString whatIsOnlyAPicture(const scanners::ResidenceCard& card, bool inEnglish) {
    if (card.entries) {
        return inEnglish ? u"The card holds name and address only as pictures: type them from its face."_s
                         : u"氏名と住居地は画像だけです。券面を見て入力してください。"_s;
    }
    return inEnglish ? u"The card holds name, nationality and birth date only as a picture: type them from its face."_s
                     : u"氏名・国籍・生年月日は画像だけです。券面を見て入力してください。"_s;
}

Exit sayResidence(const scanners::ResidenceCard& card, const QJsonObject& pictures, const Output& output) {
    const QString authenticity = visit::authenticityText(card.authenticity);
    QJsonObject json{{u"card"_s, u"residence"_s},
                     {u"type"_s, visit::residenceTypeText(card.type)},
                     {u"nameIsPicture"_s, scanners::ResidenceCard::nameIsPicture},
                     {u"address"_s, card.address},
                     {u"addressDate"_s, card.addressDate},
                     {u"municipalityCode"_s, card.municipalityCode},
                     {u"permissions"_s, QJsonObject{{u"comprehensive"_s, card.comprehensivePermission},
                                                    {u"individual"_s, card.individualPermission}}},
                     {u"renewalPending"_s, card.renewalPending},
                     {u"pictures"_s, pictures},
                     {u"authenticity"_s, authenticity},
                     {u"apdus"_s, card.apdus},
                     {u"milliseconds"_s, card.milliseconds}};
    if (const auto alert = visit::alertOf(card.authenticity)) {
        json.insert(u"alerts"_s, problemsToJson({*alert}, output.language()));
    }
    if (card.entries) {
        json.insert(u"entries"_s, entriesToJson(*card.entries));
        output.say(card.entries->birthDate);
        output.say(card.entries->nationality);
    }
    output.object(json);
    output.say(whatIsOnlyAPicture(card, output.language() == "en"_L1));
    for (const QString& line : {visit::residenceTypeText(card.type), card.address, card.addressDate,
                                card.comprehensivePermission, card.individualPermission, authenticity}) {
        output.say(line);
    }
    return Exit::Done;
}

Exit sayPassport(const scanners::Passport& passport, const Output& output) {
    const scanners::Mrz& mrz = passport.mrz;
    const QString authenticity = visit::authenticityText(scanners::Authenticity::Unchecked);
    QJsonObject json{{u"card"_s, u"passport"_s},
                     {u"names"_s, QJsonObject{{u"primary"_s, mrz.primaryName},
                                              {u"secondary"_s, mrz.secondaryName},
                                              {u"truncated"_s, mrz.namesTruncated}}},
                     {u"nationality"_s, mrz.nationality},
                     {u"issuingState"_s, mrz.issuingState},
                     {u"birthDate"_s, mrz.birthDate},
                     {u"sex"_s, visit::sexText(mrz.sex)},
                     {u"documentExpiry"_s, mrz.expiry},
                     {u"mrzMatches"_s, passport.mrzMatches},
                     {u"authenticity"_s, authenticity},
                     {u"apdus"_s, passport.apdus},
                     {u"milliseconds"_s, passport.milliseconds}};
    if (const auto alert = passport.mrzMatches ? std::nullopt : visit::alertOf(scanners::Authenticity::Mismatch)) {
        json.insert(u"alerts"_s, problemsToJson({*alert}, output.language()));
    }
    output.object(json);
    for (const QString& line : {mrz.primaryName, mrz.secondaryName, mrz.nationality, mrz.birthDate,
                                visit::sexText(mrz.sex), mrz.expiry, authenticity}) {
        output.say(line);
    }
    return Exit::Done;
}

base::Result<scanners::ResidenceCard> readResidence(scanners::CardReader& reader, const QString& name) {
    auto line = readSecretLine();
    const scanners::Secret number = scanners::residenceCardNumber(line ? QByteArrayView(*line) : QByteArrayView());
    if (line) {
        wipe(*line);
    }
    auto card = scanners::readResidenceCard(reader, name, number, {});
    return card ? base::Result<scanners::ResidenceCard>(std::move(*card))
                : std::unexpected(visit::problemOf(card.error()));
}

/// The lines of standard input up to an empty one or its end.
QString mrzInput() {
    constexpr int mostLines = 10;
    QString text;
    for (int i = 0; i < mostLines; ++i) {
        auto line = readSecretLine();
        if (!line || line->isEmpty()) {
            break;
        }
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder.decode(*line);
        // What is no text is no MRZ either; the parser says where.
        text += (decoder.hasError() ? u"?"_s : decoded) + u'\n';
        wipe(*line);
    }
    return text;
}

/// The MRZ itself, or NUMBER/BIRTH/EXPIRY on one line.
std::expected<scanners::PassportRequest, scanners::MrzError> requestOf(const QString& input, QDate today) {
    const QStringList parts = input.trimmed().split(u'/');
    if (parts.size() == 3) {
        const auto key = scanners::chipKeyOf(parts[0], parts[1], parts[2]);
        return key ? std::expected<scanners::PassportRequest, scanners::MrzError>({*key, {}})
                   : std::unexpected(key.error());
    }
    const auto mrz = scanners::parseMrz(input, today);
    return mrz ? std::expected<scanners::PassportRequest, scanners::MrzError>({mrz->chipKey, *mrz})
               : std::unexpected(mrz.error());
}

base::Result<scanners::Passport> readPassport(scanners::CardReader& reader, const QString& name, QDate today) {
    const auto request = requestOf(mrzInput(), today);
    if (!request) {
        return std::unexpected(visit::problemOf(request.error()));
    }
    auto passport = scanners::readPassport(reader, name, *request, today, {});
    return passport ? base::Result<scanners::Passport>(std::move(*passport))
                    : std::unexpected(visit::problemOf(passport.error()));
}

Exit usage(const Output& output) {
    output.diagnose(u"card read: --card-number-stdin [--pictures DIR] | --mrz-stdin"_s);
    return Exit::Usage;
}

} // namespace

bool readsByPrintedKey(const Arguments& arguments) {
    return arguments.has(u"card-number-stdin"_s) || arguments.has(u"mrz-stdin"_s);
}

Exit cardReadByPrintedKey(const Arguments& arguments, Parts& parts, const Output& output) {
    const bool byMrz = arguments.has(u"mrz-stdin"_s);
    const auto simulation = parseSimulation(arguments.value(u"simulate"_s));
    const bool several = (byMrz && arguments.has(u"card-number-stdin"_s)) || arguments.has(u"pin-stdin"_s) ||
                         arguments.has(u"number-b-stdin"_s);
    auto pictures = CardPictures::at(arguments.value(u"pictures"_s));
    if (several || !simulation || !pictures || (byMrz && arguments.has(u"pictures"_s))) {
        return usage(output);
    }
    const auto reader = parts.cardReader(*simulation);
    if (!reader) {
        return output.fail(reader.error());
    }
    const QString name = arguments.value(u"reader"_s);
    if (byMrz) {
        const auto passport = readPassport(**reader, name, parts.clock().today());
        return passport ? sayPassport(*passport, output) : output.fail(passport.error());
    }
    const auto card = readResidence(**reader, name);
    const auto written = card ? pictures->write(*card) : base::Result<QJsonObject>(std::unexpected(card.error()));
    return written ? sayResidence(*card, *written, output) : output.fail(written.error());
}

} // namespace kakanai::cli
