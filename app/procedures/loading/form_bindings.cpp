#include "app/procedures/loading/form_bindings.h"

#include "app/procedures/filling/field_key.h"
#include "app/procedures/filling/field_source.h"
#include "app/procedures/loading/text/record_reader.h"

namespace kakanai::procedures::loading {

using namespace Qt::StringLiterals;
using namespace printing;

namespace {

/// Walks the parts as read beside the parts as written, so that each finding has its line.
class BindingCheck {
public:
    BindingCheck(const FormDefinition& form, const Catalogue& catalogue, Findings& findings)
        : form_(form), catalogue_(catalogue), findings_(findings) {}

    void page(const FormPage& page, const TextTree& tree, const QString& path) {
        const TextTree* parts = tree.find(u"parts");
        for (std::size_t i = 0; parts && i < page.parts.size() && i < parts->items.size(); ++i) {
            part(page.parts[i], parts->items[i], indexed(path + u".parts"_s, i));
        }
    }

private:
    void part(const FormPart& part, const TextTree& tree, const QString& path) {
        if (const auto* field = std::get_if<FieldPart>(&part)) {
            key(field->field, tree, path + u".field"_s);
        } else if (const auto* check = std::get_if<CheckPart>(&part)) {
            key(check->field, tree, path + u".check"_s);
            option(*check, choicesOf(FieldKey::parse(check->field).source), tree, path + u".option"_s);
        } else if (const auto* digits = std::get_if<DigitsPart>(&part)) {
            key(digits->field, tree, path + u".digits"_s);
        } else if (const auto* list = std::get_if<TablePart>(&part)) {
            table(*list, tree, path + u".table"_s);
        }
    }

    void key(const QString& key, const TextTree& tree, const QString& path) {
        const QString source = FieldKey::parse(key).source;
        const bool ofSubject = source.startsWith(u"subject.") && form_.per == FormPer::Case;
        const bool bound =
            filling::sourceOf(catalogue_, source).kind != filling::FieldSource::Kind::Unbound && !ofSubject;
        if (!bound && !form_.uncounted.contains(key)) {
            unbound(source, tree, path);
        }
    }

    void table(const TablePart& table, const TextTree& tree, const QString& path) {
        const bool procedures = filling::isProcedureList(table.list);
        if (!procedures && !filling::isPersonList(table.list)) {
            unbound(table.list, tree, path);
            return;
        }
        const auto cell = [&](const QString& key) {
            const QString id = FieldKey::parse(key).source;
            if (procedures ? !filling::isProcedureAttribute(id) : !filling::isPersonAttribute(catalogue_, id)) {
                unbound(id, tree, path);
            }
        };
        for (const TableColumn& column : table.columns) {
            if (const auto* field = std::get_if<FieldPart>(&column.cell)) {
                cell(field->field);
            } else if (const auto* check = std::get_if<CheckPart>(&column.cell)) {
                checkCell(*check, cell, tree, path);
            } else if (const auto* checks = std::get_if<std::vector<CheckPart>>(&column.cell)) {
                std::ranges::for_each(*checks, [&](const CheckPart& each) { checkCell(each, cell, tree, path); });
            }
        }
    }

    template<class Cell>
    void checkCell(const CheckPart& check, const Cell& cell, const TextTree& tree, const QString& path) {
        cell(check.field);
        option(check, choicesOf(u"subject."_s + FieldKey::parse(check.field).source), tree, path + u".option"_s);
    }

    /// What a check may compare with; empty where anything goes.
    QStringList choicesOf(const QString& source) const {
        using Kind = filling::FieldSource::Kind;
        const filling::FieldSource bound = filling::sourceOf(catalogue_, source);
        QStringList choices;
        if (bound.kind == Kind::Dictionary) {
            for (const AnswerOption& each : catalogue_.field(bound.id)->options) {
                choices.append(each.value);
            }
            return choices;
        }
        const Scope scope = bound.kind == Kind::Person      ? Scope::Person
                            : bound.kind == Kind::Household ? Scope::Household
                                                            : Scope::Case;
        const FactDefinition* fact = catalogue_.fact(scope, bound.id);
        return fact ? (fact->type == FactType::YesNo ? QStringList{u"yes"_s, u"no"_s} : fact->choices) : choices;
    }

    void option(const CheckPart& check, const QStringList& choices, const TextTree& tree, const QString& path) {
        if (!choices.isEmpty() && !choices.contains(check.option)) {
            findings_.error(
                tree, path,
                Words{u"「%1」は使えない値です。"_s, u"\"%1\" is not a possible value."_s}.arg(check.option),
                Words{u"次のどれかにしてください: %1"_s, u"Use one of: %1"_s}.arg(choices.join(u", "_s)));
        }
    }

    void unbound(const QString& source, const TextTree& tree, const QString& path) {
        findings_.error(
            tree, path,
            Words{u"「%1」は、どこから値が来るか分かりません。"_s, u"\"%1\" is bound to nothing."_s}.arg(source),
            {u"READMEの「様式」にある名前か、fields/ の項目を使ってください。職員が書く欄は office: true です。"_s,
             u"Use a name of README's \"A form\" or a field of fields/; a box for staff has office: true."_s});
    }

    const FormDefinition& form_;
    const Catalogue& catalogue_;
    Findings& findings_;
};

} // namespace

void checkBindings(const FormDefinition& form, const TextTree& record, const Catalogue& catalogue, Findings& findings) {
    const TextTree* pages = record.find(u"pages");
    BindingCheck check(form, catalogue, findings);
    for (std::size_t i = 0; pages && i < form.layout.pages.size() && i < pages->items.size(); ++i) {
        check.page(form.layout.pages[i], pages->items[i], indexed(u"pages"_s, i));
    }
}

} // namespace kakanai::procedures::loading
