#include "app/procedures/loading/references.h"

#include "app/procedures/filling/form_facts.h"
#include "app/procedures/loading/contradictions.h"
#include "app/procedures/loading/form_bindings.h"
#include "app/procedures/loading/records/rule_file.h"
#include "app/procedures/loading/text/record_reader.h"

namespace kakanai::procedures::loading {

using namespace Qt::StringLiterals;

namespace {

const TextTree& placeOf(const TextTree& record, const QString& key) {
    const TextTree* found = record.find(key);
    return found ? *found : record;
}

/// Drops ids that mean nothing and says so.
template<class Exists>
void keepExisting(QStringList& ids, const TextTree& at, const QString& field, const Words& what, Findings& findings,
                  Exists exists) {
    ids.removeIf([&](const QString& id) {
        if (exists(id)) {
            return false;
        }
        findings.error(at, field, what.arg(id),
                       {u"IDのつづりを確かめるか、ファイルを足してください。"_s, u"Check the id, or add its file."_s});
        return true;
    });
}

/// Each box of a checklist is a fact of its own.
void settleChecklist(Question& question, const TextTree& record, const Catalogue& catalogue, Findings& findings) {
    for (AnswerOption& option : question.options) {
        const FactDefinition* fact = catalogue.fact(question.scope, option.value);
        const bool ticks = fact && !fact->derived && (fact->type == FactType::YesNo || fact->type == FactType::Number);
        if (!ticks) {
            findings.error(placeOf(record, u"options"_s), u"options"_s,
                           Words{u"「%1」は、はい・いいえ・数の項目ではありません。"_s,
                                 u"\"%1\" is no yes-no fact and no number."_s}
                               .arg(option.value),
                           {u"facts.yamlの項目名と、scope を確かめてください。"_s,
                            u"Check the fact's name in facts.yaml, and the scope."_s});
            continue;
        }
        option.counts = fact->type == FactType::Number;
    }
}

void checkSets(const Question& question, const TextTree& record, const Catalogue& catalogue, Findings& findings) {
    const FactDefinition* fact = catalogue.fact(question.scope, question.sets);
    const TextTree& at = placeOf(record, u"sets"_s);
    if (!fact || fact->derived) {
        findings.error(
            at, u"sets"_s,
            Words{u"「%1」は答えを入れられる項目ではありません。"_s, u"\"%1\" is no fact that an answer can set."_s}
                .arg(question.sets),
            {u"facts.yamlの項目名と、scope を確かめてください。"_s,
             u"Check the fact's name in facts.yaml, and the scope."_s});
        return;
    }
    for (const AnswerOption& option : question.options) {
        if (!fact->choices.isEmpty() && !fact->choices.contains(option.value)) {
            findings.error(
                placeOf(record, u"options"_s), u"options"_s,
                Words{u"「%1」は使えない値です。"_s, u"\"%1\" is not a possible value."_s}.arg(option.value),
                Words{u"次のどれかにしてください: %1"_s, u"Use one of: %1"_s}.arg(fact->choices.join(u", "_s)));
        }
    }
}

void checkContradiction(const std::optional<Rule>& rule, const TextTree& record, const QString& key,
                        const Catalogue& catalogue, Findings& findings) {
    if (rule && isContradictory(*rule, catalogue)) {
        findings.error(placeOf(record, key), key,
                       {u"条件が食い違っていて、成り立つことがありません。"_s,
                        u"The conditions contradict each other: the rule never holds."_s},
                       {u"all の中の同じ項目の条件を見比べてください。どれかでよいときは any を使います。"_s,
                        u"Compare the conditions on one fact inside all; where one of them is enough, use any."_s});
    }
}

void settleQuestion(Question& question, const TextTree& record, const Catalogue& catalogue, Findings& findings) {
    if (question.kind == QuestionKind::Checklist) {
        settleChecklist(question, record, catalogue, findings);
    } else {
        checkSets(question, record, catalogue, findings);
    }
    checkContradiction(question.askWhen, record, u"ask_when"_s, catalogue, findings);
    if (question.askWhen) {
        checkRule(*question.askWhen, placeOf(record, u"ask_when"_s), u"ask_when"_s, question.scope == Scope::Person,
                  catalogue, findings);
    }
}

void checkDeadlines(const Procedure& procedure, const TextTree& record, const Catalogue& catalogue,
                    Findings& findings) {
    for (const Deadline& deadline : procedure.deadlines) {
        const FactDefinition* base = catalogue.fact(Scope::Case, deadline.base);
        if (!deadline.local && (!base || base->type != FactType::Date)) {
            findings.error(
                placeOf(record, u"deadline"_s), u"deadline.base"_s,
                Words{u"「%1」は日付の項目ではありません。"_s, u"\"%1\" is no fact of type date."_s}.arg(deadline.base),
                {u"event_date, today など、facts.yaml の日付の項目を書いてください。"_s,
                 u"Use a date of facts.yaml: event_date, today, …"_s});
        }
    }
}

/// Every condition of a procedure.
void checkRules(const Procedure& procedure, const TextTree& record, const Catalogue& catalogue, Findings& findings) {
    const bool aboutPerson = procedure.appliesTo == Scope::Person;
    const auto check = [&](const Rule& rule, const QString& key, const QString& field) {
        checkRule(rule, placeOf(record, key), field, aboutPerson, catalogue, findings);
    };
    check(procedure.when, u"when"_s, u"when"_s);
    for (const Attachment& attachment : procedure.attachments) {
        if (attachment.when) {
            check(*attachment.when, u"attachments"_s, u"attachments.when"_s);
        }
    }
    for (const Deadline& deadline : procedure.deadlines) {
        if (deadline.when) {
            check(*deadline.when, u"deadline"_s, u"deadline.when"_s);
        }
    }
    for (const Rule& rule : procedure.formWhen) {
        check(rule, u"forms"_s, u"forms.when"_s);
    }
}

void settleProcedure(Procedure& procedure, const TextTree& record, const Catalogue& catalogue, Findings& findings) {
    if (!catalogue.department(procedure.department)) {
        findings.error(
            placeOf(record, u"department"_s), u"department"_s,
            Words{u"「%1」という課はdepartments.yamlにありません。"_s, u"departments.yaml has no \"%1\"."_s}.arg(
                procedure.department),
            {u"IDのつづりを確かめるか、departments.yamlに足してください。"_s,
             u"Check the id, or add the department."_s});
    }
    keepExisting(procedure.events, placeOf(record, u"events"_s), u"events"_s,
                 {u"「%1」という用件はevents.yamlにありません。"_s, u"events.yaml has no \"%1\"."_s}, findings,
                 [&](const QString& id) { return catalogue.event(id) != nullptr; });
    keepExisting(procedure.forms, placeOf(record, u"forms"_s), u"forms"_s,
                 {u"様式「%1」がないか、誤りがあります。"_s, u"The form \"%1\" is missing or has errors."_s}, findings,
                 [&](const QString& id) {
                     return std::ranges::find(catalogue.forms, id, &FormDefinition::id) != catalogue.forms.end();
                 });
}

/// Whether a rule, a deadline or a form of the event's procedures hangs on the question's fact.
class QuestionUse {
public:
    explicit QuestionUse(const Catalogue& catalogue) : catalogue_(catalogue) {}

    bool isUsed(const Question& question, const QString& event) const {
        return std::ranges::any_of(catalogue_.procedures, [&](const Procedure& procedure) {
            return procedure.events.contains(event) &&
                   (uses(procedure.when, question) || usesElsewhere(procedure, question));
        });
    }

private:
    bool usesElsewhere(const Procedure& procedure, const Question& question) const {
        const bool inDeadline = std::ranges::any_of(procedure.deadlines, [&](const Deadline& deadline) {
            return question.settles(deadline.base) || (deadline.when && uses(*deadline.when, question));
        });
        return inDeadline || std::ranges::any_of(procedure.forms, [&](const QString& id) {
                   return std::ranges::any_of(catalogue_.forms, [&](const FormDefinition& form) {
                       return form.id == id && std::ranges::any_of(form.facts, [&](const FormFact& fact) {
                                  return names(fact.source, question);
                              });
                   });
               });
    }
    /// The fact itself, somebody's fact, or a fact of the person it names.
    static bool names(const QString& path, const Question& question) {
        const qsizetype dot = path.indexOf(u'.');
        return question.settles(path) || question.settles(path.sliced(dot + 1)) ||
               (dot > 0 && question.settles(path.first(dot)));
    }
    /// Ages hang on dates.
    static bool uses(const Rule& rule, const Question& question) {
        const bool ofAge = (rule.fact.endsWith(u"age") || rule.fact.endsWith(u".child")) &&
                           (question.sets == "event_date"_L1 || question.sets == "birth_date"_L1);
        const bool ofInsurance = rule.fact.endsWith(u".insurance_last") && question.sets.startsWith(u"insurance");
        const bool ofCouple =
            (rule.fact.startsWith(u"husband.") || rule.fact.startsWith(u"wife.")) && question.sets == "spouses"_L1;
        const bool ofRole = ofCouple || (rule.kind == Rule::Kind::IsPerson && question.settles(rule.values.front()));
        return ofAge || ofInsurance || ofRole || names(rule.fact, question) ||
               std::ranges::any_of(rule.parts, [&](const Rule& part) { return uses(part, question); });
    }

    const Catalogue& catalogue_;
};

void warnOfUselessQuestions(const CatalogueDraft& draft, Findings& findings) {
    const QuestionUse use(draft.catalogue);
    for (const Draft<Question>& question : draft.questions) {
        bool reachable = false;
        for (const LifeEvent& event : draft.catalogue.events) {
            const bool listed = event.questions.contains(question.value.id);
            reachable = reachable || (listed && use.isUsed(question.value, event.id));
        }
        if (!reachable) {
            findings.warning(
                *question.tree, u"id"_s,
                Words{u"質問「%1」は、どの用件でも聞かれません。"_s, u"The question \"%1\" is never asked."_s}.arg(
                    question.value.id),
                {u"events.yamlに入っているか、手続きか様式がその項目を使うか、確かめてください。"_s,
                 u"See that events.yaml lists it and that a procedure or form uses its fact."_s});
        }
    }
}

/// Two versions of one form may not hold on the same day.
void checkVersion(const FormDefinition& form, const TextTree& record, const Catalogue& catalogue, Findings& findings) {
    const bool twice = std::ranges::any_of(catalogue.forms, [&](const FormDefinition& other) {
        return other.id == form.id && other.validity.overlaps(form.validity);
    });
    if (twice) {
        findings.error(placeOf(record, u"valid_from"_s), u"valid_from"_s,
                       Words{u"様式「%1」の二つの版が、同じ日に有効です。"_s,
                             u"Two versions of the form \"%1\" hold on the same day."_s}
                           .arg(form.id),
                       {u"古い版の valid_to を、新しい版の valid_from の前の日にしてください。"_s,
                        u"Let the old version's valid_to be the day before the new one's valid_from."_s});
    }
}

/// Moves those into the catalogue that add no error when `check` looks at them.
template<class T, class Check>
void settle(std::vector<Draft<T>>& drafts, std::vector<T>& into, Findings& findings, Check check) {
    for (Draft<T>& draft : drafts) {
        const int before = findings.errors();
        check(draft.value, *draft.tree);
        if (findings.errors() == before) {
            into.push_back(draft.value);
        }
    }
}

} // namespace

void settleReferences(CatalogueDraft& draft, Findings& findings) {
    Catalogue& catalogue = draft.catalogue;
    settle(draft.questions, catalogue.questions, findings,
           [&](Question& question, const TextTree& record) { settleQuestion(question, record, catalogue, findings); });
    for (Draft<LifeEvent>& event : draft.events) {
        keepExisting(event.value.questions, placeOf(*event.tree, u"questions"_s), u"questions"_s,
                     {u"質問「%1」がないか、誤りがあります。"_s, u"The question \"%1\" is missing or has errors."_s},
                     findings, [&](const QString& id) { return catalogue.question(id) != nullptr; });
        if (!event.value.group.isEmpty() &&
            std::ranges::find(catalogue.groups, event.value.group, &EventGroup::id) == catalogue.groups.end()) {
            findings.error(
                placeOf(*event.tree, u"group"_s), u"group"_s,
                Words{u"「%1」というまとまりはgroups.yamlにありません。"_s, u"groups.yaml has no \"%1\"."_s}.arg(
                    event.value.group),
                {u"groups.yamlのIDを書いてください。"_s, u"Write an id of groups.yaml."_s});
            event.value.group.clear();
        }
        catalogue.events.push_back(event.value);
    }
    settle(draft.forms, catalogue.forms, findings, [&](FormDefinition& form, const TextTree& record) {
        checkBindings(form, record, catalogue, findings);
        checkVersion(form, record, catalogue, findings);
        form.facts = filling::askableFacts(catalogue, form);
    });
    for (Draft<Procedure>& procedure : draft.procedures) {
        // A form or a window that is missing must not hide a procedure from the person who needs it; a rule that cannot
        // be read must.
        settleProcedure(procedure.value, *procedure.tree, catalogue, findings);
    }
    settle(draft.procedures, catalogue.procedures, findings, [&](const Procedure& procedure, const TextTree& record) {
        checkRules(procedure, record, catalogue, findings);
        checkContradiction(procedure.when, record, u"when"_s, catalogue, findings);
        checkDeadlines(procedure, record, catalogue, findings);
    });
    warnOfUselessQuestions(draft, findings);
}

} // namespace kakanai::procedures::loading
