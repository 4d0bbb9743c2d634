#include "app/procedures/filling/form_facts.h"

#include "app/procedures/filling/field_key.h"
#include "app/procedures/filling/field_source.h"
#include "app/procedures/filling/field_values.h"

namespace kakanai::procedures::filling {
namespace {

using namespace printing;

template<class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};

QStringList keysOf(const TableColumn& column) {
    if (const auto* field = std::get_if<FieldPart>(&column.cell)) {
        return {field->field};
    }
    if (const auto* check = std::get_if<CheckPart>(&column.cell)) {
        return {check->field};
    }
    QStringList keys;
    if (const auto* checks = std::get_if<std::vector<CheckPart>>(&column.cell)) {
        for (const CheckPart& check : *checks) {
            keys.append(check.field);
        }
    }
    return keys;
}

std::vector<FormFact> printedBy(const FormPart& part) {
    std::vector<FormFact> facts;
    std::visit(
        Overloaded{[&](const FieldPart& field) { facts.push_back({{}, FieldKey::parse(field.field).source}); },
                   [&](const CheckPart& check) { facts.push_back({{}, FieldKey::parse(check.field).source}); },
                   [&](const DigitsPart& digits) { facts.push_back({{}, FieldKey::parse(digits.field).source}); },
                   [&](const TablePart& table) {
                       for (const TableColumn& column : table.columns) {
                           for (const QString& key : keysOf(column)) {
                               facts.push_back({table.list, FieldKey::parse(key).source});
                           }
                       }
                   },
                   [](const LabelPart&) {}, [](const FramePart&) {}, [](const InkPart&) {},
                   [](const IndividualNumberPart&) {}},
        part);
    return facts;
}

/// Whether some question sets the fact behind a field, or names the person it is about.
bool isAskable(const Catalogue& catalogue, const FormFact& fact) {
    Scope scope = Scope::Person;
    QString id = fact.source;
    QString role;
    if (fact.list.isEmpty()) {
        const FieldSource source = sourceOf(catalogue, fact.source);
        const bool ofFact = source.kind == FieldSource::Kind::Person || source.kind == FieldSource::Kind::Household ||
                            source.kind == FieldSource::Kind::Case;
        if (!ofFact) {
            return false;
        }
        id = source.id;
        role = source.holder;
        scope = source.kind == FieldSource::Kind::Household ? Scope::Household
                : source.kind == FieldSource::Kind::Case    ? Scope::Case
                                                            : Scope::Person;
    }
    return std::ranges::any_of(catalogue.questions, [&](const Question& question) {
        return (question.scope == scope && question.settles(id)) || (!role.isEmpty() && question.sets == role);
    });
}

template<class Add>
void addOpenFacts(const FormDefinition& form, const FieldValues& values, const Add& add) {
    for (const FormFact& fact : form.facts) {
        if (fact.list.isEmpty()) {
            add(values.value({fact.source, {}}));
            continue;
        }
        for (const Person* person : values.personList(fact.list)) {
            add(values.ofPerson(*person, {fact.source, {}}));
        }
    }
}

} // namespace

std::vector<deciding::OpenFact> openFacts(const deciding::FactReader& facts, const DocumentPlan& plan) {
    std::vector<deciding::OpenFact> open;
    const FormDefinition* form = facts.catalogue().form(plan.form, facts.facts().today);
    if (!form) {
        return open;
    }
    const auto add = [&](const FieldValue& value) { open.insert(open.end(), value.open.begin(), value.open.end()); };
    for (const DocumentPlan& copy : copiesOf(*form, plan)) {
        addOpenFacts(*form, FieldValues(facts, copy), add);
    }
    return open;
}

std::vector<FormFact> askableFacts(const Catalogue& catalogue, const FormDefinition& form) {
    std::vector<FormFact> facts;
    for (const FormPage& page : form.layout.pages) {
        for (const FormPart& part : page.parts) {
            for (FormFact& fact : printedBy(part)) {
                if (std::ranges::find(facts, fact) == facts.end() && isAskable(catalogue, fact)) {
                    facts.push_back(std::move(fact));
                }
            }
        }
    }
    return facts;
}

} // namespace kakanai::procedures::filling
