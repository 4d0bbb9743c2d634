#include "app/procedures/loading/records/record_files.h"
#include "app/procedures/loading/records/rule_file.h"
#include "app/procedures/loading/text/record_reader.h"

namespace kakanai::procedures::loading {

using namespace Qt::StringLiterals;

namespace {

std::vector<AnswerOption> readOptions(RecordReader& reader, Findings& findings) {
    std::vector<AnswerOption> options;
    const auto items = reader.list(u"options"_s);
    for (std::size_t i = 0; i < items.size(); ++i) {
        RecordReader option(*items[i], findings, indexed(reader.pathOf(u"options"_s), i));
        options.push_back({option.requiredText(u"value"_s), option.words(u"text"_s, true)});
        option.finish();
    }
    return options;
}

/// One number or several.
QList<int> readLengths(RecordReader& reader) {
    const TextTree* tree = reader.child(u"length"_s);
    QList<int> lengths;
    if (tree && tree->kind == TextTree::Kind::List) {
        std::ranges::transform(tree->items, std::back_inserter(lengths),
                               [](const TextTree& item) { return item.text.toInt(); });
    } else if (tree) {
        lengths.append(tree->text.toInt());
    }
    return lengths;
}

/// Asked only of those whom a role names.
Rule onlyOf(const QString& role, std::optional<Rule> askWhen, int line) {
    Rule subject;
    subject.kind = Rule::Kind::IsPerson;
    subject.fact = u"p"_s;
    subject.values = {role};
    subject.line = line;
    if (!askWhen) {
        return subject;
    }
    Rule all;
    all.kind = Rule::Kind::All;
    all.line = line;
    all.parts = {std::move(subject), std::move(*askWhen)};
    return all;
}

} // namespace

FactDefinition readFact(const TextTree& record, Scope scope, Findings& findings) {
    RecordReader reader(record, findings);
    FactDefinition fact;
    fact.id = reader.id(u"id"_s);
    fact.scope = scope;
    fact.type = reader.choice<FactType>(u"type"_s, {{u"yes_no"_s, FactType::YesNo},
                                                    {u"number"_s, FactType::Number},
                                                    {u"date"_s, FactType::Date},
                                                    {u"choice"_s, FactType::Choice},
                                                    {u"set"_s, FactType::Set},
                                                    {u"person"_s, FactType::PersonRef},
                                                    {u"persons"_s, FactType::PersonList},
                                                    {u"text"_s, FactType::Text}});
    fact.choices = reader.texts(u"choices"_s);
    fact.derived = reader.yesNo(u"derived"_s, false);
    fact.defaultsTo = reader.text(u"defaults_to"_s);
    if (const TextTree* when = reader.child(u"none_when"_s)) {
        fact.noneWhen = readRule(*when, u"none_when"_s, findings);
    }
    if ((fact.type == FactType::Choice || fact.type == FactType::Set) && fact.choices.isEmpty()) {
        reader.error(u"choices"_s, {u"選べる値がありません。"_s, u"There is nothing to choose from."_s},
                     {u"choices: [ … ] を書いてください。"_s, u"Write choices: [ … ]."_s});
    }
    reader.finish();
    return fact;
}

FieldDefinition readField(const TextTree& record, Findings& findings) {
    RecordReader reader(record, findings);
    FieldDefinition field;
    field.id = reader.id(u"id"_s);
    field.scope =
        reader.choice<Scope>(u"scope"_s, {{u"case"_s, Scope::Case}, {u"person"_s, Scope::Person}}, Scope::Case);
    field.title = reader.words(u"title"_s, true);
    const std::vector<std::pair<QString, QString>> types{{u"text"_s, u"text"_s},     {u"kana"_s, u"kana"_s},
                                                         {u"phone"_s, u"phone"_s},   {u"date"_s, u"date"_s},
                                                         {u"number"_s, u"number"_s}, {u"choice"_s, u"choice"_s}};
    field.type = reader.choice<QString>(u"type"_s, types, u"text"_s);
    field.options = readOptions(reader, findings);
    if (field.type == "choice"_L1 && field.options.empty()) {
        reader.error(u"options"_s, {u"選択肢がありません。"_s, u"There are no options."_s},
                     {u"options: に選択肢を書いてください。"_s, u"Write the options."_s});
    }
    field.ask = reader.yesNo(u"ask"_s, false);
    field.longest = reader.text(u"longest"_s);
    field.lengths = readLengths(reader);
    const bool counted = field.type == "number"_L1 || field.lengths.isEmpty();
    if (!counted || std::ranges::any_of(field.lengths, [](int length) { return length < 1 || length > 30; })) {
        reader.error(
            u"length"_s, {u"桁数は、数の項目に1から30で書きます。"_s, u"Lengths are for numbers, from 1 to 30."_s},
            {u"type: number とし、length: 7 のように書いてください。"_s, u"Write type: number and length: 7."_s});
    }
    reader.finish();
    return field;
}

Department readDepartment(const TextTree& record, Findings& findings) {
    RecordReader reader(record, findings);
    Department department;
    department.id = reader.id(u"id"_s);
    department.name = reader.words(u"name"_s, true);
    department.window = reader.words(u"window"_s, false);
    department.order = reader.number(u"order"_s, 0);
    reader.finish();
    return department;
}

Relationship readRelationship(const TextTree& record, Findings& findings) {
    RecordReader reader(record, findings);
    Relationship relationship{reader.requiredText(u"write"_s), reader.texts(u"say"_s)};
    reader.finish();
    return relationship;
}

EventGroup readGroup(const TextTree& record, Findings& findings) {
    RecordReader reader(record, findings);
    EventGroup group{reader.id(u"id"_s), reader.words(u"title"_s, true), reader.text(u"icon"_s)};
    reader.finish();
    return group;
}

LifeEvent readEvent(const TextTree& record, Findings& findings) {
    RecordReader reader(record, findings);
    LifeEvent event;
    event.id = reader.id(u"id"_s);
    event.title = reader.words(u"title"_s, true);
    event.group = reader.text(u"group"_s);
    event.moving = reader.yesNo(u"moving"_s, false);
    event.leaving = reader.yesNo(u"leaving"_s, false);
    event.dated = reader.yesNo(u"dated"_s, true);
    event.planned = reader.yesNo(u"planned"_s, false);
    event.questions = reader.texts(u"questions"_s);
    reader.finish();
    return event;
}

Question readQuestion(const TextTree& record, Findings& findings) {
    RecordReader reader(record, findings);
    Question question;
    question.id = reader.id(u"id"_s);
    question.text = reader.words(u"text"_s, true);
    question.why = reader.words(u"why"_s, true);
    question.kind = reader.choice<QuestionKind>(u"kind"_s, {{u"yes_no"_s, QuestionKind::YesNo},
                                                            {u"choice"_s, QuestionKind::Choice},
                                                            {u"multiple"_s, QuestionKind::Multiple},
                                                            {u"date"_s, QuestionKind::Date},
                                                            {u"number"_s, QuestionKind::Number},
                                                            {u"persons"_s, QuestionKind::Persons},
                                                            {u"text"_s, QuestionKind::Text},
                                                            {u"checklist"_s, QuestionKind::Checklist}});
    question.scope = reader.choice<Scope>(
        u"scope"_s, {{u"case"_s, Scope::Case}, {u"household"_s, Scope::Household}, {u"person"_s, Scope::Person}},
        Scope::Case);
    const bool checklist = question.kind == QuestionKind::Checklist;
    question.sets = checklist ? QString() : reader.requiredText(u"sets"_s);
    question.options = readOptions(reader, findings);
    if (const TextTree* askWhen = reader.child(u"ask_when"_s)) {
        question.askWhen = readRule(*askWhen, u"ask_when"_s, findings);
    }
    if (const QString role = reader.text(u"of"_s); !role.isEmpty()) {
        question.askWhen = onlyOf(role, std::move(question.askWhen), record.line);
    }
    question.kiosk = reader.yesNo(u"kiosk"_s, true);
    const bool chooses = checklist || question.kind == QuestionKind::Choice || question.kind == QuestionKind::Multiple;
    if (chooses && question.options.empty()) {
        reader.error(u"options"_s, {u"選択肢がありません。"_s, u"There are no options."_s},
                     {u"options: に選択肢を書いてください。"_s, u"Write the options."_s});
    }
    reader.finish();
    return question;
}

Municipality readMunicipality(const TextTree& overlay, Findings& findings) {
    Municipality municipality;
    RecordReader reader(overlay, findings);
    if (const TextTree* record = reader.child(u"municipality"_s)) {
        RecordReader inner(*record, findings, u"municipality"_s);
        municipality.name = inner.words(u"name"_s, true);
        municipality.code = inner.text(u"code"_s);
        inner.finish();
    }
    reader.texts(u"hide"_s);
    reader.finish();
    return municipality;
}

} // namespace kakanai::procedures::loading
