#include "app/screens/kiosk/family_model.h"

#include "app/screens/words.h"

namespace kakanai::screens {

using namespace Qt::StringLiterals;

QString FamilyModel::title() const {
    return tr("いっしょに手続きをするご家族を教えてください");
}

QString FamilyModel::help() const {
    return tr("新しい住民票に入る方を、すべて加えます。");
}

QVariantList FamilyModel::persons() const {
    QVariantList list;
    for (const auto& person : facts().persons) {
        const bool self = person.id == facts().visitor || (facts().visitor.isEmpty() && list.isEmpty());
        const auto birth =
            person.birthDate ? dateWords(*person.birthDate, catalogue().calendar.eras, language()) : QString();
        list << QVariantMap{
            {u"id"_s, person.id},
            {u"name"_s, screens::personName(facts(), person.id)},
            {u"detail"_s, self ? tr("あなた") + (birth.isEmpty() ? QString() : u"　"_s + birth) : birth},
            {u"self"_s, self}};
    }
    return list;
}

} // namespace kakanai::screens
