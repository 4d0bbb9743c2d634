#include "app/cli/licence_output.h"

#include "app/base/problem_words.h"
#include "app/visit/card_words.h"
#include "app/visit/faults.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

QJsonArray changesToJson(const std::vector<scanners::LicenceChange>& changes) {
    QJsonArray json;
    for (const scanners::LicenceChange& change : changes) {
        json.append(QJsonObject{{u"field"_s, visit::changeFieldText(change.field)},
                                {u"date"_s, change.date},
                                {u"applied"_s, change.applied}});
    }
    return json;
}

} // namespace

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

} // namespace kakanai::cli
