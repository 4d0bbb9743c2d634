#include "app/procedures/loading/self_tests.h"

#include "app/procedures/deciding/decide_procedure.h"
#include "app/procedures/loading/case_reader.h"
#include "app/procedures/loading/record_reader.h"

namespace kakanai::procedures::loading {

using namespace Qt::StringLiterals;

namespace {

const std::vector<std::pair<QString, Outcome>>& outcomes() {
    static const std::vector<std::pair<QString, Outcome>> names{{u"need"_s, Outcome::Need},
                                                                {u"may"_s, Outcome::May},
                                                                {u"ask"_s, Outcome::Ask},
                                                                {u"check"_s, Outcome::Check},
                                                                {u"no"_s, Outcome::No}};
    return names;
}

QString nameOf(Outcome outcome) {
    return outcomes()[static_cast<std::size_t>(outcome)].first;
}

/// The strongest row, or a row that says no where there is none.
Decision strongest(const Procedure& procedure, const Case& facts, const Catalogue& catalogue) {
    const deciding::FactReader reader(catalogue, facts);
    deciding::OpenQuestions questions(reader);
    if (!procedure.events.contains(facts.event)) {
        return {};
    }
    const std::vector<Decision> rows = deciding::decideProcedure(procedure, reader, questions);
    return rows.empty() ? Decision{} : rows.front();
}

void differs(RecordReader& test, const QString& key, const QString& name, const QString& found) {
    test.error(key, Words{u"テスト「%1」が失敗しました。結果は %2 です。"_s, u"The test \"%1\" fails; the result is %2."_s}.arg(name).arg(found),
               {u"when と deadline、またはテストの期待を直してください。"_s, u"Correct when and deadline, or what the test expects."_s});
}

void runTest(const Procedure& procedure, const TextTree& tree, const QString& path, const Catalogue& catalogue, Findings& findings) {
    RecordReader test(tree, findings, path);
    const QString name = test.requiredText(u"name"_s);
    const TextTree* facts = test.child(u"facts"_s);
    const Outcome expected = test.choice<Outcome>(u"expect"_s, outcomes());
    const QString deadline = test.dateText(u"deadline"_s);
    const bool namesPersons = test.has(u"persons"_s);
    const QStringList persons = test.texts(u"persons"_s);
    test.finish();
    if (!test.sound()) {
        return;
    }
    const QDate day(2026, 4, 1);
    const auto read = readCase(facts ? *facts : TextTree{}, catalogue, {day, base::PartialDate::from(day), {}});
    if (!read) {
        test.error(u"facts"_s,
                   Words{u"テスト「%1」の事実を読めません: %2"_s, u"The facts of the test \"%1\" cannot be read: %2"_s}.arg(name).arg(
                       read.error().identifier(base::DetailKey::Path).value_or(QString())),
                   {u"項目名と値をfacts.yamlに合わせてください。"_s, u"Use the facts and values of facts.yaml."_s});
        return;
    }
    const Decision row = strongest(procedure, read->facts, catalogue);
    if (row.outcome != expected) {
        differs(test, u"expect"_s, name, nameOf(row.outcome));
    } else if (namesPersons && row.persons != persons) {
        differs(test, u"persons"_s, name, row.persons.join(u", "_s));
    } else if (!deadline.isEmpty() && row.deadline != QDate::fromString(deadline, Qt::ISODate)) {
        differs(test, u"deadline"_s, name, row.deadline ? row.deadline->toString(Qt::ISODate) : u"–"_s);
    }
}

} // namespace

void runSelfTests(const Procedure& procedure, const TextTree& record, const Catalogue& catalogue, Findings& findings) {
    const TextTree* tests = record.find(u"tests");
    for (std::size_t i = 0; tests && i < tests->items.size(); ++i) {
        runTest(procedure, tests->items[i], indexed(u"tests"_s, i), catalogue, findings);
    }
}

} // namespace kakanai::procedures::loading
