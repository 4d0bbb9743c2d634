#include "app/screens/counter/desk_model.h"

#include "app/screens/words.h"

#include <QCoreApplication>

/// The right column, and what the clerk changes there.
namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;

QVariantMap row(const QString& label, const QString& value) {
    return {{u"label"_s, label}, {u"value"_s, value}};
}

} // namespace

const procedures::Question* DeskModel::chosenQuestion() const {
    return part_ == Answer ? catalogue().question(chosen_.section(u'/', 0, 0)) : nullptr;
}

QString DeskModel::chosenPerson() const {
    return part_ == Answer ? chosen_.section(u'/', 1, 1) : chosen_;
}

QString DeskModel::contextTitle() const {
    switch (part_) {
    case Nothing:
        return {};
    case Person:
        return screens::personName(facts(), chosen_);
    case Answer:
        return chosenQuestion() == nullptr ? QString() : chosenQuestion()->text.japanese();
    case Procedure: {
        const auto* procedure = catalogue().procedure(chosen_);
        return procedure == nullptr ? chosen_ : procedure->title.japanese();
    }
    case Document:
        return tr("書類");
    case Adding:
        return tr("手続きを加える");
    case Identity:
        return tr("本人確認");
    }
    std::unreachable();
}

QVariantList DeskModel::contextRows() const {
    if (part_ == Procedure) {
        return procedureRows();
    }
    if (part_ == Person) {
        return personRows();
    }
    if (const auto* question = chosenQuestion()) {
        return {row(tr("聞くわけ"), question->why.japanese())};
    }
    return {};
}

QVariantList DeskModel::procedureRows() const {
    const auto* procedure = catalogue().procedure(chosen_);
    if (procedure == nullptr) {
        return {};
    }
    QVariantList rows{row(tr("理由"), procedure->reason.japanese())};
    for (const auto& decision : visit().decisions.rows) {
        if (decision.procedure == chosen_ && decision.deadline) {
            rows << row(tr("期限"), catalogue().calendar.eras.textWithWeekday(*decision.deadline));
            if (decision.deadlineByLaw && decision.deadlineByLaw != decision.deadline) {
                rows << row(tr("法律の日"), catalogue().calendar.eras.textWithWeekday(*decision.deadlineByLaw));
            }
            break;
        }
    }
    const auto* department = catalogue().department(procedure->department);
    if (department != nullptr) {
        rows << row(tr("窓口"), department->name.japanese() + u"　"_s + department->window.japanese());
    }
    rows << row(tr("根拠"), procedure->law.join(u"、"_s));
    if (!procedure->fee.isEmpty()) {
        rows << row(tr("手数料"), procedure->fee.japanese());
    }
    rows << row(tr("確かめた日"), procedure->verifiedOn.isEmpty() ? tr("未確認") : procedure->verifiedOn);
    return rows;
}

QVariantList DeskModel::personRows() const {
    const auto* person = facts().person(chosen_);
    if (person == nullptr) {
        return {};
    }
    QVariantList rows{row(tr("フリガナ"), person->kana)};
    rows << row(tr("生年月日"), person->birthDate ? catalogue().calendar.eras.text(*person->birthDate) : tr("未入力"));
    rows << row(tr("性別"), sexWords(person->sex));
    rows << row(tr("カードの住所"), person->address.isEmpty() ? tr("なし") : person->address);
    rows << row(tr("入力の方法"), person->fromCard ? tr("カード") : tr("入力"));
    return rows;
}

QVariantList DeskModel::contextOptions() const {
    const auto* question = chosenQuestion();
    if (question == nullptr) {
        return {};
    }
    const auto current = answerWords(answerOf(facts(), *question, chosenPerson()), *question, facts(),
                                     catalogue().calendar.eras, u"ja"_s);
    QVariantList list;
    const auto add = [&](const QString& id, const QString& text) {
        list << QVariantMap{{u"id"_s, id}, {u"text"_s, text}, {u"chosen"_s, text == current}};
    };
    for (const auto& option : question->options) {
        add(option.value, option.text.japanese());
    }
    if (list.isEmpty() && question->kind == procedures::QuestionKind::YesNo) {
        add(u"yes"_s, QCoreApplication::translate("Words", "はい"));
        add(u"no"_s, QCoreApplication::translate("Words", "いいえ"));
    }
    if (question->kind == procedures::QuestionKind::Persons) {
        for (const auto& person : facts().persons) {
            add(person.id, screens::personName(facts(), person.id));
        }
    }
    add(QString(), QCoreApplication::translate("Words", "わからない"));
    return list;
}

void DeskModel::correctAnswer(const QString& option) {
    const auto* question = chosenQuestion();
    if (question == nullptr) {
        return;
    }
    procedures::FactValue value;
    if (!option.isEmpty() && question->kind == procedures::QuestionKind::YesNo) {
        value = option == "yes"_L1 || option == "true"_L1;
    } else if (!option.isEmpty()) {
        const auto* fact = catalogue().fact(question->scope, question->sets);
        const bool list = fact != nullptr &&
                          (fact->type == procedures::FactType::Set || fact->type == procedures::FactType::PersonList);
        if (list) {
            value = QStringList{option};
        } else {
            value = option;
        }
    }
    post(visit::FactCorrected{question->id, chosenPerson(), value});
}

void DeskModel::correctPerson(const QString& name, const QString& kana) {
    const auto* known = facts().person(chosen_);
    if (part_ != Person || known == nullptr || name.trimmed().isEmpty()) {
        return;
    }
    auto person = *known;
    person.name = name;
    person.kana = kana;
    post(visit::PersonCorrected{person});
}

QVariantList DeskModel::reasons() const {
    const auto reason = [](const QString& id, const QString& text) {
        return QVariantMap{{u"id"_s, id}, {u"text"_s, text}};
    };
    return {reason(u"papers"_s, tr("書類で確かめた")), reason(u"asked"_s, tr("本人の申し出")),
            reason(u"other-office"_s, tr("ほかの窓口で済み")), reason(u"not-applicable"_s, tr("当てはまらない"))};
}

void DeskModel::addProcedure(const QString& procedure, const QString& reason) {
    post(visit::ProcedureAdded{procedure, reason});
}

void DeskModel::removeProcedure(const QString& procedure, const QString& reason) {
    post(visit::ProcedureRemoved{procedure, reason});
}

QVariantList DeskModel::identityMethods() const {
    const auto method = [this](const QString& id, const QString& text) {
        return QVariantMap{{u"id"_s, id}, {u"text"_s, text}, {u"chosen"_s, visit().identity.method == id}};
    };
    return {method(u"onePhoto"_s, tr("写真つき1点")), method(u"twoPapers"_s, tr("写真なし2点")),
            method(u"questions"_s, tr("聞き取り")), method(u"notConfirmed"_s, tr("確認できず"))};
}

QVariantList DeskModel::identityPapers() const {
    const auto paper = [this](const QString& id, const QString& text) {
        return QVariantMap{{u"id"_s, id}, {u"text"_s, text}, {u"chosen"_s, visit().identity.documents.contains(id)}};
    };
    return {paper(u"numberCard"_s, tr("マイナンバーカード")), paper(u"licence"_s, tr("運転免許証")),
            paper(u"passport"_s, tr("旅券")), paper(u"residenceCard"_s, tr("在留カード")),
            paper(u"insurance"_s, tr("資格確認書"))};
}

QString DeskModel::identity() const {
    if (visit().identity.method.isEmpty()) {
        return tr("まだ確認していません");
    }
    QStringList words;
    for (const auto& list : {identityMethods(), identityPapers()}) {
        for (const auto& entry : list) {
            const auto map = entry.toMap();
            if (map[u"chosen"_s].toBool()) {
                words << map[u"text"_s].toString();
            }
        }
    }
    return words.join(u"、"_s);
}

void DeskModel::recordIdentity(const QString& method, const QStringList& papers) {
    post(visit::IdentityRecorded{{method, papers}});
}

} // namespace kakanai::screens
