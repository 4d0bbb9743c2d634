#include "app/procedures/engine.h"
#include "app/procedures/loading/answers/case_reader.h"
#include "app/procedures/loading/answers/value_reader.h"

namespace kakanai::procedures {

using namespace Qt::StringLiterals;
using namespace loading;

namespace {

base::Problem unreadable(const TreeError& error) {
    const base::Problem problem = ValueReader::invalid({});
    return error.line > 0 ? problem.with(base::DetailKey::Line, error.line) : problem;
}

} // namespace

base::Result<Answers> readAnswers(const QByteArray& yaml, const Catalogue& catalogue,
                                  const std::optional<CardPerson>& card, QDate today) {
    const auto tree = readTree(yaml, {});
    if (!tree) {
        return std::unexpected(unreadable(tree.error()));
    }
    return readCase(*tree, catalogue, {today, {}, card});
}

base::Result<CardPerson> readPerson(const QByteArray& json) {
    const auto tree = readTree(json, {});
    if (!tree) {
        return std::unexpected(unreadable(tree.error()));
    }
    CardPerson person;
    ValueReader reader({});
    const JsonPointer top;
    if (tree->kind != TextTree::Kind::Map) {
        reader.fail(top);
    }
    for (const QString& required : {u"name"_s, u"address"_s, u"birthDate"_s, u"sex"_s}) {
        const TextTree* value = tree->find(required);
        if (!value) {
            reader.fail(top / required);
        } else if (required == "name"_L1) {
            person.name = reader.line(*value, top / required);
        } else if (required == "address"_L1) {
            person.address = reader.line(*value, top / required);
        } else if (required == "birthDate"_L1) {
            person.birthDate = reader.date(*value, top / required).value_or(base::PartialDate{});
        } else {
            person.sex =
                reader.oneOf(*value, {u"male"_s, u"female"_s, u"notApplicable"_s, u"notKnown"_s}, top / required);
        }
    }
    if (tree->keys.size() > 4) {
        reader.fail(top);
    }
    if (reader.fault()) {
        return std::unexpected(*reader.fault());
    }
    return person;
}

} // namespace kakanai::procedures
