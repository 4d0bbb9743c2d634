#include "app/screens/counter/desk_editor.h"

#include "app/screens/counter/date_text.h"

#include <algorithm>

namespace kakanai::screens {

using namespace Qt::StringLiterals;

namespace {

bool sameValue(const EditBox& a, const EditBox& b) {
    return a.text == b.text && a.chosen == b.chosen;
}

/// Seven digits, however they were typed.
QString postalDigits(const QString& text) {
    QString digits;
    for (const QChar character : text) {
        if (const int digit = character.digitValue(); digit >= 0) {
            digits += QString::number(digit);
        }
    }
    return digits.size() == 7 ? digits : QString();
}

QVariantMap rowOf(const EditBox& box, const QString& said, bool readable) {
    QVariantList options;
    for (const auto& option : box.options) {
        options << QVariantMap{{u"id"_s, option.id}, {u"text"_s, option.text}, {u"isName"_s, option.isName}};
    }
    return {{u"id"_s, box.id},       {u"kind"_s, static_cast<int>(box.kind)},
            {u"label"_s, box.label}, {u"help"_s, box.help},
            {u"text"_s, box.text},   {u"chosen"_s, box.chosen},
            {u"said"_s, said},       {u"wrong"_s, !readable},
            {u"options"_s, options}};
}

/// Several answers: 「どれもない」 and 「わからない」 stand alone.
QStringList toggled(QStringList chosen, const QString& option) {
    const auto alone = [](const QString& id) { return id == "-"_L1 || id == "?"_L1; };
    if (alone(option)) {
        return {option};
    }
    chosen.removeIf(alone);
    if (chosen.removeAll(option) == 0) {
        chosen << option;
    }
    return chosen;
}

} // namespace

void DeskEditor::open(EditPlan plan) {
    const bool another = plan.target != plan_.target;
    if (!another && edited()) {
        // What the clerk is typing is younger than what the visit says.
        for (std::size_t i = 0; i < plan.boxes.size() && i < plan_.boxes.size(); ++i) {
            if (!sameValue(plan_.boxes[i], known_[i])) {
                std::swap(known_[i], plan.boxes[i]);
                plan.boxes[i].text = plan_.boxes[i].text;
                plan.boxes[i].chosen = plan_.boxes[i].chosen;
                continue;
            }
            known_[i] = plan.boxes[i];
        }
        plan_ = std::move(plan);
    } else {
        plan_ = std::move(plan);
        known_ = plan_.boxes;
        areas_.clear();
    }
    if (another) {
        rows_.set({}); // boxes of two targets may have the same ids
    }
    show();
}

EditBox* DeskEditor::box(const QString& id) {
    const auto found = std::ranges::find(plan_.boxes, id, &EditBox::id);
    return found == plan_.boxes.end() ? nullptr : &*found;
}

bool DeskEditor::edited() const {
    return plan_.boxes.size() == known_.size() &&
           !std::ranges::equal(plan_.boxes, known_, [](const auto& a, const auto& b) { return sameValue(a, b); });
}

bool DeskEditor::readable(const EditBox& box) const {
    if (box.text.trimmed().isEmpty() && box.isTyped()) {
        return !box.required;
    }
    switch (box.kind) {
    case EditBox::Kind::Date:
        return readDateText(box.text, services_.visits.catalogue().calendar.eras, box.partial).has_value();
    case EditBox::Kind::Number: {
        bool whole = false;
        box.text.toInt(&whole);
        return whole;
    }
    case EditBox::Kind::PostalCode:
        return !postalDigits(box.text).isEmpty();
    case EditBox::Kind::Choice:
    case EditBox::Kind::Several:
        return !box.required || !box.chosen.isEmpty();
    case EditBox::Kind::Text:
    case EditBox::Kind::Name:
        return true;
    }
    std::unreachable();
}

QString DeskEditor::saidOf(const EditBox& box) const {
    if (!readable(box)) {
        switch (box.kind) {
        case EditBox::Kind::Date:
            return tr("日付として読めません。例：S55.2.17、1980-02-17");
        case EditBox::Kind::Number:
            return tr("数字で入れてください。");
        case EditBox::Kind::PostalCode:
            return tr("数字7けたで入れてください。");
        case EditBox::Kind::Text:
        case EditBox::Kind::Name:
            return tr("空にはできません。");
        case EditBox::Kind::Choice:
        case EditBox::Kind::Several:
            return {};
        }
    }
    const auto& eras = services_.visits.catalogue().calendar.eras;
    const auto date = box.kind == EditBox::Kind::Date ? readDateText(box.text, eras, box.partial) : std::nullopt;
    return date ? bothCalendars(*date, eras) : QString();
}

bool DeskEditor::canApply() const {
    return std::ranges::all_of(plan_.boxes, [this](const EditBox& box) { return readable(box); }) && edited();
}

bool DeskEditor::typed() const {
    return std::ranges::any_of(plan_.boxes, &EditBox::isTyped);
}

QString DeskEditor::hint() const {
    for (const EditBox& box : plan_.boxes) {
        if (!readable(box)) {
            return box.isTyped() ? tr("「%1」を確かめてください。").arg(box.label)
                                 : tr("「%1」を選んでください。").arg(box.label);
        }
    }
    return edited() ? QString() : tr("直すと、押せるようになります。");
}

QVariantList DeskEditor::areas() const {
    QVariantList list;
    for (const auto& area : areas_) {
        list << area.prefecture + area.municipality + area.town;
    }
    return list;
}

void DeskEditor::type(const QString& id, const QString& text) {
    EditBox* typed = box(id);
    if (typed == nullptr || typed->text == text) {
        return;
    }
    typed->text = text;
    if (typed->kind == EditBox::Kind::PostalCode) {
        const QString digits = postalDigits(text);
        areas_ = digits.isEmpty() ? std::vector<procedures::Address>() : services_.kana.addressesFor(digits);
    }
    show();
}

void DeskEditor::choose(const QString& id, const QString& option) {
    EditBox* touched = box(id);
    if (touched == nullptr || touched->isTyped()) {
        return;
    }
    touched->chosen = touched->kind == EditBox::Kind::Several ? toggled(touched->chosen, option) : QStringList{option};
    show();
    if (plan_.immediate) {
        apply();
    }
}

void DeskEditor::chooseArea(int area) {
    if (area < 0 || area >= static_cast<int>(areas_.size())) {
        return;
    }
    const auto chosen = areas_[static_cast<std::size_t>(area)];
    const auto fill = [this](const QString& id, const QString& text) {
        if (EditBox* part = box(id)) {
            part->text = text;
        }
    };
    fill(u"prefecture"_s, chosen.prefecture);
    fill(u"municipality"_s, chosen.municipality);
    fill(u"town"_s, chosen.town);
    areas_.clear();
    show();
}

void DeskEditor::apply() {
    if (!canApply() || !plan_.correction) {
        return;
    }
    const auto correction = plan_.correction(plan_.boxes);
    known_ = plan_.boxes;
    services_.visits.post(correction);
    Q_EMIT applied();
}

void DeskEditor::revert() {
    plan_.boxes = known_;
    areas_.clear();
    show();
}

void DeskEditor::show() {
    std::vector<QVariantMap> rows;
    for (const EditBox& box : plan_.boxes) {
        rows.push_back(rowOf(box, saidOf(box), readable(box)));
    }
    rows_.set(std::move(rows));
    Q_EMIT changed();
}

} // namespace kakanai::screens
