#include "app/screens/counter/desk_model.h"

#include "app/base/problem_words.h"
#include "app/screens/words.h"

namespace kakanai::screens {

using namespace Qt::StringLiterals;

DeskModel::DeskModel(const Services& services)
    : PageModel(services), pages_([this](int page) { return sheet(page); }) {}

QString DeskModel::title() const {
    const auto* event = catalogue().event(facts().event);
    return event == nullptr ? facts().event : event->title.japanese();
}

void DeskModel::refresh() {
    PageModel::refresh();
    Q_EMIT contextChanged();
}

void DeskModel::show(Part part, const QString& id) {
    part_ = part;
    chosen_ = id;
    Q_EMIT contextChanged();
}

QVariantList DeskModel::persons() const {
    QVariantList list;
    for (const auto& person : facts().persons) {
        list << QVariantMap{
            {u"id"_s, person.id},
            {u"name"_s, person.name},
            {u"kana"_s, person.kana},
            {u"birth"_s, person.birthDate ? catalogue().calendar.eras.text(*person.birthDate) : QString()},
            {u"relationship"_s, person.relationship},
            {u"source"_s, person.fromCard ? tr("カード") : tr("入力")}};
    }
    return list;
}

// A visit taken from the kiosk does not bring along what was asked, so the facts tell which questions are answered.
QStringList DeskModel::answeredQuestions() const {
    QStringList keys = visit().asked;
    const auto* event = catalogue().event(facts().event);
    for (const auto& id : event == nullptr ? QStringList() : event->questions) {
        const auto* question = catalogue().question(id);
        if (question == nullptr) {
            continue;
        }
        QStringList persons{QString()};
        if (question->scope == procedures::Scope::Person) {
            persons.clear();
            for (const auto& person : facts().persons) {
                persons << person.id;
            }
        }
        for (const auto& person : persons) {
            const auto key = id + u'/' + person;
            if (!keys.contains(key) && !std::holds_alternative<std::monostate>(answerOf(facts(), *question, person))) {
                keys << key;
            }
        }
    }
    return keys;
}

QVariantList DeskModel::answers() const {
    QVariantList list;
    for (const auto& asked : answeredQuestions()) {
        const auto* question = catalogue().question(asked.section(u'/', 0, 0));
        if (question == nullptr) {
            continue;
        }
        const auto person = asked.section(u'/', 1, 1);
        const auto answer = answerOf(facts(), *question, person);
        list << QVariantMap{{u"id"_s, asked},
                            {u"title"_s, question->text.japanese()},
                            {u"name"_s, screens::personName(facts(), person)},
                            {u"unknown"_s, std::holds_alternative<std::monostate>(answer)},
                            {u"answer"_s, answerWords(answer, *question, facts(), catalogue().calendar.eras, u"ja"_s)}};
    }
    return list;
}

QString DeskModel::outcomeWords(procedures::Outcome outcome) const {
    switch (outcome) {
    case procedures::Outcome::Need:
        return tr("必要");
    case procedures::Outcome::May:
        return tr("任意");
    case procedures::Outcome::Ask:
        return tr("聞き取り");
    case procedures::Outcome::Check:
        return tr("確認");
    case procedures::Outcome::No:
        return tr("不要");
    }
    std::unreachable();
}

QVariantMap DeskModel::procedureRow(const QString& id, const QString& outcome, const procedures::Decision* row) const {
    const auto* procedure = catalogue().procedure(id);
    const bool dated = row != nullptr && row->deadline.has_value();
    return {
        {u"id"_s, id},
        {u"title"_s, procedure == nullptr ? id : procedure->title.japanese()},
        {u"outcome"_s, outcome},
        {u"removed"_s, visit().removed.contains(id)},
        {u"deadline"_s, dated ? catalogue().calendar.eras.text(base::PartialDate::from(*row->deadline)) : QString()},
        {u"critical"_s, dated && row->severity == procedures::Severity::Critical}};
}

QVariantList DeskModel::procedures() const {
    QVariantList list;
    for (const auto& row : visit().decisions.rows) {
        const bool removed = visit().removed.contains(row.procedure);
        list << procedureRow(row.procedure, removed ? tr("外した") : outcomeWords(row.outcome), &row);
    }
    for (const auto& id : visit().added) {
        list << procedureRow(id, tr("加えた"), nullptr);
    }
    return list;
}

QVariantList DeskModel::documents() const {
    QVariantList list;
    int page = 0;
    for (const auto& document : visit().documents) {
        const auto* form = catalogue().form(document.plan.form);
        list << QVariantMap{{u"id"_s, QString::number(page)},
                            {u"page"_s, page},
                            {u"title"_s, form == nullptr ? document.plan.form : form->title.japanese()},
                            {u"name"_s, screens::personName(facts(), document.plan.subject)},
                            {u"filled"_s, tr("%1/%2 欄").arg(document.prefilled).arg(document.fields)},
                            {u"state"_s, document.sealed  ? tr("電子署名済み")
                                         : document.inked ? tr("自署あり")
                                                          : QString()}};
        page += static_cast<int>(document.sheets.size());
    }
    return list;
}

QVariantList DeskModel::addable() const {
    QVariantList list;
    for (const auto& procedure : catalogue().procedures) {
        const auto& rows = visit().decisions.rows;
        const bool there =
            visit().added.contains(procedure.id) || std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
                return row.procedure == procedure.id && row.outcome == procedures::Outcome::Need;
            });
        if (!there) {
            list << QVariantMap{{u"id"_s, procedure.id}, {u"text"_s, procedure.title.japanese()}};
        }
    }
    return list;
}

const printing::Sheet* DeskModel::sheet(int page) const {
    for (const auto& document : visit().documents) {
        const auto pages = static_cast<int>(document.sheets.size());
        if (page < pages) {
            return page < 0 ? nullptr : &document.sheets[static_cast<std::size_t>(page)];
        }
        page -= pages;
    }
    return nullptr;
}

QStringList DeskModel::notices() const {
    QStringList list;
    const auto& documents = visit().documents;
    const bool inkVoid = std::any_of(documents.begin(), documents.end(), [this](const visit::Document& document) {
        return visit().inkedDigests.value(document.fileName, document.digest) != document.digest;
    });
    if (inkVoid) {
        list << tr("訂正したので、署名は無効になりました。もう一度署名してもらいます。");
    }
    for (const auto& alert : visit().alerts) {
        list << base::problemWords(alert.code(), u"ja"_s).staff;
    }
    return list;
}

bool DeskModel::canSeal() const {
    return !visit().sealed && !visit().documents.empty() && !visit().identity.method.isEmpty();
}

} // namespace kakanai::screens
