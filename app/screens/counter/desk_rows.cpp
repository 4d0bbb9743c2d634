#include "app/screens/counter/desk_rows.h"

#include "app/screens/counter/desk_fields.h"
#include "app/screens/counter/desk_questions.h"
#include "app/screens/counter/edit_plans.h"
#include "app/screens/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;

QString say(const char* text) {
    return QCoreApplication::translate("DeskRows", text);
}

QString outcomeWords(procedures::Outcome outcome) {
    switch (outcome) {
    case procedures::Outcome::Need:
        return say(QT_TRANSLATE_NOOP("DeskRows", "必要"));
    case procedures::Outcome::May:
        return say(QT_TRANSLATE_NOOP("DeskRows", "任意"));
    case procedures::Outcome::Ask:
        return say(QT_TRANSLATE_NOOP("DeskRows", "聞く"));
    case procedures::Outcome::Check:
        return say(QT_TRANSLATE_NOOP("DeskRows", "要確認"));
    case procedures::Outcome::No:
        return say(QT_TRANSLATE_NOOP("DeskRows", "不要"));
    }
    std::unreachable();
}

/// An answer that names persons is drawn as names.
bool namesPersons(const DeskView& view, const procedures::FactValue& answer) {
    const auto isPerson = [&](const QString& id) { return view.facts().person(id) != nullptr; };
    if (const auto* id = std::get_if<QString>(&answer)) {
        return isPerson(*id);
    }
    const auto* list = std::get_if<QStringList>(&answer);
    return list != nullptr && !list->isEmpty() && std::ranges::all_of(*list, isPerson);
}

QVariantMap questionRow(const DeskView& view, const AskedQuestion& asked) {
    const auto answer = answerOf(view.facts(), *asked.question, asked.person);
    return {{u"id"_s, asked.key()},
            {u"text"_s, asked.question->text.japanese()},
            {u"name"_s, personName(view.facts(), asked.person)},
            {u"whole"_s, asked.person.isEmpty()},
            {u"why"_s, asked.question->why.japanese()},
            {u"value"_s, answerWords(answer, *asked.question, view.facts(), view.catalogue.calendar.eras, u"ja"_s)},
            {u"valueIsName"_s, namesPersons(view, answer)}};
}

QString fieldWords(const DeskView& view, const DeskField& field) {
    const auto value = fieldValue(view.facts(), field.field->id, field.person);
    for (const auto& option : field.field->options) {
        if (option.value == value) {
            return option.text.japanese();
        }
    }
    const auto date = field.field->type == "date"_L1 ? base::PartialDate::parse(value) : std::nullopt;
    return date ? view.catalogue.calendar.eras.text(*date) : value;
}

QString reasonWords(const QString& reason) {
    const auto reasons = correctionReasons();
    const auto found = std::ranges::find(reasons, reason, &EditBox::Option::id);
    return found == reasons.end() ? QString() : found->text;
}

QVariantMap procedureRow(const DeskView& view, const QString& id, const QString& outcome,
                         const procedures::Decision* row) {
    const auto* procedure = view.catalogue.procedure(id);
    const auto& eras = view.catalogue.calendar.eras;
    const bool dated = row != nullptr && row->deadline.has_value();
    const bool removed = view.visit.removed.contains(id);
    return {{u"id"_s, id},
            {u"text"_s, procedure == nullptr ? id : procedure->title.japanese()},
            {u"value"_s,
             dated
                 ? say(QT_TRANSLATE_NOOP("DeskRows", "%1まで")).arg(eras.text(base::PartialDate::from(*row->deadline)))
             : removed ? reasonWords(view.visit.reasons.value(id))
                       : QString()},
            {u"grave"_s, dated && row->severity == procedures::Severity::Critical},
            {u"faded"_s, removed},
            {u"tag"_s, outcome}};
}

QString stateOf(const visit::Visit& visit, const visit::Document& document) {
    if (document.sealed) {
        return say(QT_TRANSLATE_NOOP("DeskRows", "電子署名済み"));
    }
    if (inkIsVoid(visit, document)) {
        return say(QT_TRANSLATE_NOOP("DeskRows", "署名し直し"));
    }
    return document.inked ? say(QT_TRANSLATE_NOOP("DeskRows", "自署あり")) : QString();
}

} // namespace

Rows personRows(const DeskView& view) {
    Rows rows;
    for (const auto& person : view.facts().persons) {
        const auto born = person.birthDate ? view.catalogue.calendar.eras.text(*person.birthDate)
                                           : say(QT_TRANSLATE_NOOP("DeskRows", "生年月日は未入力"));
        const auto kana = person.kana.isEmpty() ? say(QT_TRANSLATE_NOOP("DeskRows", "フリガナは未入力")) : person.kana;
        rows.push_back({{u"id"_s, person.id},
                        {u"name"_s, person.name},
                        {u"text"_s, kana + u"　"_s + born},
                        {u"value"_s, person.relationship},
                        {u"tag"_s, view.visit.cards.contains(person.id) ? say(QT_TRANSLATE_NOOP("DeskRows", "カード"))
                                                                        : say(QT_TRANSLATE_NOOP("DeskRows", "入力"))}});
    }
    return rows;
}

QString addressWords(const QString& which) {
    if (which == "new"_L1) {
        return say(QT_TRANSLATE_NOOP("DeskRows", "新しい住所"));
    }
    return which == "old"_L1 ? say(QT_TRANSLATE_NOOP("DeskRows", "前の住所"))
                             : say(QT_TRANSLATE_NOOP("DeskRows", "今の住所"));
}

Rows addressRows(const DeskView& view) {
    const auto* event = view.catalogue.event(view.facts().event);
    const bool moving = event != nullptr && event->moving;
    Rows rows;
    for (const QString& which : moving ? QStringList{u"new"_s, u"old"_s} : QStringList{u"current"_s}) {
        const auto address = view.facts().addresses.value(which);
        rows.push_back(
            {{u"id"_s, which},
             {u"text"_s, addressWords(which)},
             {u"value"_s, address.isEmpty() ? say(QT_TRANSLATE_NOOP("DeskRows", "未入力")) : address.oneLine()},
             {u"valueIsName"_s, !address.isEmpty()},
             {u"tag"_s, address.postalCode}});
    }
    return rows;
}

Rows openQuestionRows(const DeskView& view) {
    Rows rows;
    for (const auto& asked : openQuestions(view)) {
        auto row = questionRow(view, asked);
        const auto& facts = asked.person.isEmpty() ? view.facts().facts : view.facts().person(asked.person)->facts;
        const bool said = facts.contains(asked.question->sets) || view.facts().household.contains(asked.question->sets);
        row[u"value"_s] = QString();
        row[u"tag"_s] = said ? say(QT_TRANSLATE_NOOP("DeskRows", "わからない")) : QString();
        rows.push_back(row);
    }
    return rows;
}

Rows answerRows(const DeskView& view) {
    Rows rows;
    for (const auto& asked : answeredQuestions(view)) {
        rows.push_back(questionRow(view, asked));
    }
    return rows;
}

Rows procedureRows(const DeskView& view) {
    Rows rows;
    QStringList shown;
    for (const auto& row : view.visit.decisions.rows) {
        auto line = procedureRow(view, row.procedure, outcomeWords(row.outcome), &row);
        if (const auto before = shown.count(row.procedure); before > 0) {
            line[u"id"_s] = row.procedure + u'/' + QString::number(before); // need for one person, ask of another
        }
        shown << row.procedure;
        rows.push_back(line);
    }
    for (const auto& id : view.visit.added) {
        if (!shown.contains(id)) {
            rows.push_back(procedureRow(view, id, say(QT_TRANSLATE_NOOP("DeskRows", "加えた")), nullptr));
        }
    }
    for (const auto& id : view.visit.removed) {
        rows.push_back(procedureRow(view, id, say(QT_TRANSLATE_NOOP("DeskRows", "外した")), nullptr));
    }
    return rows;
}

Rows documentRows(const DeskView& view) {
    Rows rows;
    int page = 0;
    for (const auto& document : view.visit.documents) {
        const auto* form = view.catalogue.form(document.plan.form, view.facts().today);
        rows.push_back(
            {{u"id"_s, document.fileName},
             {u"page"_s, page},
             {u"text"_s, form == nullptr ? document.plan.form : form->title.japanese()},
             {u"name"_s, personName(view.facts(), document.plan.subject)},
             {u"value"_s, say(QT_TRANSLATE_NOOP("DeskRows", "%1/%2 欄")).arg(document.prefilled).arg(document.fields)},
             {u"tag"_s, stateOf(view.visit, document)}});
        page += static_cast<int>(document.sheets.size());
    }
    return rows;
}

Rows fieldRows(const DeskView& view) {
    Rows rows;
    for (const auto& field : deskFields(view)) {
        const auto words = fieldWords(view, field);
        rows.push_back({{u"id"_s, field.key()},
                        {u"text"_s, field.field->title.japanese()},
                        {u"name"_s, personName(view.facts(), field.person)},
                        {u"value"_s, words},
                        {u"whole"_s, field.person.isEmpty()},
                        {u"valueIsName"_s, field.field->type == "text"_L1},
                        {u"missing"_s, field.missing},
                        {u"tag"_s, !words.isEmpty() ? QString()
                                   : field.missing  ? say(QT_TRANSLATE_NOOP("DeskRows", "聞く"))
                                                    : say(QT_TRANSLATE_NOOP("DeskRows", "空"))}});
    }
    std::ranges::stable_partition(rows, [](const QVariantMap& row) { return row.value(u"missing"_s).toBool(); });
    return rows;
}

bool inkIsVoid(const visit::Visit& visit, const visit::Document& document) {
    return visit.inkedDigests.value(document.fileName, document.digest) != document.digest;
}

bool anyInkIsVoid(const visit::Visit& visit) {
    return std::ranges::any_of(visit.documents,
                               [&](const visit::Document& document) { return inkIsVoid(visit, document); });
}

} // namespace kakanai::screens
