#include "app/procedures/loading/records/rule_file.h"

#include "app/procedures/deciding/fact_path.h"
#include "app/procedures/loading/text/record_reader.h"

namespace kakanai::procedures::loading {

using namespace Qt::StringLiterals;

namespace {

struct Operator {
    QString name;
    Rule::Kind kind;
    bool negated;
};

const std::array<Operator, 8>& operators() {
    static const std::array<Operator, 8> all{{{u"is"_s, Rule::Kind::Is, false},
                                              {u"is_not"_s, Rule::Kind::Is, true},
                                              {u"in"_s, Rule::Kind::In, false},
                                              {u"not_in"_s, Rule::Kind::In, true},
                                              {u"has"_s, Rule::Kind::Has, false},
                                              {u"at_least"_s, Rule::Kind::AtLeast, false},
                                              {u"at_most"_s, Rule::Kind::AtMost, false},
                                              {u"is_person"_s, Rule::Kind::IsPerson, false}}};
    return all;
}

Rule negation(Rule inner) {
    Rule rule;
    rule.kind = Rule::Kind::Not;
    rule.line = inner.line;
    rule.parts.push_back(std::move(inner));
    return rule;
}

Rule readLeaf(RecordReader& reader) {
    Rule rule;
    rule.line = reader.record().line;
    rule.fact = reader.requiredText(u"fact"_s);
    int used = 0;
    bool negated = false;
    for (const Operator& op : operators()) {
        if (!reader.has(op.name)) {
            continue;
        }
        ++used;
        rule.kind = op.kind;
        negated = op.negated;
        if (op.kind == Rule::Kind::AtLeast || op.kind == Rule::Kind::AtMost) {
            rule.number = reader.number(op.name, 0);
        } else if (op.kind == Rule::Kind::In) {
            rule.values = reader.texts(op.name);
        } else {
            rule.values = {reader.requiredText(op.name)};
        }
    }
    if (used != 1) {
        reader.error(u"fact"_s, {u"比べ方がちょうど一つ必要です。"_s, u"Exactly one comparison is needed."_s},
                     {u"is, is_not, in, not_in, has, at_least, at_most, is_person のどれか一つを書いてください。"_s,
                      u"Write one of is, is_not, in, not_in, has, at_least, at_most, is_person."_s});
    }
    reader.finish();
    return negated ? negation(std::move(rule)) : rule;
}

Rule readGroup(RecordReader& reader, const QString& key, Rule::Kind kind, Findings& findings) {
    Rule rule;
    rule.kind = kind;
    rule.line = reader.record().line;
    const bool several = kind == Rule::Kind::All || kind == Rule::Kind::Any;
    if (several) {
        const auto items = reader.list(key);
        for (std::size_t i = 0; i < items.size(); ++i) {
            rule.parts.push_back(readRule(*items[i], indexed(reader.pathOf(key), i), findings));
        }
    } else if (const TextTree* part = reader.child(key)) {
        rule.parts.push_back(readRule(*part, reader.pathOf(key), findings));
    }
    if (rule.parts.empty()) {
        reader.error(key, {u"中に条件がありません。"_s, u"There is no condition inside."_s},
                     {u"条件を一つ以上書いてください。"_s, u"Write at least one condition."_s});
        rule.kind = Rule::Kind::Always;
    }
    reader.finish();
    return rule;
}

Rule readCount(RecordReader& reader, Findings& findings) {
    const bool atLeast = reader.has(u"at_least"_s);
    const QString bound = atLeast ? u"at_least"_s : u"at_most"_s;
    if (atLeast == reader.has(u"at_most"_s)) {
        reader.error(u"count"_s, {u"何人かがちょうど一つ必要です。"_s, u"Exactly one bound is needed."_s},
                     {u"at_least か at_most の一方を書いてください。"_s, u"Write at_least or at_most."_s});
    }
    const int number = reader.number(bound, 0);
    Rule rule = readGroup(reader, u"count"_s, atLeast ? Rule::Kind::CountAtLeast : Rule::Kind::CountAtMost, findings);
    rule.number = number;
    return rule;
}

struct Check {
    const TextTree& at;
    const QString& path;
    const Catalogue& catalogue;
    Findings& findings;

    void error(const Rule& rule, const Words& reason, const Words& suggestion) const {
        TextTree place;
        place.file = at.file;
        place.line = rule.line;
        findings.error(place, path, reason, suggestion);
    }
};

void checkValues(const Rule& rule, const FactDefinition& fact, const Check& check) {
    const bool counts = rule.kind == Rule::Kind::AtLeast || rule.kind == Rule::Kind::AtMost;
    const bool isSet = fact.type == FactType::Set || fact.type == FactType::PersonList;
    if (counts != (fact.type == FactType::Number) && (counts || rule.kind == Rule::Kind::Has)) {
        check.error(
            rule, Words{u"「%1」はこの比べ方ができません。"_s, u"\"%1\" cannot be compared this way."_s}.arg(rule.fact),
            {u"数には at_least と at_most、一覧には has を使ってください。"_s,
             u"Use at_least and at_most for numbers, has for sets."_s});
        return;
    }
    if ((rule.kind == Rule::Kind::Has) != isSet) {
        check.error(
            rule, Words{u"「%1」はこの比べ方ができません。"_s, u"\"%1\" cannot be compared this way."_s}.arg(rule.fact),
            {u"一覧の項目には has、ほかは is か in を使ってください。"_s,
             u"Use has for sets, is or in for the others."_s});
        return;
    }
    QStringList allowed = fact.choices;
    if (fact.type == FactType::YesNo) {
        allowed = {u"yes"_s, u"no"_s};
    }
    for (const QString& value : rule.values) {
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            check.error(rule, Words{u"「%1」は使えない値です。"_s, u"\"%1\" is not a possible value."_s}.arg(value),
                        Words{u"次のどれかにしてください: %1"_s, u"Use one of: %1"_s}.arg(allowed.join(u", "_s)));
        }
    }
}

/// `p`, or a fact that names a person, against a role.
void checkIsPerson(const Rule& rule, bool personBound, const Check& check) {
    const QString role = rule.values.value(0);
    const FactPath path = FactPath::parse(rule.fact);
    const bool subject = rule.fact == "p"_L1 && personBound;
    if (!subject && !check.catalogue.namesPerson(path.id)) {
        check.error(rule,
                    Words{u"「%1」は人を指す項目ではありません。"_s, u"\"%1\" names no person here."_s}.arg(rule.fact),
                    {u"p か、facts.yamlで type: person の項目を書いてください。"_s,
                     u"Write p or a fact of facts.yaml with type: person."_s});
    }
    if (!check.catalogue.namesPersons(role)) {
        check.error(rule, Words{u"「%1」という人の項目はありません。"_s, u"No fact names a person \"%1\"."_s}.arg(role),
                    {u"facts.yamlで type: person か persons の項目を使ってください。"_s,
                     u"Use a fact of facts.yaml with type: person or persons."_s});
    }
}

void checkLeaf(const Rule& rule, bool personBound, const Check& check) {
    const FactPath path = FactPath::parse(rule.fact);
    const bool aboutPerson = !path.ofCase() && !path.ofHousehold();
    if (path.ofSubject() && !personBound) {
        check.error(
            rule,
            Words{u"ここでは「%1」がだれのことか決まりません。"_s, u"Nobody is meant by \"%1\" here."_s}.arg(rule.fact),
            {u"applies_to: person にするか、exists で囲んでください。"_s,
             u"Use applies_to: person, or put it into exists."_s});
        return;
    }
    if (aboutPerson && !path.ofSubject() && !check.catalogue.namesPerson(path.holder)) {
        check.error(
            rule, Words{u"「%1」という人の項目はありません。"_s, u"No fact names a person \"%1\"."_s}.arg(path.holder),
            {u"facts.yamlで type: person の項目を使ってください。"_s,
             u"Use a fact of facts.yaml with type: person."_s});
        return;
    }
    const Scope scope = path.ofCase() ? Scope::Case : path.ofHousehold() ? Scope::Household : Scope::Person;
    const FactDefinition* fact = check.catalogue.fact(scope, path.id);
    if (!fact) {
        check.error(
            rule,
            Words{u"「%1」という項目はfacts.yamlにありません。"_s, u"facts.yaml has no fact \"%1\"."_s}.arg(rule.fact),
            {u"つづりと、hh. や p. の有無を確かめてください。"_s, u"Check the spelling and the hh. or p. in front."_s});
        return;
    }
    checkValues(rule, *fact, check);
}

void walk(const Rule& rule, bool personBound, const Check& check) {
    switch (rule.kind) {
    case Rule::Kind::Always:
        return;
    case Rule::Kind::All:
    case Rule::Kind::Any:
    case Rule::Kind::Not:
        for (const Rule& part : rule.parts) {
            walk(part, personBound, check);
        }
        return;
    case Rule::Kind::ExistsPerson:
    case Rule::Kind::CountAtLeast:
    case Rule::Kind::CountAtMost:
        walk(rule.parts.front(), true, check);
        return;
    case Rule::Kind::IsPerson:
        checkIsPerson(rule, personBound, check);
        return;
    case Rule::Kind::Is:
    case Rule::Kind::In:
    case Rule::Kind::Has:
    case Rule::Kind::AtLeast:
    case Rule::Kind::AtMost:
        checkLeaf(rule, personBound, check);
        return;
    }
    std::unreachable();
}

} // namespace

Rule readRule(const TextTree& tree, const QString& path, Findings& findings) {
    RecordReader reader(tree, findings, path);
    if (!reader.sound()) {
        return {};
    }
    for (const auto& [key, kind] :
         {std::pair{u"all"_s, Rule::Kind::All}, std::pair{u"any"_s, Rule::Kind::Any},
          std::pair{u"not"_s, Rule::Kind::Not}, std::pair{u"exists"_s, Rule::Kind::ExistsPerson}}) {
        if (reader.has(key)) {
            return readGroup(reader, key, kind, findings);
        }
    }
    return reader.has(u"count"_s) ? readCount(reader, findings) : readLeaf(reader);
}

void checkRule(const Rule& rule, const TextTree& at, const QString& path, bool personBound, const Catalogue& catalogue,
               Findings& findings) {
    walk(rule, personBound, {at, path, catalogue, findings});
}

} // namespace kakanai::procedures::loading
