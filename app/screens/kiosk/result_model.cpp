#include "app/screens/kiosk/result_model.h"

#include "app/screens/words.h"

#include <map>

namespace kakanai::screens {

using namespace Qt::StringLiterals;
using procedures::Outcome;

QString ResultModel::title() const {
    const auto& rows = visit().decisions.rows;
    const auto needed =
        std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.outcome == Outcome::Need; });
    return tr("%1つの手続きが見つかりました").arg(needed);
}

QString ResultModel::help() const {
    return tr("窓口の順にならべました。行を押すと、理由を読めます。");
}

QVariantList ResultModel::windows() const {
    using Place = std::pair<int, QString>; // two departments may have the same order
    std::map<Place, std::pair<const procedures::Department*, QVariantList>> groups;
    for (const auto& decision : visit().decisions.rows) {
        const auto* procedure = catalogue().procedure(decision.procedure);
        if (procedure == nullptr || decision.outcome == Outcome::No) {
            continue;
        }
        const auto* department = catalogue().department(procedure->department);
        auto& group = groups[department == nullptr ? Place(std::numeric_limits<int>::max(), {})
                                                   : Place(department->order, department->id)];
        group.first = department;
        group.second << row(decision, *procedure);
    }
    QVariantList windows;
    for (const auto& [place, group] : groups) {
        const auto* department = group.first;
        windows << QVariantMap{{u"department"_s, department == nullptr ? QString() : department->name.in(language())},
                               {u"window"_s, department == nullptr ? QString() : department->window.in(language())},
                               {u"rows"_s, group.second}};
    }
    return windows;
}

QVariantMap ResultModel::row(const procedures::Decision& decision, const procedures::Procedure& procedure) const {
    QVariantList names;
    for (const auto& person : decision.persons) {
        names << screens::personName(facts(), person);
    }
    return {{u"id"_s, QString(decision.procedure + u"/"_s + QString::number(static_cast<int>(decision.outcome)))},
            {u"title"_s, procedure.title.in(language())},
            {u"persons"_s, names},
            {u"deadline"_s, deadline(decision)},
            {u"critical"_s, decision.severity == procedures::Severity::Critical && decision.deadline.has_value()},
            {u"outcome"_s, outcome(decision.outcome)},
            {u"reason"_s, procedure.reason.in(language())},
            {u"law"_s, procedure.law.join(tr("、"))}};
}

QString ResultModel::deadline(const procedures::Decision& decision) const {
    return decision.deadline ? tr("%1まで").arg(dateWords(*decision.deadline, catalogue().calendar.eras, language()))
                             : QString();
}

QString ResultModel::outcome(Outcome outcome) const {
    switch (outcome) {
    case Outcome::Need:
        return {};
    case Outcome::May:
        return tr("希望する方");
    case Outcome::Ask:
    case Outcome::Check:
        return tr("窓口で確認します");
    case Outcome::No:
        break;
    }
    return {};
}

} // namespace kakanai::screens
