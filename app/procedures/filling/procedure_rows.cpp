#include "app/procedures/filling/procedure_rows.h"

#include "app/procedures/deciding/rule_evaluation.h"

namespace kakanai::procedures::filling {

using namespace Qt::StringLiterals;

namespace {

QString word(Outcome outcome) {
    switch (outcome) {
    case Outcome::Need:
        return u"必要"_s;
    case Outcome::May:
        return u"希望により"_s;
    case Outcome::Ask:
    case Outcome::Check:
        return u"要確認"_s;
    case Outcome::No:
        return u"不要"_s;
    }
    std::unreachable();
}

bool isForAgents(const Procedure& procedure) {
    return !procedure.agents.selfOnly && procedure.agents.accept.contains(u"agent"_s);
}

QHash<QString, QString> rowOf(const Catalogue& catalogue, const Case& facts, const Decision& decision,
                              const Procedure& procedure) {
    const Department* department = catalogue.department(procedure.department);
    QStringList names;
    for (const QString& id : decision.persons) {
        const Person* person = facts.person(id);
        names.append(person ? person->name : id);
    }
    return {
        {u"title"_s, procedure.title.japanese()},
        {u"department"_s, department ? department->name.japanese() : QString()},
        {u"window"_s, department ? department->window.japanese() : QString()},
        {u"deadline"_s, decision.deadline ? catalogue.calendar.eras.textWithWeekday(*decision.deadline) : QString()},
        {u"attachments"_s, attachmentTexts(catalogue, facts, decision, u"ja"_s).join(u"、"_s)},
        {u"reason"_s, decision.reason},
        {u"decision"_s, word(decision.outcome)},
        {u"entrusted"_s, decision.outcome == Outcome::Need && isForAgents(procedure) ? u"yes"_s : u"no"_s},
        {u"persons"_s, names.join(u"、"_s)}};
}

} // namespace

std::vector<QHash<QString, QString>> procedureRows(const Catalogue& catalogue, const Case& facts,
                                                   const Decisions& decisions) {
    struct Entry {
        int order;
        const Decision* decision;
        const Procedure* procedure;
    };
    std::vector<Entry> entries;
    for (const Decision& row : decisions.rows) {
        const Procedure* procedure = catalogue.procedure(row.procedure);
        if (procedure && row.outcome != Outcome::No && !procedure->clerkOnly) {
            const Department* department = catalogue.department(procedure->department);
            entries.push_back({department ? department->order : std::numeric_limits<int>::max(), &row, procedure});
        }
    }
    std::ranges::stable_sort(entries, {}, &Entry::order);
    std::vector<QHash<QString, QString>> rows;
    for (const Entry& entry : entries) {
        rows.push_back(rowOf(catalogue, facts, *entry.decision, *entry.procedure));
    }
    return rows;
}

std::vector<QHash<QString, QString>> entrustedRows(std::vector<QHash<QString, QString>> rows) {
    std::erase_if(rows, [](const QHash<QString, QString>& row) { return row.value(u"entrusted"_s) != "yes"_L1; });
    return rows;
}

QStringList attachmentTexts(const Catalogue& catalogue, const Case& facts, const Decision& row,
                            const QString& language) {
    const Procedure* procedure = catalogue.procedure(row.procedure);
    const deciding::FactReader reader(catalogue, facts);
    QStringList texts;
    const auto isWanted = [&](const Attachment& attachment) {
        if (!attachment.when) {
            return true;
        }
        if (row.persons.isEmpty()) {
            return deciding::evaluate(*attachment.when, reader, nullptr).result != Tri::No;
        }
        return std::ranges::any_of(row.persons, [&](const QString& id) {
            return deciding::evaluate(*attachment.when, reader, facts.person(id)).result != Tri::No;
        });
    };
    if (procedure) {
        for (const Attachment& attachment : procedure->attachments) {
            if (isWanted(attachment)) {
                texts.append(attachment.text.in(language));
            }
        }
    }
    return texts;
}

} // namespace kakanai::procedures::filling
