#include "app/cli/case_input.h"
#include "app/cli/commands.h"
#include "app/procedures/decision_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kakanai::cli {
Exit catalogCheck(const Arguments& arguments, Parts& parts, const Output& output) {
    const auto loaded = parts.catalogue(arguments.positional().value(0), output.language());
    if (!loaded) {
        output.diagnose(u"catalog check [NAME|DIR]"_s);
        return Exit::Usage;
    }
    int errors = 0;
    for (const procedures::Finding& finding : loaded->findings) {
        errors += finding.level == procedures::Finding::Level::Error ? 1 : 0;
        output.say(u"%1:%2: %3 %4 %5"_s.arg(finding.file)
                       .arg(finding.line)
                       .arg(finding.field, finding.reason, finding.suggestion));
    }
    const QJsonObject json = procedures::findingsToJson(loaded->findings);
    if (errors > 0) {
        return output.fail(base::Problem(base::ProblemCode::CatalogInvalid).with(base::DetailKey::Count, errors), json);
    }
    output.object(json);
    return Exit::Done;
}

Exit catalogList(const Arguments& arguments, Parts& parts, const Output& output) {
    const auto catalogue = catalogueOf(arguments, parts, output);
    if (!catalogue) {
        return Exit::Usage;
    }
    for (const procedures::Procedure& procedure : catalogue->procedures) {
        output.say(procedure.id + u"  "_s + procedure.title.in(output.language()));
    }
    for (const procedures::FormDefinition& form : catalogue->forms) {
        output.say(form.id + u"  "_s + form.title.in(output.language()));
    }
    output.object(procedures::catalogueToJson(*catalogue));
    return Exit::Done;
}

Exit catalogDecide(const Arguments& arguments, Parts& parts, const Output& output) {
    const auto catalogue = catalogueOf(arguments, parts, output);
    if (!catalogue || !arguments.has(u"answers"_s)) {
        output.diagnose(u"catalog decide --answers FILE"_s);
        return Exit::Usage;
    }
    const auto answers = readCase(arguments, parts, *catalogue, {});
    if (!answers) {
        return output.fail(answers.error());
    }
    const procedures::Decisions decisions = procedures::decide(*catalogue, answers->facts, arguments.has(u"all"_s));
    QJsonObject json = procedures::decisionsToJson(*catalogue, answers->facts, decisions);
    json.insert(u"alerts"_s, problemsToJson(answers->alerts, output.language()));
    output.object(json);
    for (const QJsonValue& row : json[u"procedures"].toArray()) {
        output.say(row[u"id"].toString() + u"  "_s + row[u"decision"].toString());
    }
    return Exit::Done;
}

} // namespace kakanai::cli
