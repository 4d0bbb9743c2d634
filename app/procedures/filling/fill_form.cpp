#include "app/procedures/filling/field_source.h"
#include "app/procedures/filling/field_values.h"
#include "app/procedures/filling/procedure_rows.h"

#include <QSet>

namespace kakanai::procedures {

using namespace Qt::StringLiterals;
using namespace printing;

namespace {

class FormFiller {
public:
    FormFiller(const FormDefinition& form, const filling::FieldValues& values,
               std::vector<QHash<QString, QString>> procedures)
        : form_(form), values_(values), procedures_(std::move(procedures)) {}

    /// Fills one copy and counts its boxes.
    void fill(FilledForm& filled) {
        filled_ = &filled;
        copy_ = &filled.copies.emplace_back();
        for (const FormPage& page : form_.layout.pages) {
            for (const FormPart& part : page.parts) {
                std::visit(*this, part);
            }
        }
    }

    void operator()(const FieldPart& part) { box(part.field); }
    void operator()(const DigitsPart& part) { box(part.field); }
    void operator()(const CheckPart& part) {
        // Ticks of one question are one box of the citizen, wherever they stand.
        if (!checked_.contains(part.field)) {
            checked_.insert(part.field);
            box(part.field);
        }
    }
    void operator()(const TablePart& part) {
        if (filling::isProcedureList(part.list)) {
            copy_->lists.insert(part.list,
                                part.list == "entrusted"_L1 ? filling::entrustedRows(procedures_) : procedures_);
            return;
        }
        const std::vector<const Person*> persons = values_.personList(part.list);
        auto& rows = copy_->lists[part.list];
        rows.resize(persons.size());
        for (std::size_t i = 0; i < persons.size(); ++i) {
            for (const TableColumn& column : part.columns) {
                cell(column, *persons[i], rows[i]);
            }
        }
    }
    void operator()(const LabelPart&) {}
    void operator()(const FramePart&) {}
    void operator()(const InkPart&) {}
    void operator()(const IndividualNumberPart&) {}

private:
    void box(const QString& key) {
        const filling::FieldValue value = values_.value(FieldKey::parse(key));
        if (value.text) {
            copy_->fields.insert(key, *value.text);
        }
        if (!form_.uncounted.contains(key)) {
            count(value);
        }
    }

    void cell(const TableColumn& column, const Person& person, QHash<QString, QString>& row) {
        QStringList keys;
        if (const auto* field = std::get_if<FieldPart>(&column.cell)) {
            keys.append(field->field);
        } else if (const auto* check = std::get_if<CheckPart>(&column.cell)) {
            keys.append(check->field);
        } else if (const auto* checks = std::get_if<std::vector<CheckPart>>(&column.cell)) {
            std::ranges::transform(*checks, std::back_inserter(keys), &CheckPart::field);
            keys.removeDuplicates();
        }
        for (const QString& key : keys) {
            const filling::FieldValue value = values_.ofPerson(person, FieldKey::parse(key));
            if (value.text) {
                row.insert(key, *value.text);
            }
            count(value);
        }
    }

    void count(const filling::FieldValue& value) {
        ++filled_->fields;
        filled_->prefilled += value.text ? 1 : 0;
        if (value.missing && std::ranges::find(filled_->missing, *value.missing) == filled_->missing.end()) {
            filled_->missing.push_back(*value.missing);
        }
    }

    const FormDefinition& form_;
    const filling::FieldValues& values_;
    std::vector<QHash<QString, QString>> procedures_;
    QSet<QString> checked_;
    FilledForm* filled_ = nullptr;
    FormValues* copy_ = nullptr;
};

} // namespace

FilledForm fillForm(const Catalogue& catalogue, const Case& facts, const Decisions& decisions,
                    const DocumentPlan& plan) {
    const FormDefinition* form = catalogue.form(plan.form, facts.today);
    if (!form) {
        return {};
    }
    const deciding::FactReader reader(catalogue, facts);
    const auto rows = filling::procedureRows(catalogue, facts, decisions);
    FilledForm filled;
    for (const DocumentPlan& copy : copiesOf(*form, plan)) {
        FormFiller(*form, filling::FieldValues(reader, copy), rows).fill(filled);
    }
    return filled;
}

} // namespace kakanai::procedures
