#include "app/cli/case_input.h"
#include "app/cli/commands.h"
#include "app/procedures/decision_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

QString levelText(procedures::Finding::Level level) {
    return level == procedures::Finding::Level::Error ? u"error"_s : u"warning"_s;
}

} // namespace

Exit catalogCheck(const Arguments& arguments, Parts& parts, const Output& output) {
    const auto loaded = parts.catalogue(arguments.positional().value(0), output.language());
    if (!loaded) {
        output.diagnose(u"catalog check [NAME|DIR]"_s);
        return Exit::Usage;
    }
    QJsonArray findings;
    int errors = 0;
    for (const procedures::Finding& finding : loaded->findings) {
        errors += finding.level == procedures::Finding::Level::Error ? 1 : 0;
        findings.append(QJsonObject{{u"file"_s, finding.file},
                                    {u"line"_s, finding.line},
                                    {u"field"_s, finding.field},
                                    {u"level"_s, levelText(finding.level)},
                                    {u"reason"_s, finding.reason},
                                    {u"suggestion"_s, finding.suggestion}});
        output.say(u"%1:%2: %3 %4 %5"_s.arg(finding.file).arg(finding.line).arg(finding.field, finding.reason, finding.suggestion));
    }
    const QJsonObject json{{u"findings"_s, findings}};
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
    const QString language = output.language();
    QJsonArray procedures;
    for (const procedures::Procedure& procedure : catalogue->procedures) {
        const procedures::Department* department = catalogue->department(procedure.department);
        procedures.append(QJsonObject{{u"id"_s, procedure.id},
                                      {u"title"_s, procedure.title.in(language)},
                                      {u"department"_s, department ? department->name.in(language) : QString()},
                                      {u"events"_s, QJsonArray::fromStringList(procedure.events)},
                                      {u"forms"_s, QJsonArray::fromStringList(procedure.forms)}});
        output.say(procedure.id + u"  "_s + procedure.title.in(language));
    }
    QJsonArray forms;
    for (const procedures::FormDefinition& form : catalogue->forms) {
        forms.append(QJsonObject{{u"id"_s, form.id}, {u"title"_s, form.title.in(language)}});
        output.say(form.id + u"  "_s + form.title.in(language));
    }
    output.object({{u"procedures"_s, procedures}, {u"forms"_s, forms}});
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
    for (const procedures::Decision& row : decisions.rows) {
        output.say(row.procedure + u"  "_s + procedures::outcomeText(row.outcome) + u"  "_s + row.persons.join(u", "));
    }
    return Exit::Done;
}

} // namespace kakanai::cli
