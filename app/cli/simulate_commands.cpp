#include "app/cli/commands.h"
#include "app/cli/until_ended.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

QJsonArray licencesToJson(const std::vector<LicenceEntry>& licences, const Output& output) {
    QJsonArray list;
    for (const LicenceEntry& licence : licences) {
        list.append(QJsonObject{{u"id"_s, licence.id},
                                {u"pin1"_s, licence.pin1},
                                {u"pin2"_s, licence.pin2},
                                {u"name"_s, licence.name},
                                {u"kana"_s, licence.kana},
                                {u"address"_s, licence.address},
                                {u"birthDate"_s, licence.birthDate},
                                {u"expires"_s, licence.expires}});
        output.say(licence.id);
    }
    return list;
}

QJsonObject printedKeysToJson(const std::vector<PrintedKeyEntry>& entries, const Output& output) {
    QJsonArray residenceCards;
    QJsonArray passports;
    for (const PrintedKeyEntry& entry : entries) {
        if (entry.kind == scanners::CardKind::Passport) {
            passports.append(QJsonObject{{u"id"_s, entry.id}, {u"mrz"_s, entry.key}});
        } else {
            residenceCards.append(QJsonObject{{u"id"_s, entry.id}, {u"cardNumber"_s, entry.key}});
        }
        output.say(entry.id);
    }
    return {{u"residenceCards"_s, residenceCards}, {u"passports"_s, passports}};
}

} // namespace

Exit simulateList(const Arguments&, Parts& parts, const Output& output) {
    const auto personas = parts.personas();
    const auto licences = parts.licences();
    const auto printedKeys = parts.printedKeys();
    if (!personas || !licences || !printedKeys) {
        return output.fail(!personas ? personas.error() : !licences ? licences.error() : printedKeys.error());
    }
    QJsonArray list;
    for (const PersonaEntry& persona : *personas) {
        list.append(QJsonObject{{u"id"_s, persona.id},
                                {u"pin"_s, persona.pin},
                                {u"numberB"_s, persona.numberB},
                                {u"signature"_s, persona.signature},
                                {u"name"_s, persona.name},
                                {u"address"_s, persona.address},
                                {u"birthDate"_s, persona.birthDate},
                                {u"sex"_s, persona.sex}});
        output.say(persona.id);
    }
    QJsonObject lists = printedKeysToJson(*printedKeys, output);
    lists.insert(u"personas"_s, list);
    lists.insert(u"licences"_s, licencesToJson(*licences, output));
    output.object(lists);
    return Exit::Done;
}

Exit simulateCard(const Arguments& arguments, Parts& parts, const Output& output) {
    ServeRequest request{.persona = arguments.positional().first(),
                         .fault = arguments.value(u"fault"_s),
                         .authorities = arguments.value(u"ca"_s)};
    bool portGood = true;
    bool triesGood = true;
    if (arguments.has(u"port"_s)) {
        request.port = arguments.value(u"port"_s).toInt(&portGood);
    }
    if (arguments.has(u"tries"_s)) {
        request.tries = arguments.value(u"tries"_s).toInt(&triesGood);
    }
    if (!portGood || request.port < 1 || request.port > 65535 || !triesGood || request.tries.value_or(0) < 0 ||
        request.tries.value_or(0) > 15) {
        output.diagnose(u"--port 1-65535, --tries 0-15"_s);
        return Exit::Usage;
    }
    const UntilEnded ended;
    const auto served =
        parts.serveCard(request, [&] { output.diagnose(u"serving "_s + request.persona); }, ended.token());
    if (!served) {
        return output.fail(served.error());
    }
    if (!*served) {
        output.diagnose(u"unknown persona or fault (kakanai simulate list)"_s);
        return Exit::Usage;
    }
    output.object({{u"served"_s, request.persona}});
    return Exit::Done;
}

} // namespace kakanai::cli
