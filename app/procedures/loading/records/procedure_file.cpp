#include "app/procedures/loading/records/record_files.h"
#include "app/procedures/loading/records/rule_file.h"
#include "app/procedures/loading/text/record_reader.h"

namespace kakanai::procedures::loading {

using namespace Qt::StringLiterals;

namespace {

Deadline readDeadline(const TextTree& tree, const QString& path, Findings& findings) {
    RecordReader reader(tree, findings, path);
    Deadline deadline;
    deadline.base = reader.text(u"base"_s);
    deadline.addDays = reader.number(u"add_days"_s, 0);
    deadline.addMonths = reader.number(u"add_months"_s, 0);
    deadline.countsFirstDay = reader.choice<bool>(u"count"_s, {{u"next_day"_s, false}, {u"same_day"_s, true}}, false);
    deadline.severity = reader.choice<Severity>(
        u"severity"_s, {{u"normal"_s, Severity::Normal}, {u"critical"_s, Severity::Critical}}, Severity::Normal);
    deadline.local = reader.yesNo(u"local"_s, false);
    deadline.after = reader.words(u"after"_s, false);
    if (const TextTree* when = reader.child(u"when"_s)) {
        deadline.when = readRule(*when, reader.pathOf(u"when"_s), findings);
    }
    if (deadline.base.isEmpty() && !deadline.local) {
        reader.error(
            u"base"_s,
            {u"いつから数える期限かが書かれていません。"_s, u"The deadline does not say what it counts from."_s},
            {u"base: event_date のように書くか、自治体が決める期限は local: true としてください。"_s,
             u"Write base: event_date, or local: true where the municipality decides."_s});
    }
    const bool outOfRange =
        deadline.addDays < 0 || deadline.addDays > 36600 || deadline.addMonths < 0 || deadline.addMonths > 1200;
    if (outOfRange || (deadline.addDays > 0 && deadline.addMonths > 0)) {
        reader.error(
            u"add_days"_s,
            {u"日数と月数は、どちらか一方を0以上で書きます。"_s, u"Give either days or months, not below 0."_s},
            {u"add_days か add_months の一方にしてください。"_s, u"Keep one of add_days and add_months."_s});
    }
    reader.finish();
    return deadline;
}

/// One deadline, or a list of which the first that holds counts.
void readDeadlines(RecordReader& reader, Procedure& procedure, Findings& findings) {
    const QString key = u"deadline"_s;
    const TextTree* tree = reader.child(key);
    if (tree && tree->kind == TextTree::Kind::List) {
        for (std::size_t i = 0; i < tree->items.size(); ++i) {
            procedure.deadlines.push_back(readDeadline(tree->items[i], indexed(key, i), findings));
        }
    } else if (tree) {
        procedure.deadlines.push_back(readDeadline(*tree, key, findings));
    }
}

/// Ids, or {form: ID, when: RULE} where only some need the form.
void readForms(RecordReader& reader, Procedure& procedure, Findings& findings) {
    const auto items = reader.list(u"forms"_s);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i]->kind == TextTree::Kind::Text) {
            procedure.forms.append(items[i]->text);
            continue;
        }
        RecordReader form(*items[i], findings, indexed(u"forms"_s, i));
        const QString id = form.requiredText(u"form"_s);
        procedure.forms.append(id);
        if (const TextTree* when = form.child(u"when"_s)) {
            procedure.formWhen.insert(id, readRule(*when, form.pathOf(u"when"_s), findings));
        }
        form.finish();
    }
}

std::vector<Attachment> readAttachments(RecordReader& reader, Findings& findings) {
    std::vector<Attachment> attachments;
    const auto items = reader.list(u"attachments"_s);
    for (std::size_t i = 0; i < items.size(); ++i) {
        RecordReader item(*items[i], findings, indexed(u"attachments"_s, i));
        Attachment attachment;
        attachment.text = item.words(u"text"_s, true);
        if (const TextTree* when = item.child(u"when"_s)) {
            attachment.when = readRule(*when, item.pathOf(u"when"_s), findings);
        }
        item.finish();
        attachments.push_back(std::move(attachment));
    }
    return attachments;
}

void readOrigin(RecordReader& reader, Procedure& procedure, Findings& findings) {
    QStringList types{u"information"_s,       u"questionnaire"_s,   u"reservation"_s,     u"prefill"_s,
                      u"online_submission"_s, u"mandatory_visit"_s, u"assisted_counter"_s};
    std::vector<std::pair<QString, QString>> table;
    for (const QString& type : types) {
        table.emplace_back(type, type);
    }
    procedure.entryType = reader.choice<QString>(u"entry_type"_s, table, QString());
    if (const TextTree* source = reader.child(u"source"_s)) {
        RecordReader inner(*source, findings, u"source"_s);
        const TextTree* title = inner.child(u"title"_s);
        procedure.sourceTitle = title ? LocalizedText({{u"ja"_s, title->text}}) : LocalizedText();
        procedure.sourceUrl = inner.text(u"url"_s);
        procedure.officialUpdatedAt = inner.dateText(u"official_updated_at"_s);
        inner.finish();
    }
    if (const TextTree* gap = reader.child(u"gap"_s)) {
        const TextTree* japanese = gap->find(u"ja");
        procedure.gap = japanese ? japanese->text : gap->text;
    }
    procedure.verifiedOn = reader.dateText(u"verified_on"_s);
    procedure.status = reader.choice<QString>(
        u"status"_s, {{u"national"_s, u"national"_s}, {u"local"_s, u"local"_s}, {u"unverified"_s, u"unverified"_s}},
        u"unverified"_s);
    if (!procedure.verifiedOn.isEmpty() && procedure.officialUpdatedAt > procedure.verifiedOn) {
        reader.warning(
            u"verified_on"_s,
            {u"確かめた日が、元の資料の更新日より前です。"_s, u"The source changed after it was verified."_s},
            {u"資料を確かめ直し、verified_on を新しくしてください。"_s, u"Verify again and set verified_on."_s});
    }
}

void readWays(RecordReader& reader, Procedure& procedure, Findings& findings) {
    procedure.agents.selfOnly = reader.yesNo(u"self_only"_s, false);
    if (const TextTree* agents = reader.child(u"agents"_s)) {
        RecordReader inner(*agents, findings, u"agents"_s);
        procedure.agents.accept = inner.texts(u"accept"_s);
        procedure.agents.power = inner.words(u"power"_s, false);
        inner.finish();
        if (procedure.agents.selfOnly && !procedure.agents.accept.isEmpty()) {
            reader.error(u"agents"_s,
                         {u"本人だけの手続きに代理人が書かれています。"_s, u"Nobody may act where self_only is yes."_s},
                         {u"self_only か agents の一方を消してください。"_s, u"Remove self_only or agents."_s});
        }
    }
    procedure.myNumber = reader.choice<MyNumberUse>(u"my_number"_s,
                                                    {{u"none"_s, MyNumberUse::None},
                                                     {u"optional"_s, MyNumberUse::Optional},
                                                     {u"required"_s, MyNumberUse::Required}},
                                                    MyNumberUse::None);
    procedure.clerkOnly = reader.yesNo(u"clerk_only"_s, false);
    procedure.mandatoryVisit = reader.yesNo(u"mandatory_visit"_s, false);
    procedure.online = reader.words(u"online"_s, false);
}

} // namespace

Validity readValidity(RecordReader& reader) {
    const auto day = [&](const QString& key) { return QDate::fromString(reader.dateText(key), Qt::ISODate); };
    const Validity validity{day(u"valid_from"_s), day(u"valid_to"_s)};
    if (validity.from.isValid() && validity.to.isValid() && validity.to < validity.from) {
        reader.error(u"valid_to"_s, {u"終わりの日が、始まりの日より前です。"_s, u"It ends before it begins."_s},
                     {u"valid_from と valid_to を確かめてください。"_s, u"Check valid_from and valid_to."_s});
    }
    return validity;
}

Procedure readProcedure(const TextTree& record, Findings& findings) {
    RecordReader reader(record, findings);
    Procedure procedure;
    procedure.id = reader.id(u"id"_s);
    procedure.title = reader.words(u"title"_s, true);
    procedure.reason = reader.words(u"reason"_s, true);
    procedure.department = reader.requiredText(u"department"_s);
    procedure.events = reader.texts(u"events"_s);
    procedure.appliesTo = reader.choice<Scope>(
        u"applies_to"_s, {{u"person"_s, Scope::Person}, {u"household"_s, Scope::Household}, {u"case"_s, Scope::Case}},
        Scope::Case);
    procedure.may = reader.choice<bool>(u"outcome"_s, {{u"need"_s, false}, {u"may"_s, true}}, false);
    if (const TextTree* when = reader.child(u"when"_s)) {
        procedure.when = readRule(*when, u"when"_s, findings);
    }
    readDeadlines(reader, procedure, findings);
    readForms(reader, procedure, findings);
    procedure.attachments = readAttachments(reader, findings);
    procedure.law = reader.texts(u"law"_s);
    procedure.fee = reader.words(u"fee"_s, false);
    procedure.validity = readValidity(reader);
    readWays(reader, procedure, findings);
    readOrigin(reader, procedure, findings);
    reader.list(u"tests"_s); // run by self_tests.h once everything is read
    reader.finish();
    return procedure;
}

} // namespace kakanai::procedures::loading
