#include "app/screens/counter/desk_fields.h"

#include "app/procedures/filling/field_source.h"
#include "app/procedures/filling/field_values.h"
#include "app/visit/questions.h"

#include <QSet>

#include <algorithm>

namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;
using procedures::FieldKey;

/// Walks the boxes of one planned document.
class FieldWalk {
public:
    FieldWalk(const DeskView& view, const procedures::DocumentPlan& plan, std::vector<DeskField>& found)
        : view_(view), plan_(plan), reader_(view.catalogue, view.facts()), values_(reader_, plan), found_(found) {}

    void operator()(const printing::FieldPart& part) { box(part.field); }
    void operator()(const printing::DigitsPart& part) { box(part.field); }
    void operator()(const printing::CheckPart& part) { box(part.field); }
    void operator()(const printing::TablePart& part) {
        for (const auto* person : values_.personList(part.list)) {
            for (const auto& column : part.columns) {
                cell(column, *person);
            }
        }
    }
    template<class Part>
    void operator()(const Part&) {}

private:
    void cell(const printing::TableColumn& column, const procedures::Person& person) {
        if (const auto* field = std::get_if<printing::FieldPart>(&column.cell)) {
            add(FieldKey::parse(field->field).source, person.id);
        } else if (const auto* check = std::get_if<printing::CheckPart>(&column.cell)) {
            add(FieldKey::parse(check->field).source, person.id);
        } else if (const auto* checks = std::get_if<std::vector<printing::CheckPart>>(&column.cell)) {
            add(checks->empty() ? QString() : FieldKey::parse(checks->front().field).source, person.id);
        }
    }

    void box(const QString& key) {
        using Kind = procedures::filling::FieldSource::Kind;
        const auto source = procedures::filling::sourceOf(view_.catalogue, FieldKey::parse(key).source);
        if (source.kind == Kind::Dictionary) {
            add(source.id, {});
        } else if (source.kind == Kind::Person) {
            add(source.id, holder(source.holder));
        }
    }

    QString holder(const QString& role) const {
        if (role == "subject"_L1) {
            return plan_.subject;
        }
        if (role == "spouse"_L1) {
            return named(values_.value({u"spouse.name"_s, {}}).text.value_or(QString()));
        }
        const auto* person = reader_.role(role);
        return person == nullptr ? QString() : person->id;
    }

    /// Who is the spouse is known to the filling only, which answers with a name.
    QString named(const QString& name) const {
        const auto& persons = view_.facts().persons;
        const auto found = std::ranges::find(persons, name, &procedures::Person::name);
        return name.isEmpty() || found == persons.end() ? QString() : found->id;
    }

    void add(const QString& id, const QString& person) {
        const auto* field = view_.catalogue.field(id);
        const bool core = field == nullptr || id == "kana"_L1 || id == "relationship"_L1;
        if (core || (field->scope == procedures::Scope::Person) != !person.isEmpty()) {
            return; // names, dates and facts have places of their own on the desk
        }
        const auto known = std::ranges::find_if(
            found_, [&](const DeskField& each) { return each.field == field && each.person == person; });
        if (known == found_.end()) {
            found_.push_back({field, person, {plan_.form}});
        } else if (!known->forms.contains(plan_.form)) {
            known->forms << plan_.form;
        }
    }

    const DeskView& view_;
    const procedures::DocumentPlan& plan_;
    procedures::deciding::FactReader reader_;
    procedures::filling::FieldValues values_;
    std::vector<DeskField>& found_;
};

} // namespace

std::vector<DeskField> deskFields(const DeskView& view) {
    std::vector<DeskField> found;
    const auto& visit = view.visit;
    for (const auto& plan : procedures::planDocuments(view.catalogue, view.facts(), visit.decisions, visit.added)) {
        const auto* form = view.catalogue.form(plan.form, view.facts().today);
        if (form == nullptr) {
            continue;
        }
        for (const auto& copy : procedures::copiesOf(*form, plan)) {
            FieldWalk walk(view, copy, found);
            for (const auto& page : form->layout.pages) {
                for (const auto& part : page.parts) {
                    std::visit(walk, part);
                }
            }
        }
    }
    const auto missing = visit::missingFields({view.catalogue, view.today}, visit);
    for (auto& each : found) {
        each.missing =
            std::ranges::find(missing, procedures::MissingField{each.field->id, each.person}) != missing.end();
    }
    return found;
}

QString fieldValue(const procedures::Case& facts, const QString& field, const QString& person) {
    if (person.isEmpty()) {
        return facts.values.value(field);
    }
    const auto* found = facts.person(person);
    return found == nullptr ? QString() : found->values.value(field);
}

} // namespace kakanai::screens
