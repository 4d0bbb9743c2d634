#include "app/screens/counter/edit_plans.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;
using Kind = EditBox::Kind;

QString say(const char* text) {
    return QCoreApplication::translate("ActionPlans", text);
}

EditBox reasonBox() {
    return {.id = u"reason"_s,
            .kind = Kind::Choice,
            .label = say(QT_TRANSLATE_NOOP("ActionPlans", "変えるわけ")),
            .options = correctionReasons(),
            .required = true};
}

bool isNeeded(const DeskView& view, const QString& procedure) {
    const auto& rows = view.visit.decisions.rows;
    return view.visit.added.contains(procedure) || std::ranges::any_of(rows, [&](const procedures::Decision& row) {
               return row.procedure == procedure && row.outcome == procedures::Outcome::Need;
           });
}

} // namespace

std::vector<EditBox::Option> correctionReasons() {
    return {{u"papers"_s, say(QT_TRANSLATE_NOOP("ActionPlans", "書類で確かめた"))},
            {u"asked"_s, say(QT_TRANSLATE_NOOP("ActionPlans", "本人の申し出"))},
            {u"other-office"_s, say(QT_TRANSLATE_NOOP("ActionPlans", "ほかの窓口で済み"))},
            {u"not-applicable"_s, say(QT_TRANSLATE_NOOP("ActionPlans", "当てはまらない"))}};
}

std::vector<EditBox::Option> identityMethods() {
    return {{u"onePhoto"_s, say(QT_TRANSLATE_NOOP("ActionPlans", "写真つき1点"))},
            {u"twoPapers"_s, say(QT_TRANSLATE_NOOP("ActionPlans", "写真なし2点"))},
            {u"questions"_s, say(QT_TRANSLATE_NOOP("ActionPlans", "聞き取り"))},
            {u"notConfirmed"_s, say(QT_TRANSLATE_NOOP("ActionPlans", "確認できず"))}};
}

std::vector<EditBox::Option> identityPapers() {
    return {{u"numberCard"_s, say(QT_TRANSLATE_NOOP("ActionPlans", "マイナンバーカード"))},
            {u"licence"_s, say(QT_TRANSLATE_NOOP("ActionPlans", "運転免許証"))},
            {u"passport"_s, say(QT_TRANSLATE_NOOP("ActionPlans", "旅券"))},
            {u"residenceCard"_s, say(QT_TRANSLATE_NOOP("ActionPlans", "在留カード"))},
            {u"insurance"_s, say(QT_TRANSLATE_NOOP("ActionPlans", "資格確認書"))}};
}

EditPlan identityPlan(const DeskView& view) {
    const auto& known = view.visit.identity;
    return {.target = u"identity"_s,
            .boxes = {{.id = u"papers"_s,
                       .kind = Kind::Several,
                       .label = say(QT_TRANSLATE_NOOP("ActionPlans", "見せてもらったもの")),
                       .chosen = known.documents,
                       .options = identityPapers()},
                      {.id = u"method"_s,
                       .kind = Kind::Choice,
                       .label = say(QT_TRANSLATE_NOOP("ActionPlans", "確かめ方")),
                       .chosen = known.method.isEmpty() ? QStringList() : QStringList{known.method},
                       .options = identityMethods(),
                       .required = true}},
            .action = say(QT_TRANSLATE_NOOP("ActionPlans", "この確認を記録する")),
            .correction = [](const EditBoxes& boxes) {
                return visit::IdentityRecorded{
                    {boxOf(boxes, u"method"_s).chosen.value(0), boxOf(boxes, u"papers"_s).chosen}};
            }};
}

EditPlan removalPlan(const DeskView& view, const QString& procedure) {
    const bool removed = view.visit.removed.contains(procedure);
    const bool needed = isNeeded(view, procedure);
    const QString action = removed  ? say(QT_TRANSLATE_NOOP("ActionPlans", "この手続きを元にもどす"))
                           : needed ? say(QT_TRANSLATE_NOOP("ActionPlans", "この手続きを外す"))
                                    : say(QT_TRANSLATE_NOOP("ActionPlans", "この手続きを加える"));
    return {.target = u"procedure/"_s + procedure + (needed ? u"/needed"_s : u"/not"_s),
            .boxes = {reasonBox()},
            .action = action,
            .grave = needed && !removed,
            .correction = [procedure, remove = needed && !removed](const EditBoxes& boxes) -> visit::Event {
                const auto reason = boxOf(boxes, u"reason"_s).chosen.value(0);
                return remove ? visit::Event(visit::ProcedureRemoved{procedure, reason})
                              : visit::Event(visit::ProcedureAdded{procedure, reason});
            }};
}

EditPlan additionPlan(const DeskView& view) {
    EditBox choice{.id = u"procedure"_s,
                   .kind = Kind::Choice,
                   .label = say(QT_TRANSLATE_NOOP("ActionPlans", "加える手続き")),
                   .required = true};
    for (const auto& procedure : view.catalogue.procedures) {
        if (!isNeeded(view, procedure.id)) {
            choice.options.push_back({procedure.id, procedure.title.japanese()});
        }
    }
    return {.target = u"adding"_s + QString::number(choice.options.size()),
            .boxes = {std::move(choice), reasonBox()},
            .action = say(QT_TRANSLATE_NOOP("ActionPlans", "この手続きを加える")),
            .correction = [](const EditBoxes& boxes) {
                return visit::ProcedureAdded{boxOf(boxes, u"procedure"_s).chosen.value(0),
                                             boxOf(boxes, u"reason"_s).chosen.value(0)};
            }};
}

} // namespace kakanai::screens
