#include "app/base/problem_words.h"
#include "app/cli/card_input.h"
#include "app/cli/commands.h"
#include "app/visit/card_words.h"
#include "app/visit/faults.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

QString kindText(scanners::CardKind kind) {
    switch (kind) {
    case scanners::CardKind::None:
        return u"none"_s;
    case scanners::CardKind::IndividualNumber:
        return u"individual-number"_s;
    case scanners::CardKind::DriversLicence:
        return u"drivers-licence"_s;
    case scanners::CardKind::Residence:
        return u"residence"_s;
    case scanners::CardKind::Passport:
        return u"passport"_s;
    case scanners::CardKind::Unknown:
        return u"unknown"_s;
    }
    std::unreachable();
}

QJsonObject readerToJson(const scanners::ReaderStatus& reader) {
    QJsonObject json{{u"name"_s, reader.name}, {u"card"_s, kindText(reader.card)}};
    QJsonObject pins;
    const auto add = [&](const QString& key, int tries) {
        if (tries >= 0) {
            pins.insert(key, tries);
        }
    };
    if (reader.card == scanners::CardKind::DriversLicence) {
        add(u"licencePin1"_s, reader.tries.licencePin1);
        add(u"licencePin2"_s, reader.tries.licencePin2);
        json.insert(u"pins"_s, pins);
    }
    if (reader.card == scanners::CardKind::IndividualNumber) {
        add(u"text"_s, reader.tries.text);
        add(u"numberA"_s, reader.tries.numberA);
        add(u"numberB"_s, reader.tries.numberB);
        add(u"authentication"_s, reader.tries.authentication);
        add(u"signature"_s, reader.tries.signature);
        json.insert(u"pins"_s, pins);
    }
    return json;
}

Exit sayBasicInfo(const scanners::BasicInfo& info, const Output& output) {
    QJsonObject json{{u"card"_s, u"individual-number"_s},
                     {u"name"_s, info.name},
                     {u"address"_s, info.address},
                     {u"birthDate"_s, info.birthDate},
                     {u"sex"_s, visit::sexText(info.sex)},
                     {u"authenticity"_s, visit::authenticityText(info.authenticity)},
                     {u"apdus"_s, info.apdus},
                     {u"milliseconds"_s, info.milliseconds}};
    if (const auto alert = visit::alertOf(info.authenticity)) {
        json.insert(u"alerts"_s, problemsToJson({*alert}, output.language()));
    }
    output.object(json);
    for (const QString& line : {info.name, info.address, info.birthDate, visit::sexText(info.sex),
                                visit::authenticityText(info.authenticity)}) {
        output.say(line);
    }
    return Exit::Done;
}

QJsonArray changesToJson(const std::vector<scanners::LicenceChange>& changes) {
    QJsonArray json;
    for (const scanners::LicenceChange& change : changes) {
        json.append(QJsonObject{{u"field"_s, visit::changeFieldText(change.field)},
                                {u"date"_s, change.date},
                                {u"applied"_s, change.applied}});
    }
    return json;
}

Exit sayLicence(const scanners::DriversLicence& licence, QDate today, const Output& output) {
    const visit::LicencePerson holder = visit::personOf(licence);
    const auto alerts = visit::alertsOf(licence, today);
    const QString authenticity = visit::authenticityText(scanners::Authenticity::Unchecked);
    QJsonObject json{{u"card"_s, u"drivers-licence"_s},
                     {u"specification"_s, licence.specification},
                     {u"name"_s, holder.person.name},
                     {u"kana"_s, licence.reading.whole()},
                     {u"alias"_s, licence.alias.plainText()},
                     {u"address"_s, holder.person.address},
                     {u"birthDate"_s, licence.birthDate},
                     {u"issued"_s, licence.issued},
                     {u"expires"_s, licence.expires},
                     {u"changes"_s, changesToJson(licence.changes)},
                     {u"gaiji"_s, licence.name.inexactCharacters() + licence.address.inexactCharacters()},
                     {u"numberFits"_s, licence.numberFits},
                     {u"authenticity"_s, authenticity},
                     {u"apdus"_s, licence.apdus},
                     {u"milliseconds"_s, licence.milliseconds}};
    if (!alerts.empty()) {
        json.insert(u"alerts"_s, problemsToJson(alerts, output.language()));
    }
    output.object(json);
    for (const QString& line : {holder.person.name, licence.reading.whole(), holder.person.address, licence.birthDate,
                                licence.expires, authenticity}) {
        output.say(line);
    }
    for (const base::Problem& alert : alerts) {
        output.say(base::problemWords(alert.code(), output.language()).happened);
    }
    return Exit::Done;
}

} // namespace

Exit cardStatus(const Arguments& arguments, Parts& parts, const Output& output) {
    const auto simulation = parseSimulation(arguments.value(u"simulate"_s));
    if (!simulation) {
        output.diagnose(u"--simulate card=PERSONA"_s);
        return Exit::Usage;
    }
    auto reader = parts.cardReader(*simulation);
    if (!reader) {
        return output.fail(reader.error());
    }
    const auto status = (*reader)->status({});
    if (!status) {
        return output.fail(visit::problemOf(status.error()));
    }
    QJsonArray readers;
    for (const scanners::ReaderStatus& one : status->readers) {
        readers.append(readerToJson(one));
        output.say(one.name + u": "_s + kindText(one.card));
    }
    const QString service = status->serviceRunning ? u"running"_s : u"missing"_s;
    output.object({{u"service"_s, service}, {u"readers"_s, readers}});
    output.say(u"service: "_s + service);
    return Exit::Done;
}

Exit cardRead(const Arguments& arguments, Parts& parts, const Output& output) {
    const auto read = readAnyCard(arguments, parts);
    if (!read) {
        output.diagnose(u"card read: --pin-stdin | --number-b-stdin"_s);
        return Exit::Usage;
    }
    if (!*read) {
        return output.fail(read->error());
    }
    if (const auto* licence = std::get_if<scanners::DriversLicence>(&**read)) {
        return sayLicence(*licence, parts.clock().today(), output);
    }
    return sayBasicInfo(std::get<scanners::BasicInfo>(**read), output);
}

} // namespace kakanai::cli
