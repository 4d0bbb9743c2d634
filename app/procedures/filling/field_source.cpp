#include "app/procedures/filling/field_source.h"

#include "app/procedures/deciding/fact_path.h"

namespace kakanai::procedures::filling {

using namespace Qt::StringLiterals;

namespace {

bool isAmong(const QString& text, std::initializer_list<QLatin1StringView> all) {
    return std::ranges::find(all, text) != all.end();
}

} // namespace

FieldSource sourceOf(const Catalogue& catalogue, const QString& source) {
    using Kind = FieldSource::Kind;
    const FieldDefinition* field = catalogue.field(source);
    if (field && field->scope == Scope::Case) {
        return {Kind::Dictionary, {}, source};
    }
    const FactPath path = FactPath::parse(source);
    if (path.ofCase()) {
        return catalogue.fact(Scope::Case, source) ? FieldSource{Kind::Case, {}, source} : FieldSource{};
    }
    if (path.ofHousehold()) {
        return catalogue.fact(Scope::Household, path.id) ? FieldSource{Kind::Household, {}, path.id} : FieldSource{};
    }
    if (path.holder == "city"_L1) {
        return path.id == "name"_L1 ? FieldSource{Kind::Address, path.holder, path.id} : FieldSource{};
    }
    if (isAmong(path.holder, {"new"_L1, "old"_L1, "current"_L1})) {
        const bool known =
            isAmong(path.id, {"postal_code"_L1, "prefecture"_L1, "municipality"_L1, "town"_L1, "block"_L1,
                              "building"_L1, "municipality_code"_L1, "one_line"_L1, "area"_L1});
        return known ? FieldSource{Kind::Address, path.holder, path.id} : FieldSource{};
    }
    const bool person = isAmong(path.holder, {"subject"_L1, "spouse"_L1}) || catalogue.namesPerson(path.holder);
    return person && isPersonAttribute(catalogue, path.id) ? FieldSource{Kind::Person, path.holder, path.id}
                                                           : FieldSource{};
}

bool isPersonAttribute(const Catalogue& catalogue, const QString& id) {
    const FieldDefinition* field = catalogue.field(id);
    return isAmong(id, {"name"_L1, "kana"_L1, "birth_date"_L1, "sex"_L1, "relationship"_L1, "address"_L1, "age"_L1}) ||
           (field && field->scope == Scope::Person) || catalogue.fact(Scope::Person, id);
}

bool isPersonList(const QString& list) {
    return isAmong(list, {"movers"_L1, "subjects"_L1, "household"_L1, "children"_L1, "heirs"_L1, "spouses"_L1,
                          "foreigners"_L1, "minors"_L1});
}

bool isProcedureList(const QString& list) {
    return isAmong(list, {"procedures"_L1, "entrusted"_L1});
}

bool isProcedureAttribute(const QString& id) {
    return isAmong(id, {"title"_L1, "department"_L1, "window"_L1, "deadline"_L1, "attachments"_L1, "reason"_L1,
                        "decision"_L1, "persons"_L1});
}

} // namespace kakanai::procedures::filling
