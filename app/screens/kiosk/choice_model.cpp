#include "app/screens/kiosk/choice_model.h"

namespace kakanai::screens {

using namespace Qt::StringLiterals;

QVariantList ChoiceModel::options() const {
    QVariantList list;
    for (const auto& row : rows()) {
        list << QVariantMap{{u"id"_s, row.id},
                            {u"text"_s, row.text},
                            {u"detail"_s, row.detail},
                            {u"icon"_s, row.icon},
                            {u"isName"_s, row.isName}};
    }
    return list;
}

QString ChoiceModel::spoken(bool privately) const {
    QString text = PageModel::spoken(privately);
    for (const auto& row : rows()) {
        if (privately || !row.isName) {
            text += u'\n' + row.text;
        }
    }
    return text;
}

void ChoiceModel::choose(const QString& id) {
    if (menu()) {
        chosen({id});
    } else if (!multiple()) {
        select({id});
    } else if (selection_.contains(id)) {
        auto left = selection_;
        left.removeAll(id);
        select(left);
    } else {
        select(selection_ + QStringList{id});
    }
}

void ChoiceModel::setForAll(bool forAll) {
    forAll_ = forAll;
    Q_EMIT selectionChanged();
}

void ChoiceModel::accept() {
    if (canAccept()) {
        chosen(selection_);
    }
}

void ChoiceModel::select(const QStringList& ids) {
    selection_ = ids;
    Q_EMIT selectionChanged();
}

} // namespace kakanai::screens
