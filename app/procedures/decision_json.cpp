#include "app/procedures/decision_json.h"

#include "app/procedures/filling/procedure_rows.h"

namespace kakanai::procedures {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView text(Outcome outcome) {
    switch (outcome) {
    case Outcome::Need:
        return "need"_L1;
    case Outcome::May:
        return "may"_L1;
    case Outcome::Ask:
        return "ask"_L1;
    case Outcome::Check:
        return "check"_L1;
    case Outcome::No:
        return "no"_L1;
    }
    std::unreachable();
}

QString departmentName(const Catalogue& catalogue, const QString& id) {
    const Department* department = catalogue.department(id);
    return department ? department->name.japanese() : id;
}

QJsonObject rowToJson(const Catalogue& catalogue, const Case& facts, const Decision& row, const Procedure& procedure) {
    QJsonObject json{
        {"id"_L1, row.procedure},
        {"decision"_L1, text(row.outcome)},
        {"persons"_L1, QJsonArray::fromStringList(row.persons)},
        {"severity"_L1, row.severity == Severity::Critical ? "critical"_L1 : "normal"_L1},
        {"department"_L1, departmentName(catalogue, procedure.department)},
        {"forms"_L1, QJsonArray::fromStringList(procedure.forms)},
        {"attachments"_L1, QJsonArray::fromStringList(filling::attachmentTexts(catalogue, facts, row, u"ja"_s))},
        {"reason"_L1, row.reason},
        {"law"_L1, QJsonArray::fromStringList(procedure.law)}};
    if (row.deadlineByLaw && row.deadline) {
        json.insert("deadlineByLaw"_L1, row.deadlineByLaw->toString(Qt::ISODate));
        json.insert("deadline"_L1, row.deadline->toString(Qt::ISODate));
    }
    return json;
}

} // namespace

QJsonObject decisionsToJson(const Catalogue& catalogue, const Case& facts, const Decisions& decisions) {
    QJsonArray procedures;
    for (const Decision& row : decisions.rows) {
        if (const Procedure* procedure = catalogue.procedure(row.procedure)) {
            procedures.append(rowToJson(catalogue, facts, row, *procedure));
        }
    }
    QJsonArray questions;
    for (const OpenQuestion& question : decisions.questions) {
        questions.append(
            QJsonObject{{"id"_L1, question.id}, {"persons"_L1, QJsonArray::fromStringList(question.persons)}});
    }
    return {{"event"_L1, facts.event}, {"procedures"_L1, procedures}, {"questions"_L1, questions}};
}

QJsonObject findingsToJson(const std::vector<Finding>& findings) {
    QJsonArray list;
    for (const Finding& finding : findings) {
        list.append(QJsonObject{{"file"_L1, finding.file},
                                {"line"_L1, finding.line},
                                {"field"_L1, finding.field},
                                {"level"_L1, finding.level == Finding::Level::Error ? "error"_L1 : "warning"_L1},
                                {"reason"_L1, finding.reason},
                                {"suggestion"_L1, finding.suggestion}});
    }
    return {{"findings"_L1, list}};
}

QJsonObject catalogueToJson(const Catalogue& catalogue) {
    QJsonArray procedures;
    for (const Procedure& procedure : catalogue.procedures) {
        procedures.append(QJsonObject{{"id"_L1, procedure.id},
                                      {"title"_L1, procedure.title.japanese()},
                                      {"department"_L1, departmentName(catalogue, procedure.department)},
                                      {"events"_L1, QJsonArray::fromStringList(procedure.events)},
                                      {"forms"_L1, QJsonArray::fromStringList(procedure.forms)}});
    }
    QJsonArray forms;
    for (const FormDefinition& form : catalogue.forms) {
        forms.append(QJsonObject{{"id"_L1, form.id}, {"title"_L1, form.title.japanese()}});
    }
    QJsonArray languages;
    for (const CatalogueLanguage& language : catalogue.languages) {
        languages.append(QJsonObject{{"id"_L1, language.id},
                                     {"name"_L1, language.name},
                                     {"reviewed"_L1, language.reviewed},
                                     {"drafted"_L1, language.drafted},
                                     {"missing"_L1, language.missing}});
    }
    return {{"procedures"_L1, procedures}, {"forms"_L1, forms}, {"languages"_L1, languages}};
}

} // namespace kakanai::procedures
