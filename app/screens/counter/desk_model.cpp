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

QVariantList DeskModel::answers() const {
    QVariantList list;
    for (const auto& asked : visit().asked) {
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

QVariantList DeskModel::procedures() const {
    const auto outcome = [this](procedures::Outcome value) {
        switch (value) {
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
    };
    QVariantList list;
    for (const auto& row : visit().decisions.rows) {
        const auto* procedure = catalogue().procedure(row.procedure);
        QStringList names;
        for (const auto& person : row.persons) {
            names << screens::personName(facts(), person);
        }
        const bool removed = visit().removed.contains(row.procedure);
        list << QVariantMap{
            {u"id"_s, row.procedure},
            {u"title"_s, procedure == nullptr ? row.procedure : procedure->title.japanese()},
            {u"outcome"_s, removed ? tr("外した") : outcome(row.outcome)},
            {u"removed"_s, removed},
            {u"names"_s, names},
            {u"deadline"_s,
             row.deadline ? catalogue().calendar.eras.text(base::PartialDate::from(*row.deadline)) : QString()},
            {u"critical"_s, row.severity == procedures::Severity::Critical && row.deadline.has_value()}};
    }
    for (const auto& id : visit().added) {
        const auto* procedure = catalogue().procedure(id);
        list << QVariantMap{{u"id"_s, id},
                            {u"title"_s, procedure == nullptr ? id : procedure->title.japanese()},
                            {u"outcome"_s, tr("加えた")},
                            {u"removed"_s, false},
                            {u"names"_s, QStringList()},
                            {u"deadline"_s, QString()},
                            {u"critical"_s, false}};
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
    if (visit().inkVoid) {
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
